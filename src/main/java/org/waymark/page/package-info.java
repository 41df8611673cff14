/** Serves the pages: the chat, the embed script, help that needs neither, and the demo. */
@NullMarked
package org.waymark.page;

import org.jspecify.annotations.NullMarked;
