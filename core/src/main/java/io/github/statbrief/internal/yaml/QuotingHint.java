package io.github.statbrief.internal.yaml;

import io.github.statbrief.value.StatedValue;

/** Advice about a value that YAML misreads. */
final class QuotingHint {
    private QuotingHint() {}

    /** The end of a message: put the value in quotes or, for a stated value in signs, write it in words. */
    static String quote(String value) {
        if (value.startsWith("%")) {
            return "; write 'percent'";
        }
        if (value.startsWith("\"")) {
            return "; put the whole text in single quotes";
        }
        if (value.startsWith("'")) {
            return "; put the whole text in double quotes";
        }
        try {
            String words = StatedValue.parse(value).inWords();
            return words.equals(value) ? "; put it in quotes" : "; put it in quotes, or write '" + words + "'";
        } catch (IllegalArgumentException noReading) {
            return "; put the text in quotes";
        }
    }
}
