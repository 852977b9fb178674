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
    private int mostDecimals;
    private String longestMark = "";
    private boolean negative;

    /** Starts the formats of a column, in those of its language. */
    public ColumnFormats(NumberFormats formats) {
        this.formats = formats;
    }

    /**
     * Takes note of a number.
     *
     * @param bound how it relates to what is stated
     * @param value the number
     * @param rounding how it is rounded where it is shown
     * @param marks its marks: "[e]", or none
     */
    public void see(Bound bound, BigDecimal value, Optional<Rounding> rounding, String marks) {
        negative |= value.signum() < 0;
        Optional<Rounding> rule = rule(rounding, bound);
        if (power(rule, value) == 0) {
            mostDecimals = Math.max(mostDecimals, decimals(rule, value));
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

    /**
     * The format of a number.
     *
     * @param bound how it relates to what is stated
     * @param value the number
     * @param rounding how it is rounded where it is shown
     * @param marks its marks: "[e]", or none
     * @param withPlus whether it has a plus above zero, because it is a change
     */
    public String of(Bound bound, BigDecimal value, Optional<Rounding> rounding, String marks, boolean withPlus) {
        String sign = NumberFormats.literal(formats.sign(bound));
        Optional<Rounding> rule = rule(rounding, bound);
        String rest = rule.map(each -> rest(formats.rounded(value, each), spaceOfDecimals(each.decimals()), marks))
                .orElseGet(() -> rest(NumberFormats.power(value), ownDecimals(value), marks));
        boolean vanishes = value.signum() < 0
                && rule.filter(each -> each.of(value).signum() == 0).isPresent();
        if (vanishes) {
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
        return rest(formats.digits(power, decimals), power == 0 ? spaceOfDecimals(decimals) : "", marks);
    }

    private String rest(String digits, String space, String marks) {
        return digits + space + tail(marks);
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

    private static Optional<Rounding> rule(Optional<Rounding> rounding, Bound bound) {
        return rounding.filter(rule -> Rounding.isRounded(bound));
    }

    private static int power(Optional<Rounding> rule, BigDecimal value) {
        return rule.isPresent() ? 0 : NumberFormats.power(value);
    }

    private static int decimals(Optional<Rounding> rule, BigDecimal value) {
        return rule.map(Rounding::decimals).orElseGet(() -> ownDecimals(value));
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
