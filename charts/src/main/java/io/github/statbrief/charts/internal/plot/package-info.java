/** Plots that JFreeChart doesn't have, or that know how high they have to be: rows, lines with their labels, grids of panels, and tiles. */
@NullMarked
package io.github.statbrief.charts.internal.plot;

import org.jspecify.annotations.NullMarked;
