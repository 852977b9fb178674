package io.github.statbrief.value;

import io.github.statbrief.internal.argument.Arguments;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rounding to a fixed number of decimal places by a named rule. Written {@code 1 half-up} or {@code 1 half-even}.
 *
 * @param decimals the number of decimal places, 0 to 15
 * @param mode {@link RoundingMode#HALF_UP} or {@link RoundingMode#HALF_EVEN}
 */
public record Rounding(int decimals, RoundingMode mode) {
    /** As many as a spreadsheet keeps. */
    private static final int MOST_DECIMALS = 15;

    private static final Pattern NOTATION = Pattern.compile("([0-9]{1,2})(?: +(half-up|half-even))?");

    /** Refuses other numbers of decimal places and other rules. */
    public Rounding {
        Arguments.given("mode", mode);
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException(decimals + " decimal places are not between 0 and " + MOST_DECIMALS);
        }
        if (mode != RoundingMode.HALF_UP && mode != RoundingMode.HALF_EVEN) {
            throw new IllegalArgumentException("'" + mode + "' is no rule; use HALF_UP or HALF_EVEN");
        }
    }

    /**
     * Reads a rounding from its notation.
     *
     * @param text {@code 1 half-up} or {@code 1 half-even}
     * @throws IllegalArgumentException with what was found and what was expected
     */
    public static Rounding parse(String text) {
        Matcher matcher = NOTATION.matcher(Arguments.given("text", text).strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + text
                            + "' is no rounding; write the number of decimal places and the rule for halves, as in '1 half-up'");
        }
        if (matcher.group(2) == null) {
            throw new IllegalArgumentException("'" + text
                    + "' names no rule for halves; write '" + matcher.group(1) + " half-up' (0.25 becomes 0.3) or '"
                    + matcher.group(1) + " half-even' (0.25 becomes 0.2)");
        }
        return new Rounding(
                Integer.parseInt(matcher.group(1)),
                matcher.group(2).equals("half-up") ? RoundingMode.HALF_UP : RoundingMode.HALF_EVEN);
    }

    /** The notation: {@code 1 half-up}. */
    public String notation() {
        return decimals + " " + rule();
    }

    /** The rule for halves: {@code half-up} or {@code half-even}. */
    public String rule() {
        return mode == RoundingMode.HALF_UP ? "half-up" : "half-even";
    }

    /** Rounds a number. It has exactly this many decimal places; zero has no sign. */
    public BigDecimal of(BigDecimal number) {
        return number.setScale(decimals, mode);
    }

    /**
     * Rounds exact and approximate numbers. A value with another bound keeps its digits, since "more than 1.26" rounded
     * to "more than 1.3" would say more than was stated; so does a range whose ends would become one number.
     */
    public StatedValue of(StatedValue stated) {
        return stated.accept(new Rounded(this));
    }

    /** Rounds both ends of a range, unless they would become one number. */
    public StatedValue.Range of(StatedValue.Range range) {
        BigDecimal low = of(range.low());
        BigDecimal high = of(range.high());
        return low.compareTo(high) < 0 ? new StatedValue.Range(range.bound(), low, high) : range;
    }

    /** Whether a number of this bound is rounded. */
    public static boolean isRounded(Bound bound) {
        return bound == Bound.EXACT || bound == Bound.ABOUT;
    }

    /** Whether rounding takes digits other than zeros from a value. */
    public boolean drops(StatedValue stated) {
        return !numbers(stated).equals(numbers(of(stated)));
    }

    private static List<BigDecimal> numbers(StatedValue stated) {
        Optional<BigDecimal> point = stated.number();
        if (point.isPresent()) {
            return List.of(point.get().stripTrailingZeros());
        }
        return stated instanceof StatedValue.Range range
                ? List.of(range.low().stripTrailingZeros(), range.high().stripTrailingZeros())
                : List.of();
    }

    private record Rounded(Rounding rounding) implements StatedValue.Visitor<StatedValue> {
        @Override
        public StatedValue point(StatedValue.Point point) {
            return isRounded(point.bound()) ? new StatedValue.Point(point.bound(), rounding.of(point.value())) : point;
        }

        @Override
        public StatedValue range(StatedValue.Range range) {
            return rounding.of(range);
        }

        @Override
        public StatedValue absent(StatedValue.Absent absent) {
            return absent;
        }

        @Override
        public StatedValue verbal(StatedValue.Verbal verbal) {
            return verbal;
        }
    }
}
