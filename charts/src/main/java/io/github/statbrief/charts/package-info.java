/** Paints the charts of a release. */
@NullMarked
package io.github.statbrief.charts;

import org.jspecify.annotations.NullMarked;
