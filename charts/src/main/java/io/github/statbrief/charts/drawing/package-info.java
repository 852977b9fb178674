/** What a chart comes to: areas and words at places, from which a PNG, an SVG and the vectors of a PDF are made. */
@NullMarked
package io.github.statbrief.charts.drawing;

import org.jspecify.annotations.NullMarked;
