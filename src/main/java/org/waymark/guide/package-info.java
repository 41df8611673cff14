/** Reads one message into one move, safety first, and takes the turn. */
@NullMarked
package org.waymark.guide;

import org.jspecify.annotations.NullMarked;
