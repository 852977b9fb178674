package io.github.statbrief.internal.rows;

/**
 * A problem in the rows of a table.
 *
 * @param line the line or the row, from 1
 * @param column the column in characters, from 1
 * @param message what was found and what was expected, after the place in words where no file has it
 */
public record DataProblem(int line, int column, String message) {}
