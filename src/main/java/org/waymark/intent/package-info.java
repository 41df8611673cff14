/** Works out what a message is about, and which slots it fills. */
@NullMarked
package org.waymark.intent;

import org.jspecify.annotations.NullMarked;
