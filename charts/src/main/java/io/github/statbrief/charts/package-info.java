/** Paints the charts of a release. What is here is for callers; how charts are made lies in the packages below. */
@NullMarked
package io.github.statbrief.charts;

import org.jspecify.annotations.NullMarked;
