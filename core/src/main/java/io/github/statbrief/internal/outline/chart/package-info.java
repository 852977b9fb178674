/** The choice of charts for figures and tables, and their chart specs. */
@NullMarked
package io.github.statbrief.internal.outline.chart;

import org.jspecify.annotations.NullMarked;
