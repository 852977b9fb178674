package io.github.statbrief.outline.chart;

/** A chart of series whose form follows from lists of codes: classes, parts and their total. Only at an author's request. */
public sealed interface CodeChart extends ChartSpec.OfSeries {
    /** Calls the method of the visitor for this kind of chart. */
    <R> R acceptCodes(Visitor<R> visitor);

    @Override
    default <R> R acceptSeries(ChartSpec.SeriesVisitor<R> visitor) {
        return visitor.codes(this);
    }

    /**
     * A population pyramid: for each class a bar to the left and one to the right of one zero, on the same scale.
     *
     * @param id the table's id
     * @param captions the words around it
     * @param plot two series, the left one first, over classes from the top down; nothing below zero, on an axis from zero
     */
    record Pyramid(String id, Captions captions, Plot plot) implements CodeChart {
        @Override
        public <R> R acceptCodes(Visitor<R> visitor) {
            return visitor.pyramid(this);
        }
    }

    /**
     * Visitor with one method for each kind of chart of codes.
     *
     * @param <R> the result
     */
    interface Visitor<R> {
        /** Handles a population pyramid. */
        R pyramid(Pyramid pyramid);
    }
}
