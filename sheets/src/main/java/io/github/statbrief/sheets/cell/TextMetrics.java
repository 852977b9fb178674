package io.github.statbrief.sheets.cell;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Estimates the size of text in digits of the body font. Reads no fonts, so that every machine gives the same sheet.
 */
public final class TextMetrics {
    /** Scripts whose characters are two digits wide. */
    private static final Set<UnicodeScript> WIDE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private static final String NARROW = " iljtfr.,:;'!|()[]\u2018\u2019";
    private static final String BROAD = "mwMW%@\u2014";
    /** A factor for readers' typefaces that are wider than the theme's. */
    private static final double SLACK = 1.05;

    private static final double SPACE = SLACK * 0.6;
    private static final double ROUNDING = 0.001;

    /** What divides words. */
    private static final String SPACES = " \t\n\u000B\f\r";

    /** No script of wide characters begins before it. */
    private static final int FIRST_WIDE = 0x1100;

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF60;

    /** The widths of the first characters, among which most texts are. */
    private static final byte[] WIDTHS = new byte[0x250];

    static {
        for (int character = 0; character < WIDTHS.length; character++) {
            WIDTHS[character] = (byte) reckoned(character);
        }
    }

    private TextMetrics() {}

    /** The width of the widest line. */
    public static double width(String text) {
        double widest = 0;
        for (int start = 0; start <= text.length(); ) {
            int end = end(text, '\n', start);
            widest = Math.max(widest, width(text, start, end));
            start = end + 1;
        }
        return widest;
    }

    /** The width of the longest word, the least that wrapping can achieve. */
    public static double longestWord(String text) {
        double widest = 0;
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || SPACES.indexOf(text.charAt(at)) >= 0) {
                widest = Math.max(widest, width(text, start, at));
                start = at + 1;
            }
        }
        return widest;
    }

    /** The number of lines of a text wrapped between words in a column of the given width. */
    public static int lines(String text, double room) {
        int lines = 0;
        for (int start = 0; start <= text.length(); ) {
            int end = end(text, '\n', start);
            lines += wrapped(text, start, end, room);
            start = end + 1;
        }
        return lines;
    }

    /** The lines of a text broken between words at the given number of characters; none for an empty text. */
    public static List<String> broken(String text, int longest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > longest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    /**
     * The lines of a text broken between words at the given width, in digits, but not behind a mark in brackets; none for an
     * empty text.
     */
    public static List<String> fitted(String text, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("(?<!])\\s+", -1)) {
            if (line.length() > 0 && width(line + " " + word) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** The number of lines of one paragraph of a text. */
    private static int wrapped(String text, int from, int to, double room) {
        int lines = 1;
        double used = 0;
        for (int start = from; start <= to; ) {
            int end = Math.min(end(text, ' ', start), to);
            double width = width(text, start, end);
            if (used > 0 && used + SPACE + width > room + ROUNDING) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? SPACE : 0) + width;
            // a word longer than the line, or text without spaces, breaks anywhere
            while (used > room + ROUNDING) {
                lines++;
                used -= room;
            }
            start = end + 1;
        }
        return lines;
    }

    /** Where a stretch of text ends: at the next separator or at the end of the text. */
    private static int end(String text, char separator, int from) {
        int end = text.indexOf(separator, from);
        return end < 0 ? text.length() : end;
    }

    private static double width(String text, int from, int to) {
        int twentieths = 0;
        for (int at = from; at < to; at++) {
            char character = text.charAt(at);
            if (character < WIDTHS.length) {
                twentieths += WIDTHS[character];
            } else {
                int point = text.codePointAt(at);
                twentieths += reckoned(point);
                at += Character.charCount(point) - 1;
            }
        }
        return SLACK * twentieths / 20;
    }

    /** The width of a character in twentieths of a digit of a humanist sans-serif, in four classes. */
    private static int reckoned(int character) {
        if (NARROW.indexOf(character) >= 0) {
            return 12;
        }
        if (BROAD.indexOf(character) >= 0) {
            return 31;
        }
        if (isWide(character)) {
            return 40;
        }
        return Character.isUpperCase(character) ? 24 : 20;
    }

    private static boolean isWide(int character) {
        return character >= FIRST_WIDE
                && (WIDE.contains(UnicodeScript.of(character))
                        || (character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST));
    }
}
