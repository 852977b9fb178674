/** The shapes that JFreeChart doesn't have: marks of bounds, shapes of series with white edges, lines as areas, labels that keep apart; and the pen that draws them. */
@NullMarked
package io.github.statbrief.charts.internal.shape;

import org.jspecify.annotations.NullMarked;
