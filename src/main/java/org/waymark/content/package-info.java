/** Reads the {@code dialogs/} folder and reports every problem in it. */
@NullMarked
package org.waymark.content;

import org.jspecify.annotations.NullMarked;
