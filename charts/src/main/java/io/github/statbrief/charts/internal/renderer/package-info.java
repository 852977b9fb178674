/** Renderers that draw what JFreeChart's don't: bars with bounds, ranges and flags, columns, parts, waterfalls and heat maps, with words that have room; and the measures that they share with axes. */
@NullMarked
package io.github.statbrief.charts.internal.renderer;

import org.jspecify.annotations.NullMarked;
