/** What passes between a visitor and the guide. */
@NullMarked
package org.waymark.message;

import org.jspecify.annotations.NullMarked;
