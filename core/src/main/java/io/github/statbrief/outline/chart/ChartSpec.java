package io.github.statbrief.outline.chart;

import io.github.statbrief.outline.content.FigureItem;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The content of a chart. {@code charts} paints it; workbooks turn it into a native chart. Immutable. */
public sealed interface ChartSpec {
    /** The id of the group, table or figure drawn; names the chart's files. */
    String id();

    /** The words around it. */
    Captions captions();

    /** Its figures in drawing order; empty for a chart of table cells. */
    List<FigureItem> items();

    /** The lines across it, each at one value; none for a chart without an axis of values. */
    default List<Plot.Reference> references() {
        return List.of();
    }

    /** Calls the method of the visitor for this kind of chart. */
    <R> R accept(Visitor<R> visitor);

    /** A chart of series over categories, in one unit and sense. */
    sealed interface OfSeries extends ChartSpec {
        /** Its series, categories and axis. */
        Plot plot();

        /** Calls the method of the visitor for this kind of chart. */
        <R> R acceptSeries(SeriesVisitor<R> visitor);

        @Override
        default <R> R accept(Visitor<R> visitor) {
            return acceptSeries(visitor);
        }

        @Override
        default List<Plot.Reference> references() {
            return plot().references();
        }

        @Override
        default List<FigureItem> items() {
            return plot().observations().stream()
                    .map(Observation::figure)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    /**
     * Horizontal bars from zero on one axis, the largest first; bars of one name by period. A bar of a bounded figure
     * ends at the bound and has a mark of fixed size.
     *
     * @param id the group's id
     * @param captions the words around it
     * @param items figures with a number or a range, all in one unit and sense
     * @param names the name of each bar: its figure's label without the part common to all labels, which is in the
     *     subtitle; with its period if labels are equal
     * @param references the lines across them
     */
    record Bars(
            String id, Captions captions, List<FigureItem> items, List<String> names, List<Plot.Reference> references)
            implements ChartSpec {
        /** Copies the figures and names; refuses a different number of names than figures. */
        public Bars {
            references = List.copyOf(references);
            items = List.copyOf(items);
            names = List.copyOf(names);
            if (items.size() != names.size()) {
                throw new IllegalArgumentException(
                        "the chart '" + id + "' has " + names.size() + " name(s) for " + items.size() + " bar(s)");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bars(this);
        }
    }

    /**
     * One share of a whole on an axis from 0 to 100.
     *
     * @param id the figure's id
     * @param captions the words around it
     * @param item a figure in percent, between 0 and 100
     */
    record Share(String id, Captions captions, FigureItem item) implements ChartSpec {
        @Override
        public List<FigureItem> items() {
            return List.of(item);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.share(this);
        }
    }

    /**
     * Tiles with one figure each, for figures that cannot share an axis.
     *
     * @param id the group's id, or {@code key-figures}
     * @param captions the words around it
     * @param items the figures, three to a row
     */
    record Tiles(String id, Captions captions, List<FigureItem> items) implements ChartSpec {
        /** Copies the figures. */
        public Tiles {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.tiles(this);
        }
    }

    /**
     * Lines over time. A missing value is a gap; a break in the series interrupts the line; provisional, estimated
     * and forecast values are joined by dashes.
     *
     * @param id the table's id
     * @param captions the words around it; the subtitle gives the start of the axis unless that is zero
     * @param plot at most {@link #MOST_SERIES} series over periods of one granularity
     */
    record Lines(String id, Captions captions, Plot plot) implements OfSeries {
        /**
         * The series between whose confidence limits the ground is shaded: those that have limits if they are at most
         * {@link #MOST_BANDS}, otherwise none.
         */
        public List<Integer> banded() {
            return banded(plot);
        }

        /** The series of a plot over time between whose limits the ground is shaded. */
        public static List<Integer> banded(Plot plot) {
            List<Integer> limited = IntStream.range(0, plot.series().size())
                    .filter(at -> plot.series().get(at).observations().stream()
                            .flatMap(Optional::stream)
                            .anyMatch(observation -> observation.limits().isPresent()))
                    .boxed()
                    .toList();
            return limited.size() <= MOST_BANDS ? limited : List.of();
        }

        @Override
        public <R> R acceptSeries(SeriesVisitor<R> visitor) {
            return visitor.lines(this);
        }
    }

    /**
     * Bars from zero, grouped by category. With one series, plain bars.
     *
     * @param id the table's id
     * @param captions the words around it
     * @param plot at most {@link #MOST_SERIES} series; its axis includes zero
     */
    record GroupedBars(String id, Captions captions, Plot plot) implements OfSeries {
        @Override
        public <R> R acceptSeries(SeriesVisitor<R> visitor) {
            return visitor.groupedBars(this);
        }
    }

    /**
     * One bar for each category, composed of the parts of a whole.
     *
     * @param id the table's or group's id
     * @param captions the words around it
     * @param plot at most {@link #MOST_SERIES} series, the parts; none below zero; the axis starts at zero and
     *     reaches the largest whole, or 100 in full bars
     * @param full whether every bar has the length of the axis and shows only proportions
     */
    record StackedBars(String id, Captions captions, Plot plot, boolean full) implements OfSeries {
        @Override
        public <R> R acceptSeries(SeriesVisitor<R> visitor) {
            return visitor.stackedBars(this);
        }
    }

    /**
     * Dots on one line for each category; with two series or more, a bar joins the outermost dots: a dumbbell.
     *
     * @param id the table's or group's id
     * @param captions the words around it; the subtitle gives the start of the axis unless that is zero
     * @param plot at most {@link #MOST_SERIES} series
     */
    record Dots(String id, Captions captions, Plot plot) implements OfSeries {
        @Override
        public <R> R acceptSeries(SeriesVisitor<R> visitor) {
            return visitor.dots(this);
        }
    }

    /**
     * One small panel of lines for each series, all on the same axes; each panel highlights its own series.
     *
     * @param id the table's id
     * @param captions the words around it; the subtitle gives the start of the axis unless that is zero
     * @param plot at most {@link #MOST_PANELS} series over periods of one granularity
     */
    record Multiples(String id, Captions captions, Plot plot) implements OfSeries {
        @Override
        public <R> R acceptSeries(SeriesVisitor<R> visitor) {
            return visitor.multiples(this);
        }
    }

    /**
     * For each category a mark at its value and a line between its confidence limits; for a range, only the line.
     *
     * @param id the table's or group's id
     * @param captions the words around it; the subtitle gives the start of the axis unless that is zero
     * @param plot at most {@link #MOST_SERIES} series; its axis includes every limit
     */
    record Limits(String id, Captions captions, Plot plot) implements OfSeries {
        @Override
        public <R> R acceptSeries(SeriesVisitor<R> visitor) {
            return visitor.limits(this);
        }
    }

    /**
     * A named dot for each category, placed by two measures, each exact.
     *
     * @param id the table's id
     * @param captions the words around it
     * @param plot two series, whose names are the words of their axes: first how far to the right the dots lie, then how
     *     high; its axis is that of the second
     * @param across the axis of the first series
     */
    record Scatter(String id, Captions captions, Plot plot, Plot.ValueAxis across) implements OfSeries {
        @Override
        public <R> R acceptSeries(SeriesVisitor<R> visitor) {
            return visitor.scatter(this);
        }
    }

    /** The most series in one picture: the number of palette colours that differ from their neighbours. */
    int MOST_SERIES = 4;

    /** The most shaded areas that can be told apart where they lie over each other. */
    int MOST_BANDS = 2;

    /** The most panels that fit on one page. */
    int MOST_PANELS = 12;

    /**
     * Visitor with one method for each kind of chart of series.
     *
     * @param <R> the result
     */
    interface SeriesVisitor<R> {
        /** Handles lines over time. */
        R lines(Lines lines);

        /** Handles bars in groups. */
        R groupedBars(GroupedBars groupedBars);

        /** Handles stacked bars. */
        R stackedBars(StackedBars stackedBars);

        /** Handles dots and dumbbells. */
        R dots(Dots dots);

        /** Handles small multiples. */
        R multiples(Multiples multiples);

        /** Handles confidence limits and ranges. */
        R limits(Limits limits);

        /** Handles dots by two measures. */
        R scatter(Scatter scatter);
    }

    /**
     * Visitor with one method for each kind of chart.
     *
     * @param <R> the result
     */
    interface Visitor<R> extends SeriesVisitor<R> {
        /** Handles ranked bars. */
        R bars(Bars bars);

        /** Handles a share of a whole. */
        R share(Share share);

        /** Handles tiles. */
        R tiles(Tiles tiles);
    }
}
