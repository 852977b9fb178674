package io.github.statbrief.internal.outline.chart;

import io.github.statbrief.internal.check.amount.RoundingInterval;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is known of where a number lies: its confidence limits if they are stated, otherwise its bound, its range or its
 * rounding.
 *
 * @param low the lower end; empty if none is known
 * @param high the upper end; empty if none is known
 * @param rounded whether it is an exact number as rounded, so that ends that touch are none of both numbers
 */
record Reach(Optional<BigDecimal> low, Optional<BigDecimal> high, boolean rounded) {
    private static final Reach ANYWHERE = new Reach(Optional.empty(), Optional.empty(), false);

    /** The reach of a value; empty if it is no number. */
    static Optional<Reach> of(StatedValue value, Optional<StatedValue.Range> limits) {
        if (!value.isDrawable()) {
            return Optional.empty();
        }
        if (limits.isPresent()) {
            return Optional.of(between(limits.get().low(), limits.get().high(), false));
        }
        if (value instanceof StatedValue.Range range) {
            return Optional.of(range.bound() == Bound.EXACT ? between(range.low(), range.high(), false) : ANYWHERE);
        }
        return Optional.of(RoundingInterval.of(value)
                .map(interval -> between(interval.low(), interval.high(), true))
                .orElseGet(() -> bounded((StatedValue.Point) value)));
    }

    private static Reach bounded(StatedValue.Point point) {
        return switch (point.bound()) {
            case MORE_THAN, AT_LEAST, JUST_OVER -> new Reach(Optional.of(point.value()), Optional.empty(), false);
            case LESS_THAN, AT_MOST, JUST_UNDER -> new Reach(Optional.empty(), Optional.of(point.value()), false);
            case EXACT, ABOUT -> ANYWHERE;
        };
    }

    private static Reach between(BigDecimal low, BigDecimal high, boolean rounded) {
        return new Reach(Optional.of(low), Optional.of(high), rounded);
    }

    /** The reach of a sum. */
    static Reach sum(List<Reach> parts) {
        return new Reach(
                sumOf(parts.stream().map(Reach::low).toList()),
                sumOf(parts.stream().map(Reach::high).toList()),
                false);
    }

    private static Optional<BigDecimal> sumOf(List<Optional<BigDecimal>> ends) {
        return ends.stream().allMatch(Optional::isPresent)
                ? Optional.of(ends.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    /** Whether the number is greater than another, wherever both lie. */
    boolean isAbove(Reach other) {
        if (low.isEmpty() || other.high.isEmpty()) {
            return false;
        }
        int difference = low.get().compareTo(other.high.get());
        return difference > 0 || (difference == 0 && rounded && other.rounded);
    }

    /** Whether neither number is known to be greater than the other. */
    boolean mayEqual(Reach other) {
        return !isAbove(other) && !other.isAbove(this);
    }

    /** Whether it surely reaches over a value. */
    boolean contains(BigDecimal value) {
        return low.filter(end -> end.compareTo(value) <= 0).isPresent()
                && high.filter(end -> end.compareTo(value) >= 0).isPresent();
    }
}
