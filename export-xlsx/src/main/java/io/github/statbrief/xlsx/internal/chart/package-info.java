/** Native charts of a workbook. Start at {@link io.github.statbrief.xlsx.internal.chart.NativeCharts}. */
@NullMarked
package io.github.statbrief.xlsx.internal.chart;

import org.jspecify.annotations.NullMarked;
