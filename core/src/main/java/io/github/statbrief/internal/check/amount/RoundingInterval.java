package io.github.statbrief.internal.check.amount;

import io.github.statbrief.value.Bound;
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
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The interval of a number at its stated precision. */
    public static RoundingInterval of(BigDecimal stated) {
        BigDecimal half = HALF.scaleByPowerOfTen(-stated.scale());
        return new RoundingInterval(stated.subtract(half), stated.add(half));
    }

    /** The interval of an exact number; empty for a bound, a range or no number. */
    public static Optional<RoundingInterval> of(StatedValue statedValue) {
        return statedValue instanceof StatedValue.Point point && point.bound() == Bound.EXACT
                ? Optional.of(of(point.value()))
                : Optional.empty();
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

    private static BigDecimal percent(BigDecimal value, BigDecimal base) {
        return value.subtract(base).multiply(HUNDRED).divide(base, MathContext.DECIMAL64);
    }

    /** Whether two intervals have a number in common. */
    public boolean overlaps(RoundingInterval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }
}
