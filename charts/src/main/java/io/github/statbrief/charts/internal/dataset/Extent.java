package io.github.statbrief.charts.internal.dataset;

import io.github.statbrief.charts.internal.shape.Hint;

/**
 * The part of the axis a bar covers: solid up to the known value, open where the value may lie. The open part reaches up to an upper bound or between the ends
 * of a range.
 *
 * @param start where the bar starts: zero, unless it leads on from another
 * @param solid where its solid part ends
 * @param openFrom the lower end of the open part; equal to {@code openTo} where there is none
 * @param openTo the upper end of the open part
 * @param hint where the number itself lies, seen from the stated one
 */
public record Extent(double start, double solid, double openFrom, double openTo, Hint hint) {
    /** No bar at all. */
    public static final Extent NOTHING = to(0, Hint.NONE);

    /** The bar of one exact number. */
    public static Extent to(double value, Hint hint) {
        return new Extent(0, value, value, value, hint);
    }

    /** What the bar of a value covers: open where the number itself lies on the side of zero, by an amount that is not stated. */
    public static Extent of(Spot spot) {
        double value = spot.low();
        if (spot.isRange()) {
            double known = value > 0 ? value : Math.min(spot.high(), 0);
            return new Extent(0, known, value, spot.high(), spot.hint());
        }
        boolean unreached = (value > 0 && spot.hint() == Hint.BELOW) || (value < 0 && spot.hint() == Hint.ABOVE);
        return unreached
                ? new Extent(0, 0, Math.min(value, 0), Math.max(value, 0), spot.hint())
                : to(value, spot.hint());
    }

    /** The same bar from another start on. */
    Extent from(double other) {
        return new Extent(start + other, solid + other, openFrom + other, openTo + other, hint);
    }

    /** The lowest point that it covers, its start included. */
    public double low() {
        return Math.min(start, Math.min(solid, openFrom));
    }

    /** The highest point that it covers, its start included. */
    public double high() {
        return Math.max(start, Math.max(solid, openTo));
    }

    /** Whether its words stand to the left of it: a bar that only goes to the left. */
    public boolean isLeftward() {
        return low() < start && high() <= start;
    }

    /** Whether a part of it is open. */
    public boolean hasOpenPart() {
        return openFrom < openTo;
    }
}
