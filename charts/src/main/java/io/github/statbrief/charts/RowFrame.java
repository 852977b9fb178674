package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.Plot;

/** Rows on an axis of values that lies below them: names to the left, words on either side of what is drawn. */
final class RowFrame {
    private static final double EDGE = 6;

    private final Plot plot;
    private final RowNames names;
    private final ValueTicks ticks;
    private final Axis axis;
    private final double left;
    private final double right;
    private final double width;

    /**
     * Measures the frame.
     *
     * @param plot what is drawn
     * @param type what measures
     * @param width how wide all is
     * @param before what words need to the left of the lowest value
     * @param after what words need to the right of the highest
     */
    RowFrame(Plot plot, Typesetter type, double width, double before, double after) {
        this.plot = plot;
        this.width = width;
        names = new RowNames(
                plot.categories().stream().map(Plot.Category::label).toList(), type, width);
        ticks = new ValueTicks(plot.axis(), type);
        left = names.width() + RowNames.GAP;
        right = width;
        double least = (right - left) / 4;
        double low = Math.min(left + Math.max(EDGE, before), left + least);
        double high = Math.max(right - Math.max(EDGE, after), low + least);
        axis = Axis.between(plot.axis(), low, high);
    }

    Axis axis() {
        return axis;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double nameHeight(int row) {
        return names.height(row);
    }

    void drawName(Sketch sketch, int row, double middle) {
        names.draw(sketch, row, middle);
    }

    double heightBelow() {
        return ticks.heightBelow();
    }

    void drawAxis(Sketch sketch, double top, double bottom) {
        ticks.upright(sketch, axis, top, bottom, width);
    }

    int rows() {
        return plot.categories().size();
    }
}
