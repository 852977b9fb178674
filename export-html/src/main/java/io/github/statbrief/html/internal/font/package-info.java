/** Embeds the fonts of a theme in a page, reduced to its characters. */
@NullMarked
package io.github.statbrief.html.internal.font;

import org.jspecify.annotations.NullMarked;
