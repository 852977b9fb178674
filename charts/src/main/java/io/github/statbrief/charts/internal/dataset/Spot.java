package io.github.statbrief.charts.internal.dataset;

import io.github.statbrief.charts.internal.shape.Hint;
import io.github.statbrief.value.Direction;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import java.util.Optional;

/**
 * Where a stated value stands on an axis: at a number, or between the ends of a range.
 *
 * @param low the number, or the lower end
 * @param high the number, or the upper end
 * @param hint where the number itself lies, seen from the stated one
 */
public record Spot(double low, double high, Hint hint) {
    /** The place of a stated value, none where there is no number. A change that is stated as a fall lies below zero: its number is given without a sign. */
    public static Optional<Spot> of(StatedValue stated, Sense sense) {
        Optional<Spot> spot = stated.accept(new StatedValue.Visitor<>() {
            @Override
            public Optional<Spot> point(StatedValue.Point point) {
                double value = point.value().doubleValue();
                return Optional.of(new Spot(value, value, Hint.of(point.bound())));
            }

            @Override
            public Optional<Spot> range(StatedValue.Range range) {
                double low = range.low().doubleValue();
                return Optional.of(new Spot(low, range.high().doubleValue(), Hint.of(range.bound())));
            }

            @Override
            public Optional<Spot> absent(StatedValue.Absent absent) {
                return Optional.empty();
            }

            @Override
            public Optional<Spot> verbal(StatedValue.Verbal verbal) {
                return Optional.empty();
            }
        });
        return sense.isChange() && sense.direction() == Direction.DOWN ? spot.map(Spot::mirrored) : spot;
    }

    /** The same on an axis of another scale. */
    Spot times(double factor) {
        return new Spot(low * factor, high * factor, hint);
    }

    /** The same on the other side of zero. */
    Spot mirrored() {
        return new Spot(-high, -low, hint.mirrored());
    }

    /** Whether it has two ends. */
    public boolean isRange() {
        return low < high;
    }

    /** Halfway between its ends: where words and marks for it stand, never a number. */
    public double middle() {
        return (low + high) / 2;
    }
}
