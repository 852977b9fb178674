package io.github.statbrief;

import io.github.statbrief.internal.argument.Arguments;

/**
 * The words of a source that state a figure.
 *
 * @param source the source's id
 * @param line the line of the source's text, from 1
 * @param text the words, verbatim; the fewest that state the figure
 */
public record Quote(String source, int line, String text) {
    /** Refuses empty words and line numbers below 1. */
    public Quote {
        Arguments.allGiven("source", source, "text", text);
        Arguments.id("source", source);
        Arguments.text("quote", text);
        if (line < 1) {
            throw new IllegalArgumentException("line " + line + " is no line of a text; lines are counted from 1");
        }
    }
}
