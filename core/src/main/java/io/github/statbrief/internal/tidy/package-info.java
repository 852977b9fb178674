/** Reads the cells of a table from rows of text with one row for each cell or one column for each code. Start at {@link io.github.statbrief.internal.tidy.TidyReader}. */
@NullMarked
package io.github.statbrief.internal.tidy;

import org.jspecify.annotations.NullMarked;
