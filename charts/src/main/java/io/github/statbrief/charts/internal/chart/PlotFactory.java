package io.github.statbrief.charts.internal.chart;

import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.charts.internal.plot.GridPlot;
import io.github.statbrief.charts.internal.plot.ItemPlot;
import io.github.statbrief.charts.internal.plot.ScatterPlot;
import io.github.statbrief.charts.internal.plot.TilesPlot;
import io.github.statbrief.charts.internal.plot.TimePlot;
import io.github.statbrief.charts.internal.renderer.Bars;
import io.github.statbrief.charts.internal.renderer.Columns;
import io.github.statbrief.charts.internal.renderer.Dots;
import io.github.statbrief.charts.internal.renderer.HeatMap;
import io.github.statbrief.charts.internal.renderer.Histogram;
import io.github.statbrief.charts.internal.renderer.Kind;
import io.github.statbrief.charts.internal.renderer.Limits;
import io.github.statbrief.charts.internal.renderer.Share;
import io.github.statbrief.charts.internal.renderer.Stacks;
import io.github.statbrief.charts.internal.renderer.Waterfall;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.outline.chart.Plot.Reference;
import java.util.List;
import org.jfree.chart.plot.Plot;

/** Makes the plot of each kind of chart; how wide it will be where it is drawn first decides whether bars stand or lie. */
record PlotFactory(Typesetter type, double width) implements ChartSpec.Visitor<Plot>, CodeChart.Visitor<Plot> {
    private Plot plot(Kind kind, List<Reference> references) {
        return new ItemPlot(kind, references, type);
    }

    private Plot plot(Kind kind) {
        return plot(kind, List.of());
    }

    @Override
    public Plot bars(ChartSpec.Bars bars) {
        List<Item> items = bars.items().stream()
                .map(item -> Item.of(item, type.language()))
                .toList();
        return plot(new Bars(ItemDataset.bars(bars.names(), items), bars.references(), type), bars.references());
    }

    @Override
    public Plot groupedBars(ChartSpec.GroupedBars bars) {
        ItemDataset data = ItemDataset.bars(bars.plot(), (item, row, column) -> item);
        Columns columns = new Columns(bars.plot(), data, type);
        return bars.references().isEmpty() && columns.fits(width)
                ? plot(columns)
                : plot(new Bars(data, bars.references(), type), bars.references());
    }

    @Override
    public Plot stackedBars(ChartSpec.StackedBars bars) {
        return plot(new Stacks(bars, type));
    }

    @Override
    public Plot share(ChartSpec.Share share) {
        return plot(new Share(share, type));
    }

    @Override
    public Plot dots(ChartSpec.Dots dots) {
        return plot(new Dots(dots, type), dots.references());
    }

    @Override
    public Plot limits(ChartSpec.Limits limits) {
        return plot(new Limits(limits, type), limits.references());
    }

    @Override
    public Plot tiles(ChartSpec.Tiles tiles) {
        return new TilesPlot(tiles, type);
    }

    @Override
    public Plot lines(ChartSpec.Lines lines) {
        return new TimePlot(lines, type);
    }

    @Override
    public Plot multiples(ChartSpec.Multiples multiples) {
        return new GridPlot(multiples.plot(), type);
    }

    @Override
    public Plot scatter(ChartSpec.Scatter scatter) {
        return new ScatterPlot(scatter, type);
    }

    @Override
    public Plot codes(CodeChart chart) {
        return chart.acceptCodes(this);
    }

    @Override
    public Plot pyramid(CodeChart.Pyramid pyramid) {
        return plot(Bars.pyramid(pyramid, type));
    }

    @Override
    public Plot histogram(CodeChart.Histogram histogram) {
        return plot(new Histogram(histogram, type));
    }

    @Override
    public Plot heatMap(CodeChart.HeatMap heatMap) {
        return plot(new HeatMap(heatMap, type));
    }

    @Override
    public Plot waterfall(CodeChart.Waterfall waterfall) {
        return plot(new Waterfall(waterfall, type));
    }
}
