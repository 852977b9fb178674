package io.github.statbrief.theme;

import io.github.statbrief.internal.text.Printable;

/**
 * Soft hyphens (U+00AD) say where a word may be divided. They are drawn as a hyphen where a line ends there, and are
 * no part of the words elsewhere.
 */
public final class SoftHyphens {
    private static final String MARK = String.valueOf(FontFile.SOFT_HYPHEN);
    private static final String HYPHEN = "-";

    private SoftHyphens() {}

    /** A text without them, for outputs that do not break lines themselves. */
    public static String without(String text) {
        return Printable.withoutSoftHyphens(text);
    }

    /** Whether a line of text divides a word at its end. */
    public static boolean divides(String line) {
        return line.endsWith(MARK);
    }

    /** The words of a line that ends in a divided word or not: with a soft hyphen at its end only if it does. */
    public static String onLine(String words, boolean divided) {
        return divided ? without(words) + MARK : without(words);
    }

    /** A line as it is drawn: with a hyphen at its end if it divides a word there. */
    public static String drawn(String line) {
        return divides(line) ? without(line) + HYPHEN : without(line);
    }
}
