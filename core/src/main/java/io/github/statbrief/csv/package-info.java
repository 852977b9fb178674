/**
 * Figures and cells as tidy CSV: one row each, with every value in its notation and as plain numbers, so that it
 * reads back to the same typed value.
 *
 * <p>RFC 4180 with commas, UTF-8 without a byte order mark, lines ending in a line feed, column names in the first
 * line. {@code " | "} separates several values in one field (quotes, notes, flags). A text that begins with
 * {@code = + - @}, a tab or a line end has an apostrophe before it, because spreadsheets would run it as a formula;
 * numbers and notations are never changed.
 */
@NullMarked
package io.github.statbrief.csv;

import org.jspecify.annotations.NullMarked;
