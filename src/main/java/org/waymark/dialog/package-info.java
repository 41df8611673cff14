/**
 * Knows the dialog trees, the moves of a conversation, and the fold of the moves over the trees.
 */
@NullMarked
package org.waymark.dialog;

import org.jspecify.annotations.NullMarked;
