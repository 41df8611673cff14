/** Says whether a contact answers now, and when it opens next. */
@NullMarked
package org.waymark.hours;

import org.jspecify.annotations.NullMarked;
