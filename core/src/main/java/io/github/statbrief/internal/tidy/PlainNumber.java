package io.github.statbrief.internal.tidy;

/** Reads numbers that are digits with at most one point among them: nearly every value of most files, without an object for any. */
final class PlainNumber {
    /** As many digits as a long holds whatever they are. */
    private static final int MOST_DIGITS = 18;

    private long digits;
    private int scale;

    /** Whether a text is such a number; then it is the one that is asked for next. */
    boolean reads(String text) {
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

    /** The digits of the number that was read last, with its sign and no point. */
    long digits() {
        return digits;
    }

    /** How many of them stand behind the point. */
    int scale() {
        return scale;
    }
}
