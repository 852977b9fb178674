package io.github.statbrief.internal.tidy;

/**
 * A place in a data file.
 *
 * @param line from 1
 * @param column in characters, from 1
 */
public record DataPlace(int line, int column) {}
