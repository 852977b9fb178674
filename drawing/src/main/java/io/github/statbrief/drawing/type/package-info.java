/** Measures text in a theme's own fonts and breaks it into lines: {@code java.awt} asks the machine for its fonts and its locale. */
@NullMarked
package io.github.statbrief.drawing.type;

import org.jspecify.annotations.NullMarked;
