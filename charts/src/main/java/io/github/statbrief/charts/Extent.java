package io.github.statbrief.charts;

import io.github.statbrief.Bound;
import io.github.statbrief.Figure;
import io.github.statbrief.Reading;
import io.github.statbrief.Sense;
import io.github.statbrief.Trend;

/**
 * What of an axis a figure covers. A bar is solid as far as its figure is known to reach, and open where it may or may not reach: up to an upper bound, between
 * the ends of a range.
 *
 * @param solid where the solid bar from zero ends
 * @param openFrom the lower end of the open part; equal to {@code openTo} where there is none
 * @param openTo the upper end of the open part
 * @param hint where the number itself lies, seen from the stated one
 */
record Extent(double solid, double openFrom, double openTo, Hint hint) {
    /** Where a number lies, seen from the one that is stated: a mark of fixed size beside the bar, never more bar. */
    enum Hint {
        /** On it. */
        NONE,
        /** On either side, near. */
        NEAR,
        /** Further up the axis, by an amount that is not stated. */
        ABOVE,
        /** Further down the axis, by an amount that is not stated. */
        BELOW,
        /** A little further up. */
        JUST_ABOVE,
        /** A little further down. */
        JUST_BELOW;

        private Hint mirrored() {
            return switch (this) {
                case NONE, NEAR -> this;
                case ABOVE -> BELOW;
                case BELOW -> ABOVE;
                case JUST_ABOVE -> JUST_BELOW;
                case JUST_BELOW -> JUST_ABOVE;
            };
        }
    }

    private static final Extent NOTHING = new Extent(0, 0, 0, Hint.NONE);

    /** The extent of a figure. A change that is stated as a fall lies below zero: its number is given without a sign. */
    static Extent of(Figure figure) {
        Extent extent = of(figure.reading());
        Sense sense = figure.sense();
        return sense.isChange() && sense.trend() == Trend.DOWN ? extent.mirrored() : extent;
    }

    private static Extent of(Reading reading) {
        return reading.accept(new Reading.Visitor<>() {
            @Override
            public Extent point(Reading.Point point) {
                return Extent.of(point.value().doubleValue(), hint(point.bound()));
            }

            @Override
            public Extent range(Reading.Range range) {
                double low = range.low().doubleValue();
                double high = range.high().doubleValue();
                double known = low > 0 ? low : Math.min(high, 0);
                return new Extent(known, Math.min(low, high), high, hint(range.bound()));
            }

            @Override
            public Extent absent(Reading.Absent absent) {
                return NOTHING;
            }

            @Override
            public Extent verbal(Reading.Verbal verbal) {
                return NOTHING;
            }
        });
    }

    /** The bar of one number: open where the number itself lies on the side of zero, by an amount that is not stated. */
    private static Extent of(double value, Hint hint) {
        boolean unreached = (value > 0 && hint == Hint.BELOW) || (value < 0 && hint == Hint.ABOVE);
        return unreached
                ? new Extent(0, Math.min(value, 0), Math.max(value, 0), hint)
                : new Extent(value, value, value, hint);
    }

    private static Hint hint(Bound bound) {
        return switch (bound) {
            case EXACT -> Hint.NONE;
            case MORE_THAN, AT_LEAST -> Hint.ABOVE;
            case LESS_THAN, AT_MOST -> Hint.BELOW;
            case ABOUT -> Hint.NEAR;
            case JUST_UNDER -> Hint.JUST_BELOW;
            case JUST_OVER -> Hint.JUST_ABOVE;
        };
    }

    private Extent mirrored() {
        return new Extent(-solid, -openTo, -openFrom, hint.mirrored());
    }

    /** The lowest point that it covers, zero included. */
    double low() {
        return Math.min(0, Math.min(solid, openFrom));
    }

    /** The highest point that it covers, zero included. */
    double high() {
        return Math.max(0, Math.max(solid, openTo));
    }

    /** Whether its words stand to the left of it: a bar that only goes to the left. */
    boolean isLeftward() {
        return low() < 0 && high() <= 0;
    }

    boolean hasOpenPart() {
        return openFrom < openTo;
    }
}
