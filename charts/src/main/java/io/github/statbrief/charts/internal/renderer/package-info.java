/** The kinds of charts on categories, each with the measures that its axes ask for and what it draws of an item, and the renderer that leads to them. */
@NullMarked
package io.github.statbrief.charts.internal.renderer;

import org.jspecify.annotations.NullMarked;
