package io.github.statbrief.internal.spelling;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** A part of a calendar period that a spelling may give. */
enum Field {
    /** The year, or the one in which a government year begins. */
    YEAR,
    /** The year in which a government year ends. */
    NEXT_YEAR,
    /** The half of a year. */
    HALF,
    /** The quarter of a year. */
    QUARTER,
    /** The month, as a number or a name. */
    MONTH,
    /** The week of a year. */
    WEEK,
    /** The day of a month. */
    DAY;

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final int SHORT = 3;
    private static final int CENTURY = 100;

    boolean isYear() {
        return this == YEAR || this == NEXT_YEAR;
    }

    /** The number of a month by its English name, in full or short; empty if a word is none. */
    static Optional<Integer> month(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        return IntStream.range(0, MONTHS.size())
                .filter(at -> MONTHS.get(at).equals(name)
                        || MONTHS.get(at).substring(0, SHORT).equals(name)
                        || (name.equals("sept") && MONTHS.get(at).startsWith(name)))
                .mapToObj(at -> at + 1)
                .findFirst();
    }

    /** The English name of a month. */
    static String nameOfMonth(int month) {
        String name = MONTHS.get(month - 1);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Whether a token spells a value of this part. */
    boolean isSpelledBy(Token token, int value) {
        if (token.isWord()) {
            return this == MONTH && month(token.text()).equals(Optional.of(value));
        }
        if (!token.isNumber()) {
            return false;
        }
        int width = token.text().length();
        boolean wide = isYear() && width == 2;
        return isWidth(width) && number(token.text()) == (wide ? value % CENTURY : value);
    }

    private boolean isWidth(int width) {
        return switch (this) {
            case YEAR, NEXT_YEAR -> width == 4 || width == 2;
            case HALF, QUARTER -> width == 1;
            case MONTH, WEEK, DAY -> width == 1 || width == 2;
        };
    }

    private static int number(String digits) {
        return digits.length() > 4 ? -1 : Integer.parseInt(digits);
    }

    /** A regular expression, with one group, for other values spelled like a token. */
    String pattern(Token like) {
        if (like.isWord()) {
            return "(\\p{L}+)";
        }
        boolean open = !like.fixed() && (this == MONTH || this == WEEK || this == DAY);
        return open ? "(\\d{1,2})" : "(\\d{" + like.text().length() + "})";
    }
}
