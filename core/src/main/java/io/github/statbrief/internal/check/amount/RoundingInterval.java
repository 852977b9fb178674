package io.github.statbrief.internal.check.amount;

import io.github.statbrief.value.Bound;
import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Where a number lies that was stated rounded: half a unit of its last stated digit to either side.
 *
 * @param low the least it can be
 * @param high the most it can be
 */
public record RoundingInterval(BigDecimal low, BigDecimal high) {
    public static final RoundingInterval ZERO = new RoundingInterval(BigDecimal.ZERO, BigDecimal.ZERO);

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static RoundingInterval of(BigDecimal stated) {
        BigDecimal half = HALF.scaleByPowerOfTen(-stated.scale());
        return new RoundingInterval(stated.subtract(half), stated.add(half));
    }

    /** That of an exact number; none where a bound, a range or no number is stated. */
    public static Optional<RoundingInterval> of(StatedValue statedValue) {
        return statedValue instanceof StatedValue.Point point && point.bound() == Bound.EXACT
                ? Optional.of(of(point.value()))
                : Optional.empty();
    }

    public RoundingInterval plus(RoundingInterval other) {
        return new RoundingInterval(low.add(other.low), high.add(other.high));
    }

    public RoundingInterval minus(RoundingInterval other) {
        return new RoundingInterval(low.subtract(other.high), high.subtract(other.low));
    }

    public RoundingInterval negated() {
        return new RoundingInterval(high.negate(), low.negate());
    }

    /** The change from a base to this in percent of the base; none where the base is not above zero. */
    public Optional<RoundingInterval> percentOver(RoundingInterval base) {
        if (base.low.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(new RoundingInterval(percent(low, base.high), percent(high, base.low)));
    }

    private static BigDecimal percent(BigDecimal value, BigDecimal base) {
        return value.subtract(base).multiply(HUNDRED).divide(base, MathContext.DECIMAL64);
    }

    public boolean overlaps(RoundingInterval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }
}
