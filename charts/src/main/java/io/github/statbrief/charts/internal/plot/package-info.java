/** Plots that know how high they have to be: one for all kinds on categories, lines over time with their labels, grids of panels, dots by two measures, and tiles. */
@NullMarked
package io.github.statbrief.charts.internal.plot;

import org.jspecify.annotations.NullMarked;
