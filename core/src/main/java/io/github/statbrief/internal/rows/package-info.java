/** Rows of text that make a table, with their places: those of a CSV file, and of anything else that has columns. */
@NullMarked
package io.github.statbrief.internal.rows;

import org.jspecify.annotations.NullMarked;
