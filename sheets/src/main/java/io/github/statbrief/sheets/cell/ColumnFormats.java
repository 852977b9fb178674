package io.github.statbrief.sheets.cell;

import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Rounding;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Excel's format codes for the numbers of one column that is read from the top down. Bound and status marks are part of
 * the format, so that the cell remains a number. Digits, decimal points and marks line up: a number with fewer decimals
 * or without a mark leaves the space that the others take. The unit is left to the heading. First sees every number of
 * the column; used by one thread.
 */
public final class ColumnFormats {
    private static final String MINUS = "\u2212";

    private final NumberFormats formats;
    private final boolean signed;
    private final Optional<Rounding> rounding;
    private int mostDecimals;
    private String longestMark = "";
    private boolean negative;

    /**
     * Starts the formats of a column.
     *
     * @param formats the formats of the language
     * @param signed whether numbers above zero have a plus, because they are changes
     * @param rounding how numbers are rounded where they are shown
     */
    public ColumnFormats(NumberFormats formats, boolean signed, Optional<Rounding> rounding) {
        this.formats = formats;
        this.signed = signed;
        this.rounding = rounding;
    }

    /** Takes note of a number and its marks: "[e]", or none. */
    public void see(Bound bound, BigDecimal value, String marks) {
        negative |= value.signum() < 0;
        if (power(bound, value) == 0) {
            mostDecimals = Math.max(mostDecimals, decimals(bound, value));
        }
        see(marks);
    }

    /** Takes note of a change below the numbers of the column, which is shown as it is. */
    public void seeChange(BigDecimal value, String marks) {
        negative |= value.signum() < 0;
        if (NumberFormats.power(value) == 0) {
            mostDecimals = Math.max(mostDecimals, ownDecimals(value));
        }
        see(marks);
    }

    /** Takes note of the marks of a number in words. */
    public void see(String marks) {
        longestMark = marks.length() > longestMark.length() ? marks : longestMark;
    }

    /** The format of a number with its marks. */
    public String of(Bound bound, BigDecimal value, String marks) {
        return of(bound, value, marks, signed);
    }

    /** The format of a number that may be a change among levels. */
    public String of(Bound bound, BigDecimal value, String marks, boolean withPlus) {
        String sign = NumberFormats.literal(formats.sign(bound));
        String rest = rest(power(bound, value), decimals(bound, value), marks);
        if (vanishes(bound, value)) {
            return sign + rest + ";" + sign + rest;
        }
        if (withPlus) {
            return withPlus(sign, rest);
        }
        String below = sign + NumberFormats.literal(MINUS) + rest;
        return negative || value.signum() < 0 ? sign + rest + ";" + below : sign + rest;
    }

    /** The format of a change below the numbers of the column, with its sign and all its digits. */
    public String change(Bound bound, BigDecimal value, String marks) {
        return withPlus(
                NumberFormats.literal(formats.sign(bound)),
                rest(NumberFormats.power(value), ownDecimals(value), marks));
    }

    private String rest(int power, int decimals, String marks) {
        return formats.digits(power, decimals) + (power == 0 ? spaceOfDecimals(decimals) : "") + tail(marks);
    }

    private static String withPlus(String sign, String rest) {
        return sign + "+" + rest + ";" + sign + NumberFormats.literal(MINUS) + rest + ";" + sign + rest;
    }

    /** The format of a number behind words that say its bound and which way it goes: "down by more than 5". */
    public String behind(String words, BigDecimal value) {
        int power = NumberFormats.power(value);
        int decimals = ownDecimals(value);
        String rest = NumberFormats.literal(words + " ")
                + formats.digits(power, decimals)
                + (power == 0 ? spaceOfDecimals(decimals) : "");
        return rest + ";" + rest;
    }

    /** The format that shows words in the place of a number, with its marks. */
    public String words(String stated, String marks) {
        return NumberFormats.words(stated) + tail(marks);
    }

    private boolean vanishes(Bound bound, BigDecimal value) {
        return value.signum() < 0
                && rounds(bound)
                && rounding.orElseThrow().of(value).signum() == 0;
    }

    private boolean rounds(Bound bound) {
        return rounding.isPresent() && Rounding.isRounded(bound);
    }

    private int power(Bound bound, BigDecimal value) {
        return rounds(bound) ? 0 : NumberFormats.power(value);
    }

    private int decimals(Bound bound, BigDecimal value) {
        return rounds(bound) ? rounding.orElseThrow().decimals() : ownDecimals(value);
    }

    private static int ownDecimals(BigDecimal value) {
        return Math.max(0, NumberFormats.power(value) + value.scale());
    }

    /** The space of the decimals that other numbers of the column have. */
    private String spaceOfDecimals(int decimals) {
        int missing = Math.max(0, mostDecimals - decimals);
        return (decimals == 0 && missing > 0 ? "_." : "") + "_0".repeat(missing);
    }

    /** The marks, and the space that the longest marks of the column take beyond them. */
    private String tail(String marks) {
        String own = marks.isEmpty() ? "" : " " + marks;
        String longest = longestMark.isEmpty() ? "" : " " + longestMark;
        StringBuilder tail = new StringBuilder(NumberFormats.literal(own));
        longest.substring(Math.min(own.length(), longest.length()))
                .chars()
                .forEach(sign -> tail.append('_').append((char) sign));
        return tail.toString();
    }
}
