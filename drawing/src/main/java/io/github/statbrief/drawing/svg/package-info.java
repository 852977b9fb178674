/** Writes drawings as SVG whose text stays text. */
@NullMarked
package io.github.statbrief.drawing.svg;

import org.jspecify.annotations.NullMarked;
