/** The datasets that charts are made from: JFreeChart's hold numbers, these know the observation of each and its id. */
@NullMarked
package io.github.statbrief.charts.internal.dataset;

import org.jspecify.annotations.NullMarked;
