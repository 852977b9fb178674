/** The content of charts, with all their words, before painting. */
@NullMarked
package io.github.statbrief.outline.chart;

import org.jspecify.annotations.NullMarked;
