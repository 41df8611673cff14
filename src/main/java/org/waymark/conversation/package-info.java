/**
 * Remembers the moves of each conversation, for as long as the settings allow, and nothing else.
 */
@NullMarked
package org.waymark.conversation;

import org.jspecify.annotations.NullMarked;
