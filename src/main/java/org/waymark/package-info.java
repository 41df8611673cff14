/** Starts Waymark and wires its parts together. */
@NullMarked
package org.waymark;

import org.jspecify.annotations.NullMarked;
