package io.github.statbrief.internal.yaml;

import io.github.statbrief.internal.rewriting.RefusedTextException;
import io.github.statbrief.value.StatedValue;

/** Advice about a text that YAML misreads. */
final class QuotingHint {
    private static final int LONGEST = 120;

    private QuotingHint() {}

    /** What to write: a stated value in words, any other text in quotes. */
    static String advice(String text) {
        if (text.startsWith("%")) {
            return "write 'percent'";
        }
        if (text.matches("\\{[^{},:]*}|\\[[^\\[\\],:]*]") && isNumber(text.substring(1, text.length() - 1))) {
            return "write '" + text.substring(1, text.length() - 1).strip() + "'";
        }
        try {
            String words = StatedValue.parse(text).inWords();
            return words.equals(text) ? inQuotes(text) : "write '" + words + "'";
        } catch (RefusedTextException e) {
            return e.rewriting().map(instead -> instead.advice()).orElseGet(() -> inQuotes(text));
        } catch (IllegalArgumentException e) {
            return inQuotes(text);
        }
    }

    private static boolean isNumber(String text) {
        try {
            return StatedValue.parse(text).number().isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String inQuotes(String text) {
        return text.length() > LONGEST ? "put the whole text in quotes" : "write " + quoted(text);
    }

    /** A text as a YAML scalar in quotes, in those that it does not hold itself. */
    static String quoted(String text) {
        return text.contains("\"") || text.contains("\\") ? "'" + text.replace("'", "''") + "'" : "\"" + text + "\"";
    }
}
