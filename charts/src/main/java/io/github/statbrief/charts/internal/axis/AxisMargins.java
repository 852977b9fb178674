package io.github.statbrief.charts.internal.axis;

/** What words need at the ends of an axis of values: JFreeChart reserves no room for item labels. */
public interface AxisMargins {
    /** No room. */
    AxisMargins NONE = of(0, 0);

    /** How far the lowest value lies from where the axis starts, of an axis of some length. */
    double before(double length);

    /** How far the highest value lies from where the axis ends, of an axis of some length. */
    double after(double length);

    /** The same room on an axis of any length. */
    static AxisMargins of(double before, double after) {
        return new AxisMargins() {
            @Override
            public double before(double length) {
                return before;
            }

            @Override
            public double after(double length) {
                return after;
            }
        };
    }
}
