package io.github.statbrief.internal.tidy;

import io.github.statbrief.internal.spelling.Digits;
import io.github.statbrief.internal.text.Printable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number format of a data file, as declared; never guessed.
 *
 * @param decimal the decimal mark
 * @param thousands the marks between groups of three digits; empty if there are none
 */
public record NumberMarks(char decimal, String thousands) {
    /** A decimal point and no thousands mark. */
    public static final NumberMarks PLAIN = new NumberMarks('.', "");

    private static final Pattern EXPONENT = Pattern.compile("(?<![\\d.,])(\\d+(?:\\.\\d+)?)[eE]([+-]?\\d{1,2})(?!\\d)");
    /** Groups of three digits with a space of any kind or an apostrophe between them. */
    private static final Pattern GROUPED =
            Pattern.compile("[<>=~\\s]*[-\u2212]?\\d{1,3}(?:([\\s\\p{Zs}'\u2019])\\d{3})(?:\\1\\d{3})*(?:[.,]\\d+)?");

    /** Refuses the same mark for both. */
    public NumberMarks {
        if (thousands.indexOf(decimal) >= 0) {
            throw new IllegalArgumentException(
                    "the decimal mark and the thousands mark are both '" + decimal + "'; they differ");
        }
    }

    /** Makes the format with at most one thousands mark. */
    public NumberMarks(char decimal, Optional<Character> thousands) {
        this(decimal, thousands.map(String::valueOf).orElse(""));
    }

    /** The same format for spellings of values. */
    public Digits digits() {
        return new Digits(decimal, thousands);
    }

    /**
     * Converts a number to the notation of stated values: a decimal point, no groups and no exponent, which is a
     * machine's spelling and says nothing about the digits that were stated.
     *
     * @param text a number with these marks, alone or within a bound or a range
     * @return the number with a point
     * @throws IllegalArgumentException if the text has an undeclared mark or groups that are not of three digits
     */
    String normalised(String text) {
        Matcher exponent = EXPONENT.matcher(marked(text));
        return exponent.replaceAll(found -> new BigDecimal(found.group(1) + "e" + found.group(2)).toPlainString());
    }

    private String marked(String text) {
        if (thousands.isEmpty() && decimal == '.' && text.indexOf(',') < 0) {
            return text;
        }
        String plain = text;
        for (int at = 0; at < thousands.length(); at++) {
            String mark = Pattern.quote(thousands.substring(at, at + 1));
            if (Pattern.compile(mark + "(?!\\d{3}(?!\\d))|(?<!\\d)" + mark)
                    .matcher(text)
                    .find()) {
                throw new IllegalArgumentException("'" + text + "' has a thousands mark '" + thousands.charAt(at)
                        + "' that does not part groups of three digits");
            }
            plain = plain.replace(thousands.substring(at, at + 1), "");
        }
        char other = decimal == '.' ? ',' : '.';
        if (plain.indexOf(other) >= 0 && !plain.contains("..")) {
            throw new IllegalArgumentException(
                    "'" + text + "' has a mark '" + other + "' that is not declared; the decimal mark is '" + decimal
                            + "', declare 'thousands' where there is one");
        }
        return plain.replace(decimal, '.');
    }

    /** Says how to declare the mark between the thousands of a text; empty if it has none. */
    Optional<String> undeclared(String text) {
        Matcher grouped = GROUPED.matcher(text);
        if (!grouped.matches()) {
            return Optional.empty();
        }
        char mark = grouped.group(1).charAt(0);
        String inQuotes = mark > '~' && Character.isSpaceChar(mark)
                ? "\\u" + Printable.named(mark).substring(2)
                : "" + mark;
        String written = "\"" + inQuotes + "\"";
        if (thousands.isEmpty()) {
            return Optional.of("'thousands: " + written + "'");
        }
        StringBuilder all = new StringBuilder();
        thousands.chars().forEach(each -> all.append('"').append((char) each).append("\", "));
        return Optional.of("'thousands: [" + all + written + "]'");
    }
}
