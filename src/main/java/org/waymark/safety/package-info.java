/** Notices when someone may be in danger. */
@NullMarked
package org.waymark.safety;

import org.jspecify.annotations.NullMarked;
