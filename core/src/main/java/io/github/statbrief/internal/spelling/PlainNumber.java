package io.github.statbrief.internal.spelling;

/**
 * Reads numbers of digits with at most one decimal point, nearly every value of most files, without creating an
 * object for each.
 */
public final class PlainNumber {
    /** The number of digits that always fits a long. */
    private static final int MOST_DIGITS = 18;

    private long digits;
    private int scale;

    /** Whether a text is such a number; if so, the other methods return its parts. */
    public boolean reads(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = -1;
        long read = 0;
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                read = read * 10 + (c - '0');
            } else if (c == '.' && point < 0 && at > start && at < text.length() - 1) {
                point = at;
            } else {
                return false;
            }
        }
        if (text.length() == start || text.length() - start > MOST_DIGITS) {
            return false;
        }
        digits = start == 0 ? read : -read;
        scale = point < 0 ? 0 : text.length() - 1 - point;
        return true;
    }

    /** The digits of the last number read, with its sign and without a decimal point. */
    public long digits() {
        return digits;
    }

    /** The number of digits behind the decimal point. */
    public int scale() {
        return scale;
    }
}
