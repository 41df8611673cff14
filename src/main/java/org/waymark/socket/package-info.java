/** Carries turns over WebSocket. */
@NullMarked
package org.waymark.socket;

import org.jspecify.annotations.NullMarked;
