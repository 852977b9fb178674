package io.github.statbrief.proposal;

import java.util.Collection;
import java.util.regex.Pattern;

/**
 * How a file writes its numbers.
 *
 * @param decimal the decimal mark
 * @param thousands the mark between thousands; empty if there is none
 */
record NumberForm(char decimal, String thousands) {
    private static final Pattern LIKE = Pattern.compile(
            "[<>~\u2264\u2265=]{0,2}\\s*[-\u2212\u2013+]?\\s*[\u00a3$\u20ac]?\\s*[-\u2212]?(?:\\d[\\d.,'\u2019\u00a0\u202f ]*|[.,]\\d+)"
                    + "(?:[eE][-+]?\\d{1,2})?\\s*%?\\+?(?:\\s*[\\[(]?\\s?[\\p{L}*\u2020\u2021#][\\p{L}*\u2020\u2021#, ]{0,8}[\\])]?)?");
    private static final Pattern LIMITED = Pattern.compile(
            "-?\\d[\\d.,]*\\s*[\\[(]\\s*-?\\d[\\d.,]*\\s*(?:[,;\u2013-]|to)\\s*-?\\d[\\d.,]*\\s*[\\])]");
    private static final Pattern WORDED = Pattern.compile(".*\\d\\s*[\\[(]?\\s?\\p{L}{4,}.*");
    private static final Pattern DECIMAL_COMMA =
            Pattern.compile("(?:\\D*\\d*(?:\\.\\d{3})+,\\d+|\\D*0,\\d+|\\D*\\d+,(?:\\d{1,2}|\\d{4,}))\\D*");
    private static final Pattern DECIMAL_POINT =
            Pattern.compile("(?:\\D*\\d{1,3}(?:,\\d{3})+\\.\\d+|\\D*0\\.\\d+|\\D*\\d+\\.(?:\\d{1,2}|\\d{4,}))\\D*");
    private static final Pattern GROUPED =
            Pattern.compile("\\D*\\d{1,3}([,.'\u2019\u00a0\u202f ])\\d{3}(?:\\1\\d{3})*(?:[.,]\\d+)?\\D*");
    private static final Pattern GROUPED_TWICE = Pattern.compile("\\D*\\d{1,3}([,.])\\d{3}\\1\\d{3}.*");

    /** Whether a text looks like a number, with the marks that may stand around it. */
    static boolean isLikeNumber(String text) {
        return (LIKE.matcher(text).matches() && !WORDED.matcher(text).matches())
                || LIMITED.matcher(text).matches();
    }

    /** How some values are written. A comma before three digits parts thousands unless the values say otherwise. */
    static NumberForm of(Collection<String> values) {
        boolean comma = any(DECIMAL_COMMA, values) && !any(DECIMAL_POINT, values);
        boolean dots = !any(DECIMAL_POINT, values) && values.stream().anyMatch(text -> isTwice(text, "."));
        char decimal = comma || dots ? ',' : '.';
        StringBuilder thousands = new StringBuilder();
        for (String text : values) {
            var grouped = GROUPED.matcher(text);
            if (grouped.matches()) {
                char mark = grouped.group(1).charAt(0);
                boolean other = mark != decimal && thousands.indexOf(String.valueOf(mark)) < 0;
                if (other && (mark != '.' || decimal == ',')) {
                    thousands.append(mark);
                }
            }
        }
        return new NumberForm(decimal, thousands.toString());
    }

    private static boolean isTwice(String text, String mark) {
        var twice = GROUPED_TWICE.matcher(text);
        return twice.matches() && twice.group(1).equals(mark);
    }

    private static boolean any(Pattern pattern, Collection<String> values) {
        return values.stream().anyMatch(text -> pattern.matcher(text).matches());
    }

    /** A plain number without its marks, as the notation of values has it. */
    String plain(String text) {
        String plain = text;
        for (int at = 0; at < thousands.length(); at++) {
            plain = plain.replace(thousands.substring(at, at + 1), "");
        }
        return plain.replace(decimal, '.');
    }
}
