/** What a chart shows, with all its words, before anybody draws it. */
@NullMarked
package io.github.statbrief.outline.chart;

import org.jspecify.annotations.NullMarked;
