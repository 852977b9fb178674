/** Measures text and breaks it into lines, in the fonts of a theme. */
@NullMarked
package io.github.statbrief.pdf.internal.text;

import org.jspecify.annotations.NullMarked;
