/** Sets charts as drawings in the page, with their data. */
@NullMarked
package io.github.statbrief.html.internal.chart;

import org.jspecify.annotations.NullMarked;
