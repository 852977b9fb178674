package io.github.statbrief.internal.spelling;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * How a data file writes numbers.
 *
 * @param decimal the decimal mark
 * @param thousands the marks between groups of three digits; empty if there are none
 */
public record Digits(char decimal, String thousands) {
    /** A decimal point and no marks between thousands. */
    public static final Digits PLAIN = new Digits('.', "");

    /** A regular expression for a number; a hyphen before it is its sign unless digits stand before the hyphen. */
    Pattern pattern() {
        String point = Pattern.quote(String.valueOf(decimal));
        StringBuilder marks = new StringBuilder();
        thousands.chars().forEach(mark -> marks.append("|").append(Pattern.quote(String.valueOf((char) mark))));
        String groups = thousands.isEmpty() ? "" : "(?:(?:" + marks.substring(1) + ")\\d{3}(?!\\d))*";
        return Pattern.compile("(?<![\\d)" + decimal + "])[-\u2212]?(?:\\d+" + groups + "(?:" + point
                + "\\d+)?|(?<!\\d)" + point + "\\d+)");
    }

    /** The number of a text that matches the pattern. */
    BigDecimal number(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars().forEach(each -> {
            if (each == decimal) {
                plain.append('.');
            } else if (each == '\u2212') {
                plain.append('-');
            } else if (thousands.indexOf(each) < 0) {
                plain.append((char) each);
            }
        });
        return new BigDecimal(plain.toString());
    }
}
