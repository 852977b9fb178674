package io.github.statbrief.outline;

import java.util.List;

/** What a chart shows; {@code charts} paints it and a workbook makes it a native chart. Immutable. */
public sealed interface ChartSpec permits ChartSpec.Bars, ChartSpec.Share, ChartSpec.Tiles {
    /** The id of the group, table or figure that it draws; names its files. */
    String id();

    /** The words around it. */
    Captions captions();

    /** Its figures, in the order in which they are drawn. */
    List<FigureItem> items();

    /** Answers by the kind of chart. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Horizontal bars from zero on one axis, the largest first. A bar of a bounded figure ends at the bound and bears a mark of fixed size.
     *
     * @param id the group's id
     * @param captions the words around it
     * @param items figures whose reading is a number or a range, all in one unit and sense
     */
    record Bars(String id, Captions captions, List<FigureItem> items) implements ChartSpec {
        /** Copies the figures. */
        public Bars {
            items = List.copyOf(items);
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
     * One answer for each kind of chart.
     *
     * @param <R> what is answered
     */
    interface Visitor<R> {
        /** Answers for ranked bars. */
        R bars(Bars bars);

        /** Answers for a share of a whole. */
        R share(Share share);

        /** Answers for tiles. */
        R tiles(Tiles tiles);
    }
}
