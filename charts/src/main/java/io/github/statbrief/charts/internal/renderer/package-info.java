/** Renderers that draw what JFreeChart's don't: bounds, ranges, flags, limits, gaps and breaks, with words that have room; and the measures that they share with axes. */
@NullMarked
package io.github.statbrief.charts.internal.renderer;

import org.jspecify.annotations.NullMarked;
