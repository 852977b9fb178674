/** Measures text in a theme's own fonts and breaks it into lines: JFreeChart measures in whole points and asks the machine for its fonts and its locale. */
@NullMarked
package io.github.statbrief.charts.internal.type;

import org.jspecify.annotations.NullMarked;
