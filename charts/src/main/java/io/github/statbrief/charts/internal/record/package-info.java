/** Turns what JFreeChart draws into marks. The only place that makes any. */
@NullMarked
package io.github.statbrief.charts.internal.record;

import org.jspecify.annotations.NullMarked;
