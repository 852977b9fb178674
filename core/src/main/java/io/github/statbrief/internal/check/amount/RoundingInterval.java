package io.github.statbrief.internal.check.amount;

import io.github.statbrief.value.Bound;
import io.github.statbrief.value.NumberInWords;
import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * The interval of a rounded number: half a unit of its last stated digit on either side.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record RoundingInterval(BigDecimal low, BigDecimal high) {
    /** The interval of an exact zero, the start of a sum. */
    public static final RoundingInterval ZERO = new RoundingInterval(BigDecimal.ZERO, BigDecimal.ZERO);

    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** A fraction in words, "a third", counts as rounded to a whole percent. */
    private static final BigDecimal WORDED = new BigDecimal("0.005");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The interval of a number at its stated precision. */
    public static RoundingInterval of(BigDecimal stated) {
        return of(stated, HALF.scaleByPowerOfTen(-stated.scale()));
    }

    /** The interval of an exact number; empty for a bound, a range or no number. */
    public static Optional<RoundingInterval> of(StatedValue statedValue) {
        if (!(statedValue instanceof StatedValue.Point point) || point.bound() != Bound.EXACT) {
            return Optional.empty();
        }
        boolean fraction = point.words()
                .filter(words -> words.kind() == NumberInWords.Kind.FRACTION)
                .isPresent();
        return Optional.of(fraction ? of(point.value(), WORDED) : of(point.value()));
    }

    private static RoundingInterval of(BigDecimal stated, BigDecimal half) {
        return new RoundingInterval(stated.subtract(half), stated.add(half));
    }

    /** The interval of a sum. */
    public RoundingInterval plus(RoundingInterval other) {
        return new RoundingInterval(low.add(other.low), high.add(other.high));
    }

    /** The interval of a difference. */
    public RoundingInterval minus(RoundingInterval other) {
        return new RoundingInterval(low.subtract(other.high), high.subtract(other.low));
    }

    /** The interval of the number with its sign reversed. */
    public RoundingInterval negated() {
        return new RoundingInterval(high.negate(), low.negate());
    }

    /** The change from a base to this interval, in percent of the base; empty unless the base is above zero. */
    public Optional<RoundingInterval> percentOver(RoundingInterval base) {
        if (base.low.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(new RoundingInterval(percent(low, base.high), percent(high, base.low)));
    }

    /**
     * This interval as a share of a whole; empty unless the whole is above zero.
     *
     * @param whole the whole
     * @param base what the whole counts as: 100 for a share in percent
     */
    public Optional<RoundingInterval> shareOf(RoundingInterval whole, BigDecimal base) {
        return whole.low.signum() <= 0
                ? Optional.empty()
                : Optional.of(new RoundingInterval(
                        low.multiply(base).divide(whole.high, MathContext.DECIMAL64),
                        high.multiply(base).divide(whole.low, MathContext.DECIMAL64)));
    }

    private static BigDecimal percent(BigDecimal value, BigDecimal base) {
        return value.subtract(base).multiply(HUNDRED).divide(base, MathContext.DECIMAL64);
    }

    /** Whether two intervals have a number in common. */
    public boolean overlaps(RoundingInterval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }
}
