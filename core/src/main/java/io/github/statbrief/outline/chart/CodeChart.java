package io.github.statbrief.outline.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;

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
     * A table of numbers in cells that are shaded by their class: the first column of the plot's categories is named by them,
     * the others by its series.
     *
     * @param id the table's id
     * @param captions the words around it
     * @param plot its columns as series and its rows as categories; each two marks of its axis enclose a class of values,
     *     and zero is a mark if values lie on both sides of it
     * @param classes the name of each class, the lowest first
     */
    record HeatMap(String id, Captions captions, Plot plot, List<String> classes) implements CodeChart {
        /** Copies the names; refuses another number of names than classes. */
        public HeatMap {
            classes = List.copyOf(classes);
            if (classes.size() != plot.axis().ticks().size() - 1) {
                throw new IllegalArgumentException("the chart '" + id + "' has " + classes.size() + " name(s) for "
                        + (plot.axis().ticks().size() - 1) + " class(es)");
            }
        }

        /** The class of a value on the axis; one between two belongs to the upper, the upper end to the last. */
        public int classOf(double value) {
            int at = 0;
            while (at < classes.size() - 1
                    && value >= plot.axis().ticks().get(at + 1).value().doubleValue()) {
                at++;
            }
            return at;
        }

        /** How many of the classes lie below zero. */
        public int classesBelowZero() {
            return (int) plot.axis().ticks().stream()
                    .skip(1)
                    .filter(tick -> tick.value().signum() <= 0)
                    .count();
        }

        @Override
        public <R> R acceptCodes(Visitor<R> visitor) {
            return visitor.heatMap(this);
        }
    }

    /**
     * A histogram: a bar over each class of numbers, as wide as the class, whose area shows its number.
     *
     * @param id the table's id
     * @param captions the words around it
     * @param plot one series of exact numbers, none below zero, over classes; its axis shows the height of bars, which is
     *     the number times {@link #density}
     * @param bounds where the classes begin and the last one ends, with their words
     */
    record Histogram(String id, Captions captions, Plot plot, List<Plot.Tick> bounds) implements CodeChart {
        /** Copies the bounds; refuses another number of bounds than one more than classes. */
        public Histogram {
            bounds = List.copyOf(bounds);
            if (bounds.size() != plot.categories().size() + 1) {
                throw new IllegalArgumentException("the chart '" + id + "' has " + bounds.size() + " bound(s) for "
                        + plot.categories().size() + " class(es)");
            }
        }

        /** The height of a bar for each of its number: 1 for the narrowest class, less for wider ones. */
        public BigDecimal density(int bar) {
            return narrowest().divide(width(bar), MathContext.DECIMAL64);
        }

        /** The width of the narrowest class. */
        public BigDecimal narrowest() {
            BigDecimal narrowest = width(0);
            for (int bar = 1; bar < plot.categories().size(); bar++) {
                narrowest = narrowest.min(width(bar));
            }
            return narrowest;
        }

        /** Where a bound lies between the first and the last one, from 0 to 1. */
        public double share(int bound) {
            BigDecimal first = bounds.get(0).value();
            BigDecimal all = bounds.get(bounds.size() - 1).value().subtract(first);
            return bounds.get(bound)
                    .value()
                    .subtract(first)
                    .divide(all, MathContext.DECIMAL64)
                    .doubleValue();
        }

        /** Whether all classes are equally wide, so that heights are numbers. */
        public boolean hasEqualWidths() {
            return IntStream.range(0, plot.categories().size())
                    .allMatch(bar -> width(bar).compareTo(narrowest()) == 0);
        }

        private BigDecimal width(int bar) {
            return bounds.get(bar + 1).value().subtract(bounds.get(bar).value());
        }

        @Override
        public <R> R acceptCodes(Visitor<R> visitor) {
            return visitor.histogram(this);
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

        /** Handles a heat map. */
        R heatMap(HeatMap heatMap);

        /** Handles a histogram. */
        R histogram(Histogram histogram);
    }
}
