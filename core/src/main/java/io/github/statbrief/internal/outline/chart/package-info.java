/** Decides whether and how figures and tables are drawn, and makes their chart specs. */
@NullMarked
package io.github.statbrief.internal.outline.chart;

import org.jspecify.annotations.NullMarked;
