package io.github.statbrief.outline;

/**
 * A mark or word with its meaning.
 *
 * @param mark what stands in the output: "[p]", "more than  >"
 * @param meaning what it means
 */
public record Term(String mark, String meaning) {}
