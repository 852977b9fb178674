package io.github.statbrief.internal.tidy;

/**
 * A problem in a data file.
 *
 * @param line the line, from 1
 * @param column the column in characters, from 1
 * @param message what was found and what was expected
 */
public record DataProblem(int line, int column, String message) {}
