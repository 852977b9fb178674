package io.github.statbrief.charts;

import io.github.statbrief.Reading;
import io.github.statbrief.Sense;
import io.github.statbrief.Trend;
import io.github.statbrief.outline.Observation;
import java.util.Optional;

/**
 * Where a reading stands on an axis: at a number, or between the ends of a range.
 *
 * @param low the number, or the lower end
 * @param high the number, or the upper end
 * @param hint where the number itself lies, seen from the stated one
 */
record Spot(double low, double high, Hint hint) {
    /** The place of a reading, none where there is no number. A change that is stated as a fall lies below zero: its number is given without a sign. */
    static Optional<Spot> of(Reading reading, Sense sense) {
        Optional<Spot> spot = of(reading);
        return sense.isChange() && sense.trend() == Trend.DOWN ? spot.map(Spot::mirrored) : spot;
    }

    static Optional<Spot> of(Observation observation) {
        return of(observation.reading(), observation.sense());
    }

    private static Optional<Spot> of(Reading reading) {
        return reading.accept(new Reading.Visitor<>() {
            @Override
            public Optional<Spot> point(Reading.Point point) {
                double value = point.value().doubleValue();
                return Optional.of(new Spot(value, value, Hint.of(point.bound())));
            }

            @Override
            public Optional<Spot> range(Reading.Range range) {
                return Optional.of(
                        new Spot(range.low().doubleValue(), range.high().doubleValue(), Hint.of(range.bound())));
            }

            @Override
            public Optional<Spot> absent(Reading.Absent absent) {
                return Optional.empty();
            }

            @Override
            public Optional<Spot> verbal(Reading.Verbal verbal) {
                return Optional.empty();
            }
        });
    }

    private Spot mirrored() {
        return new Spot(-high, -low, hint.mirrored());
    }

    boolean isRange() {
        return low < high;
    }

    /** Halfway between its ends: where words and marks for it stand, never a number. */
    double middle() {
        return (low + high) / 2;
    }
}
