/**
 * Drawings: areas and words at places, recorded from whatever paints on a {@code Graphics2D}, from which a PNG, an SVG and the vectors of a PDF are made.
 */
@NullMarked
package io.github.statbrief.drawing;

import org.jspecify.annotations.NullMarked;
