/** Renderers of shapes at their values, and the measures of their words: dots and dumbbells, confidence limits and ranges, and dots by two measures. */
@NullMarked
package io.github.statbrief.charts.internal.spot;

import org.jspecify.annotations.NullMarked;
