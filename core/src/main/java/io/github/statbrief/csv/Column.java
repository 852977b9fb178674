package io.github.statbrief.csv;

import java.util.function.Function;

/**
 * A column of a file.
 *
 * @param name its name in the first line
 * @param value its cell content
 */
record Column<T>(String name, Function<T, String> value) {}
