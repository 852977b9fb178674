/** What a release may say of a chart: its kind and its options. */
@NullMarked
package io.github.statbrief.chart;

import org.jspecify.annotations.NullMarked;
