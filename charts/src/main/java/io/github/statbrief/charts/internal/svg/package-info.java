/** Writes drawings as SVG whose text stays text. */
@NullMarked
package io.github.statbrief.charts.internal.svg;

import org.jspecify.annotations.NullMarked;
