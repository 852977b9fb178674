package io.github.statbrief.xlsx.internal.drawingml;

import java.util.List;
import java.util.Optional;

/** Series of a native chart that are drawn in one way on one pair of axes. */
public sealed interface SeriesGroup {
    /** The series in drawing order. */
    List<Series> series();

    /** Passes itself to a visitor. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Bars.
     *
     * @param direction {@code bar} for lying, {@code col} for upright ones
     * @param grouping {@code clustered}, {@code stacked} or {@code percentStacked}
     * @param gap the gap between bars in percent of a bar
     * @param overlapping whether the bars of a category cover one another, as stacked ones do
     * @param names the number of the axis of names
     * @param values the number of the axis of values
     */
    record Bars(
            String direction, String grouping, List<Series> series, int gap, boolean overlapping, int names, int values)
            implements SeriesGroup {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bars(this);
        }
    }

    /**
     * Lines, or marks without lines.
     *
     * @param highLow the line that joins the outermost marks of a category; empty for none
     * @param names the number of the axis of names
     * @param values the number of the axis of values
     */
    record Lines(List<Series> series, Optional<Stroke> highLow, int names, int values) implements SeriesGroup {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lines(this);
        }
    }

    /**
     * Points with a number across and one upward.
     *
     * @param joined whether lines join them; otherwise they are marks
     * @param across the number of the axis across
     * @param upward the number of the axis upward
     */
    record Scatter(List<Series> series, boolean joined, int across, int upward) implements SeriesGroup {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scatter(this);
        }
    }

    /** Answers each kind of group. */
    interface Visitor<R> {
        R bars(Bars bars);

        R lines(Lines lines);

        R scatter(Scatter scatter);
    }
}
