/** Makes a JFreeChart of each chart that an outline holds, with the titles, the legend and the plot of its kind. */
@NullMarked
package io.github.statbrief.charts.internal.chart;

import org.jspecify.annotations.NullMarked;
