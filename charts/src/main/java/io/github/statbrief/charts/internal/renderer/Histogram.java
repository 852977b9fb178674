package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.axis.NameAxis;
import io.github.statbrief.charts.internal.axis.StatedAxis;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.drawing.Pen;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.theme.Colour;
import java.util.stream.IntStream;
import org.jfree.chart.axis.CategoryAxis;

/** The bars of a histogram, each as wide as its class and as high as its area asks. JFreeChart's bars of categories are equally wide. */
public final class Histogram extends Columns {
    private static final double PARTING = 0.75;
    private static final double DOT = 2;
    private static final double ZERO = 0.5;

    private final CodeChart.Histogram chart;

    /** The bars of a chart. */
    public Histogram(CodeChart.Histogram chart, Typesetter type) {
        super(
                chart.plot(),
                ItemDataset.bars(
                        chart.plot(),
                        (item, row, column) -> item.times(chart.density(column).doubleValue())),
                type);
        this.chart = chart;
    }

    @Override
    public CategoryAxis categories() {
        return NameAxis.bounds(chart, type);
    }

    @Override
    public StatedAxis values() {
        return new StatedAxis(chart.plot().axis(), this, type);
    }

    @Override
    double thickness(double width, int column) {
        return (chart.share(column + 1) - chart.share(column)) * width - PARTING;
    }

    @Override
    double left(Cell cell) {
        return cell.area().getX() + chart.share(cell.column()) * cell.area().getWidth() + PARTING / 2;
    }

    /**
     * All values that are numbers, where each has room above its bar; what has no bar, where it has room itself. In the place of words that have no room: a dot for a
     * missing value, a line on that of zero for zero.
     */
    @Override
    void drawWords(Cell cell, Item item, double left, double width) {
        boolean hasBar = item.spot().isPresent() && item.extent().high() != 0;
        IntStream columns = hasBar ? IntStream.range(0, data.getColumnCount()) : IntStream.of(cell.column());
        Colour colour = type.palette().muted();
        if (columns.allMatch(column -> hasRoom(column, cell.area().getWidth()))) {
            super.drawWords(cell, item, left, width);
        } else if (item.spot().isEmpty()) {
            cell.pen().box(left + (width - DOT) / 2, cell.at(0) - 2 * DOT, DOT, DOT, colour);
        } else if (!hasBar) {
            cell.pen().box(left, cell.at(0) - ZERO, width, ZERO, colour);
        }
    }

    private boolean hasRoom(int column, double width) {
        double words = data.item(0, column)
                .map(item -> type.width(item.words(), number) + 2 * Pen.HALO)
                .orElse(0.0);
        return words <= thickness(width, column);
    }
}
