package io.github.statbrief.charts.internal.chart;

import io.github.statbrief.charts.internal.axis.AxisMargins;
import io.github.statbrief.charts.internal.axis.BoundAxis;
import io.github.statbrief.charts.internal.axis.NameAxis;
import io.github.statbrief.charts.internal.axis.PeriodAxis;
import io.github.statbrief.charts.internal.axis.RowAxis;
import io.github.statbrief.charts.internal.axis.RowContent;
import io.github.statbrief.charts.internal.axis.StatedAxis;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.charts.internal.dataset.Measured;
import io.github.statbrief.charts.internal.dataset.TimeDataset;
import io.github.statbrief.charts.internal.line.TimeRenderer;
import io.github.statbrief.charts.internal.plot.ColumnsPlot;
import io.github.statbrief.charts.internal.plot.GridPlot;
import io.github.statbrief.charts.internal.plot.RowsPlot;
import io.github.statbrief.charts.internal.plot.ScatterPlot;
import io.github.statbrief.charts.internal.plot.SharePlot;
import io.github.statbrief.charts.internal.plot.TilesPlot;
import io.github.statbrief.charts.internal.plot.TimePlot;
import io.github.statbrief.charts.internal.renderer.BarLayout;
import io.github.statbrief.charts.internal.renderer.BoundBarRenderer;
import io.github.statbrief.charts.internal.renderer.ClassLayout;
import io.github.statbrief.charts.internal.renderer.ColumnLayout;
import io.github.statbrief.charts.internal.renderer.ColumnRenderer;
import io.github.statbrief.charts.internal.renderer.HeatLayout;
import io.github.statbrief.charts.internal.renderer.HeatRenderer;
import io.github.statbrief.charts.internal.renderer.ShareLayout;
import io.github.statbrief.charts.internal.renderer.ShareRenderer;
import io.github.statbrief.charts.internal.renderer.StackLayout;
import io.github.statbrief.charts.internal.renderer.StackRenderer;
import io.github.statbrief.charts.internal.renderer.WaterfallRenderer;
import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.shape.SeriesLook;
import io.github.statbrief.charts.internal.spot.DotLayout;
import io.github.statbrief.charts.internal.spot.DotRenderer;
import io.github.statbrief.charts.internal.spot.LimitLayout;
import io.github.statbrief.charts.internal.spot.LimitRenderer;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.outline.chart.Plot.Category;
import io.github.statbrief.outline.chart.Plot.Tick;
import io.github.statbrief.outline.chart.Plot.ValueAxis;
import io.github.statbrief.text.Labels;
import io.github.statbrief.theme.Palette;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.renderer.AbstractRenderer;

/**
 * Makes the plot of each kind of chart.
 *
 * @param type what measures and sets text
 * @param width how wide the plot will be where it is drawn first: decides whether bars stand or lie
 */
record PlotFactory(Typesetter type, double width) implements ChartSpec.Visitor<Plot>, CodeChart.Visitor<Plot> {
    private static final int WHOLE = 100;
    private static final int STEP = 25;

    @Override
    public Plot bars(ChartSpec.Bars bars) {
        return lying(ItemDataset.of(bars, type.language()), bars.references());
    }

    private Plot lying(ItemDataset data, List<io.github.statbrief.outline.chart.Plot.Reference> references) {
        BarLayout layout = new BarLayout(data, references, type);
        return bars(data, layout, new BoundBarRenderer(layout, type)).with(references, type);
    }

    private RowsPlot bars(ItemDataset data, BarLayout layout, BoundBarRenderer renderer) {
        return RowsPlot.bars(
                data,
                rows(data, layout, layout.gap()),
                new StatedAxis(layout.low(), layout.high(), layout, type),
                inked(renderer, data),
                palette());
    }

    private RowAxis rows(ItemDataset data, RowContent content, double gap) {
        return new RowAxis(data.categoryNames(), content, gap, type);
    }

    @Override
    public Plot share(ChartSpec.Share share) {
        ItemDataset data = ItemDataset.of(share.item(), type.language());
        ShareLayout layout = new ShareLayout(Item.of(share.item(), type.language()), type);
        List<Tick> ticks = new ArrayList<>();
        for (int percent = 0; percent <= WHOLE; percent += STEP) {
            ticks.add(new Tick(
                    BigDecimal.valueOf(percent), Labels.in(type.language()).percent(percent)));
        }
        StatedAxis axis = new StatedAxis(new ValueAxis(ticks), AxisMargins.NONE, type);
        axis.setTickMarksVisible(true);
        return new SharePlot(data, axis, inked(new ShareRenderer(layout, type), 1), layout);
    }

    @Override
    public Plot tiles(ChartSpec.Tiles tiles) {
        return new TilesPlot(tiles, type);
    }

    @Override
    public Plot lines(ChartSpec.Lines lines) {
        TimeDataset data = TimeDataset.of(lines.plot());
        return new TimePlot(
                lines,
                data,
                new PeriodAxis(lines.plot().categories(), false, type),
                new StatedAxis(lines.plot().axis(), AxisMargins.NONE, type),
                inked(new TimeRenderer(false, type), data.getSeriesCount()),
                type);
    }

    @Override
    public Plot groupedBars(ChartSpec.GroupedBars bars) {
        ItemDataset data = ItemDataset.of(bars.plot(), Measured.SOLID);
        List<io.github.statbrief.outline.chart.Plot.Reference> references =
                bars.plot().references();
        if (!references.isEmpty() || !ColumnLayout.fits(bars.plot(), data, type, width)) {
            return lying(data, references);
        }
        ColumnLayout layout = new ColumnLayout(data, type);
        List<String> names =
                bars.plot().categories().stream().map(Category::brief).toList();
        return new ColumnsPlot(
                data,
                new NameAxis(names, type),
                new StatedAxis(layout.low(), layout.high(), layout, type),
                inked(new ColumnRenderer(layout, type), data),
                layout,
                palette());
    }

    @Override
    public Plot stackedBars(ChartSpec.StackedBars bars) {
        ItemDataset data = ItemDataset.of(bars.plot(), Measured.REACH);
        StackLayout layout = new StackLayout(data, bars.full(), type);
        return RowsPlot.stacks(
                data,
                rows(data, layout, RowAxis.GAP),
                new StatedAxis(0, layout.longest(), layout, type),
                inked(new StackRenderer(layout, bars.full(), type), data),
                palette());
    }

    @Override
    public Plot dots(ChartSpec.Dots dots) {
        ItemDataset data = ItemDataset.of(dots.plot(), Measured.MIDDLE);
        DotLayout layout = new DotLayout(data, dots.plot().axis(), type);
        return RowsPlot.shapes(
                        data,
                        rows(data, layout, RowAxis.GAP),
                        new StatedAxis(dots.plot().axis(), layout.margins(), type),
                        inked(new DotRenderer(layout, type), data),
                        palette())
                .with(dots.plot().references(), type);
    }

    @Override
    public Plot multiples(ChartSpec.Multiples multiples) {
        return new GridPlot(multiples.plot(), type);
    }

    @Override
    public Plot codes(CodeChart chart) {
        return chart.acceptCodes(this);
    }

    @Override
    public Plot pyramid(CodeChart.Pyramid pyramid) {
        ItemDataset data = ItemDataset.backToBack(pyramid.plot());
        BarLayout layout = BarLayout.facing(data, type);
        List<Tick> ticks = new ArrayList<>();
        for (Tick tick : pyramid.plot().axis().ticks()) {
            if (tick.value().doubleValue() <= layout.high()) {
                ticks.add(tick);
            }
            if (tick.value().signum() > 0 && tick.value().negate().doubleValue() >= layout.low()) {
                ticks.add(0, new Tick(tick.value().negate(), tick.label()));
            }
        }
        StatedAxis axis = new StatedAxis(ticks, layout.low(), layout.high(), layout, type);
        axis.setTickMarksVisible(true);
        return RowsPlot.bars(
                data,
                rows(data, layout, layout.gap()),
                axis,
                inked(new BoundBarRenderer(layout, type), data),
                palette());
    }

    @Override
    public Plot histogram(CodeChart.Histogram histogram) {
        ItemDataset data = ItemDataset.of(histogram);
        ClassLayout layout = new ClassLayout(histogram, data, type);
        return new ColumnsPlot(
                data,
                new BoundAxis(histogram, type),
                new StatedAxis(histogram.plot().axis(), layout, type),
                inked(new ColumnRenderer(layout, type), data),
                layout,
                palette());
    }

    @Override
    public Plot heatMap(CodeChart.HeatMap heatMap) {
        ItemDataset data = ItemDataset.of(heatMap.plot(), Measured.MIDDLE);
        HeatLayout layout = new HeatLayout(data, type);
        return RowsPlot.cells(
                data,
                rows(data, layout, RowAxis.GAP),
                new StatedAxis(0, data.getRowCount(), AxisMargins.NONE, type),
                new HeatRenderer(heatMap, layout, type));
    }

    @Override
    public Plot waterfall(CodeChart.Waterfall waterfall) {
        ItemDataset data = ItemDataset.of(waterfall);
        BarLayout layout = new BarLayout(data, List.of(), type);
        return bars(data, layout, new WaterfallRenderer(waterfall, data, layout, type));
    }

    @Override
    public Plot limits(ChartSpec.Limits limits) {
        ItemDataset data = ItemDataset.of(limits.plot(), Measured.MIDDLE);
        LimitLayout layout = new LimitLayout(data, type);
        return RowsPlot.shapes(
                        data,
                        rows(data, layout, RowAxis.GAP),
                        new StatedAxis(limits.plot().axis(), layout.margins(), type),
                        inked(new LimitRenderer(type), data),
                        palette())
                .with(limits.plot().references(), type);
    }

    @Override
    public Plot scatter(ChartSpec.Scatter scatter) {
        return new ScatterPlot(scatter, type);
    }

    /** A legend names nothing that is not there. */
    private <R extends AbstractRenderer> R inked(R renderer, ItemDataset data) {
        for (int series = 0; series < data.getRowCount(); series++) {
            renderer.setSeriesVisibleInLegend(series, data.hasItems(series));
        }
        return inked(renderer, data.getRowCount());
    }

    private <R extends AbstractRenderer> R inked(R renderer, int series) {
        List<SeriesLook> looks = SeriesLook.of(palette(), series);
        for (int at = 0; at < series; at++) {
            renderer.setSeriesPaint(at, Pen.ink(looks.get(at).colour()));
            renderer.setSeriesShape(at, looks.get(at).marker().shape());
        }
        return renderer;
    }

    private Palette palette() {
        return type.theme().palette();
    }
}
