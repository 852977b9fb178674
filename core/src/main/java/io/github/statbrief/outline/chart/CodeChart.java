package io.github.statbrief.outline.chart;

import java.math.BigDecimal;
import java.util.List;

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
     * A waterfall: each bar starts where the one before ends, the last one at zero.
     *
     * @param id the table's or group's id
     * @param captions the words around it
     * @param plot one series of exact numbers: parts and their total, or an opening level, changes and the closing level
     * @param starts where each bar starts; the axis of the plot includes every start and end
     */
    record Waterfall(String id, Captions captions, Plot plot, List<BigDecimal> starts) implements CodeChart {
        /** Copies the starts; refuses another number of starts than bars. */
        public Waterfall {
            starts = List.copyOf(starts);
            if (starts.size() != plot.categories().size()) {
                throw new IllegalArgumentException("the chart '" + id + "' has " + starts.size() + " start(s) for "
                        + plot.categories().size() + " bar(s)");
            }
        }

        /** Whether a bar is a total or a level, and not a part or a change: the last one, and a level before changes. */
        public boolean isTotal(int bar) {
            return bar == starts.size() - 1 || (bar == 0 && !isChange(0) && isChange(1));
        }

        private boolean isChange(int bar) {
            return plot.series().get(0).observations().get(bar).stream()
                    .anyMatch(one -> one.sense().isChange());
        }

        @Override
        public <R> R acceptCodes(Visitor<R> visitor) {
            return visitor.waterfall(this);
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

        /** Handles a waterfall. */
        R waterfall(Waterfall waterfall);
    }
}
