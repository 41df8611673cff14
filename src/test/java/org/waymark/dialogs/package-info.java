/** Holds the shipped dialogs to what they promise. */
@NullMarked
package org.waymark.dialogs;

import org.jspecify.annotations.NullMarked;
