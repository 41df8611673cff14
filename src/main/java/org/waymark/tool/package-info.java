/** The command line for writers: check, test, chat, classify. */
@NullMarked
package org.waymark.tool;

import org.jspecify.annotations.NullMarked;
