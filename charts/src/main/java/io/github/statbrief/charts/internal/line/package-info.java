/** Lines over time: dashes, gaps, breaks and bounds that JFreeChart's lines don't have, strands where lines lie on each other, and names at their ends. */
@NullMarked
package io.github.statbrief.charts.internal.line;

import org.jspecify.annotations.NullMarked;
