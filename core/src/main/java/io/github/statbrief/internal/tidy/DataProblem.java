package io.github.statbrief.internal.tidy;

/**
 * What is wrong in a data file.
 *
 * @param line the line, from 1
 * @param column the column in characters, from 1
 * @param message what was found and what was expected
 */
public record DataProblem(int line, int column, String message) {}
