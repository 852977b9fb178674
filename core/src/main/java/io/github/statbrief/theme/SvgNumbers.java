package io.github.statbrief.theme;

import java.util.regex.Pattern;

/** SVG numbers: finite, and no larger than a drawing needs. */
final class SvgNumbers {
    /** The pattern of an SVG number, for use in longer patterns. */
    static final String PATTERN = "[-+]?+(?:\\d++(?:\\.\\d*+)?+|\\.\\d++)(?:[eE][-+]?+\\d++)?+";

    private static final Pattern NUMBER = Pattern.compile(PATTERN);
    private static final double LARGEST = 1_000_000;
    private static final int SHOWN = 30;

    private SvgNumbers() {}

    /**
     * Reads a number.
     *
     * @param text the number
     * @param owner its owner, for messages: {@code the attribute width}
     */
    static double number(String text, String owner) {
        String stripped = text.strip();
        if (!NUMBER.matcher(stripped).matches()) {
            throw new IllegalArgumentException(
                    "'" + excerpt(stripped) + "' is no number of " + owner + "; write one as in 12.5");
        }
        double number = Double.parseDouble(stripped);
        if (!(Math.abs(number) <= LARGEST)) {
            throw new IllegalArgumentException("the number '" + excerpt(stripped) + "' of " + owner
                    + " is too large; write one between -1000000 and 1000000");
        }
        return number;
    }

    /** Reads numbers separated by spaces or commas; none from an empty text. */
    static double[] numbers(String text, String owner) {
        if (text.isBlank()) {
            return new double[0];
        }
        String[] words = text.strip().split("\\s*+,\\s*+|\\s++", -1);
        double[] numbers = new double[words.length];
        for (int at = 0; at < words.length; at++) {
            numbers[at] = number(words[at], owner);
        }
        return numbers;
    }

    /** A text shortened for messages. */
    static String excerpt(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }
}
