package io.github.statbrief.html.internal.table;

import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;

/** Aligns the numbers of a column at their decimal marks: each has room for the digits that others have and it has not. */
final class Fractions {
    private static final int MOST = 9;

    private final char mark;
    private final int longest;

    Fractions(Collection<String> numbers, Locale language) {
        mark = DecimalFormatSymbols.getInstance(language).getDecimalSeparator();
        longest = numbers.stream()
                .filter(Fractions::isNumber)
                .mapToInt(this::digits)
                .max()
                .orElse(0);
    }

    /** The class of a number: how many digits it lacks, and whether it lacks the mark too; empty if none. */
    String of(String number) {
        int digits = digits(number);
        int lacking = Math.min(longest - digits, MOST);
        if (lacking <= 0 || !isNumber(number)) {
            return "";
        }
        return (digits == 0 ? "whole-" : "part-") + lacking;
    }

    private static boolean isNumber(String number) {
        return !number.isEmpty() && Character.isDigit(number.charAt(number.length() - 1));
    }

    private int digits(String number) {
        int at = number.lastIndexOf(mark);
        return at < 0 ? 0 : number.length() - at - 1;
    }
}
