package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.dataset.Extent;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.theme.Colour;
import java.util.List;
import java.util.Optional;

/**
 * Bars that lead to a total: a colour each for rises, falls and totals, and a line from the end of each bar to the next one, and in the place of a bar of no length.
 * JFreeChart's own waterfall has neither lines nor an opening level.
 */
public final class Waterfall extends Bars {
    private static final double LINE = 0.75;

    private final CodeChart.Waterfall chart;

    /** The bars of a chart, each from its start. */
    public Waterfall(CodeChart.Waterfall chart, Typesetter type) {
        super(
                ItemDataset.bars(
                        chart.plot(),
                        (item, row, column) ->
                                item.from(chart.starts().get(column).doubleValue())),
                List.of(),
                type);
        this.chart = chart;
    }

    @Override
    Optional<Colour> colour(int row, int column) {
        List<Colour> colours = type.palette().series();
        int last = colours.size() - 1;
        int change = data.extent(row, column).isLeftward() ? last : Math.min(1, last);
        return Optional.of(chart.isTotal(column) ? type.palette().primary() : colours.get(change));
    }

    @Override
    void drawOver(Cell cell, int pass) {
        if (cell.column() > 0) {
            Cell before = new Cell(
                    cell.renderer(), cell.state(), cell.plot(), cell.area(), cell.pen(), cell.row(), cell.column() - 1);
            Extent extent = data.extent(cell.row(), cell.column());
            double half = thickness(cell) / 2;
            double top = before.middle() + half;
            double bottom = cell.middle() + (extent.low() < extent.high() ? -half : half);
            double end = cell.at(data.extent(before.row(), before.column()).solid());
            cell.pen()
                    .box(end - LINE / 2, top, LINE, bottom - top, type.palette().muted());
        }
    }
}
