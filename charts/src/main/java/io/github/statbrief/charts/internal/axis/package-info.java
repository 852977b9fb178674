/** Axes that JFreeChart doesn't have: rows of several heights with wrapped names, the ticks that a release states, room for words beside values, and periods. */
@NullMarked
package io.github.statbrief.charts.internal.axis;

import org.jspecify.annotations.NullMarked;
