package io.github.statbrief.outline;

/**
 * A mark or word and its meaning.
 *
 * @param mark the text in the output: "[p]", "more than >"
 * @param meaning its meaning
 */
public record Term(String mark, String meaning) {}
