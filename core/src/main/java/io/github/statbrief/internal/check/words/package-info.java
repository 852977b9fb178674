/** Reads English text: words for rises and falls, numbers typed by hand, and names that hold digits. */
@NullMarked
package io.github.statbrief.internal.check.words;

import org.jspecify.annotations.NullMarked;
