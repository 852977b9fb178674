package io.github.statbrief.internal.check.amount;

import io.github.statbrief.Figure;
import io.github.statbrief.Measure;
import io.github.statbrief.Stat;
import io.github.statbrief.value.Ratio;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** Limits that a value can hardly exceed under its statistic, for figures and cells alike. */
public final class Implausible {
    private Implausible() {}

    /** The maximum of a level that is a share: 100 percent, or 1 as a fraction; empty if the measure is not a share. */
    public static Optional<BigDecimal> whole(Measure measure, Unit unit, Sense sense) {
        if (measure.stat() != Stat.SHARE || sense.isChange()) {
            return Optional.empty();
        }
        return unit.equals(Unit.Share.PERCENT)
                ? Optional.of(BigDecimal.valueOf(100))
                : unit.equals(new Unit.Share(Ratio.FRACTION)) ? Optional.of(BigDecimal.ONE) : Optional.empty();
    }

    /** Whether a figure is a percentage of a whole that a bar from 0 to 100 can show. */
    public static boolean isShareOfWhole(Figure figure) {
        return figure.unit().filter(Unit.Share.PERCENT::equals).isPresent()
                && figure.value().number().isPresent()
                && whole(figure.measure(), Unit.Share.PERCENT, figure.sense())
                        .filter(whole -> !isOutside(figure.value(), whole))
                        .isPresent();
    }

    /** Whether a stated value has an end below zero or above the maximum. */
    public static boolean isOutside(StatedValue value, BigDecimal whole) {
        return lowest(value).filter(low -> low.signum() < 0).isPresent()
                || highest(value).filter(high -> high.compareTo(whole) > 0).isPresent();
    }

    /** Whether a number, or a part of a range, cannot lie between limits; a bound alone leaves that open. */
    public static boolean isOutside(StatedValue value, StatedValue.Range limits) {
        if (value instanceof StatedValue.Range range) {
            return range.low().compareTo(limits.low()) < 0 || range.high().compareTo(limits.high()) > 0;
        }
        boolean bounded = value instanceof StatedValue.Point point
                && (point.bound().isLower() || point.bound().isUpper());
        return !bounded
                && value.number()
                        .filter(number -> number.compareTo(limits.low()) < 0 || number.compareTo(limits.high()) > 0)
                        .isPresent();
    }

    /** Whether a stated value has an end below zero. */
    public static boolean isNegative(StatedValue value) {
        return lowest(value).filter(low -> low.signum() < 0).isPresent();
    }

    private static Optional<BigDecimal> lowest(StatedValue value) {
        return value instanceof StatedValue.Range range ? Optional.of(range.low()) : value.number();
    }

    private static Optional<BigDecimal> highest(StatedValue value) {
        return value instanceof StatedValue.Range range ? Optional.of(range.high()) : value.number();
    }
}
