/** Reads text: normalises it, splits it, finds phrases in it and scores it. */
@NullMarked
package org.waymark.text;

import org.jspecify.annotations.NullMarked;
