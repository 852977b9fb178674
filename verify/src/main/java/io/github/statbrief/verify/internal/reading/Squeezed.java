package io.github.statbrief.verify.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text without what line breaks change and what nobody sees: white space and hyphens, other than between digits, in lower
 * case.
 *
 * @param text the text
 * @param runs the runs of digits in it, with the signs that group them: "500,000", "2.5"
 */
public record Squeezed(String text, List<Run> runs) {
    /**
     * A run of digits.
     *
     * @param start where it begins
     * @param end where it ends
     * @param digits the digits
     */
    public record Run(int start, int end, String digits) {}

    /** Squeezes a text. */
    public static Squeezed of(String text) {
        String squeezed = text(text);
        return new Squeezed(squeezed, runs(squeezed));
    }

    /** A text that is squeezed, for those who need no runs. */
    public static String text(String text) {
        char[] squeezed = new char[text.length()];
        int length = 0;
        int gap = -1;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (isPlain(letter)) {
                gap = -1;
                squeezed[length++] = letter;
                continue;
            }
            if (Character.isWhitespace(letter)
                    || Character.isSpaceChar(letter)
                    || letter == '-'
                    || letter == '\u00AD') {
                gap = gap < 0 ? letter : gap;
                continue;
            }
            if (letter == '\u200B' || letter == '\u2060') {
                continue;
            }
            boolean digits = Character.isDigit(letter) && length > 0 && isOfRun(squeezed[length - 1]);
            boolean fraction = isGroupSign(letter)
                    && at + 1 < text.length()
                    && Character.isDigit(text.charAt(at + 1))
                    && length > 0
                    && Character.isDigit(squeezed[length - 1]);
            if (gap >= 0 && (digits || fraction)) {
                squeezed[length++] = gap == '-' ? '-' : ' ';
            }
            gap = -1;
            squeezed[length++] = letter;
        }
        return new String(squeezed, 0, length).toLowerCase(Locale.ROOT);
    }

    /** Whether a character is a letter of ASCII, as most are. */
    private static boolean isPlain(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    }

    /** Whether a text has a digit of any script. */
    public static boolean hasDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (Character.isDigit(letter) || Character.isSurrogate(letter)) {
                return true;
            }
        }
        return false;
    }

    private static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = afterDigits(text, at);
            if (end == at) {
                at++;
                continue;
            }
            int next = end;
            while (next < text.length() && isGroupSign(text.charAt(next)) && afterDigits(text, next + 1) > next + 1) {
                next = afterDigits(text, next + 1);
            }
            runs.add(new Run(at, next, text.substring(at, next)));
            at = next;
        }
        return List.copyOf(runs);
    }

    /** Where the digits of any script end that begin at a place; the place if none do. */
    private static int afterDigits(String text, int from) {
        int at = from;
        while (at < text.length()) {
            // those beyond the first plane are pairs of characters
            int digit = text.codePointAt(at);
            if (!Character.isDigit(digit)) {
                return at;
            }
            at += Character.charCount(digit);
        }
        return at;
    }

    private static boolean isGroupSign(char letter) {
        return letter == '.' || letter == ',';
    }

    /** The id or path around a run, if it is one. */
    public String word(Run run) {
        int start = run.start();
        while (start > 0 && isOfPath(text.charAt(start - 1))) {
            start--;
        }
        int end = run.end();
        while (end < text.length() && isOfPath(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isOfPath(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '/' || letter == '.' || letter == '_';
    }

    private static boolean isOfRun(char letter) {
        return Character.isDigit(letter) || isGroupSign(letter);
    }

    public boolean contains(Squeezed other) {
        return text.contains(other.text);
    }
}
