package io.github.statbrief.xlsx.internal.chart;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.outline.chart.Plot;

/** The height of a native chart's plot, in points. */
public final class PlotHeight implements ChartSpec.Visitor<Double>, CodeChart.Visitor<Double> {
    private static final double BAR = 34;
    private static final double THIN_BAR = 24;
    private static final double UPRIGHT = 240;
    private static final double SQUARE = 330;
    /** The number of bars above which they are set closer, still with space for a line of text each. */
    private static final int MANY = 12;

    private PlotHeight() {}

    /** The height of the plot of a chart. */
    public static double of(ChartSpec chart) {
        return chart.accept(new PlotHeight());
    }

    @Override
    public Double bars(ChartSpec.Bars bars) {
        return rows(bars.items().size());
    }

    @Override
    public Double share(ChartSpec.Share share) {
        return BAR;
    }

    @Override
    public Double tiles(ChartSpec.Tiles tiles) {
        return 0.0;
    }

    @Override
    public Double lines(ChartSpec.Lines lines) {
        return UPRIGHT;
    }

    @Override
    public Double groupedBars(ChartSpec.GroupedBars groupedBars) {
        Plot plot = groupedBars.plot();
        return Math.max(
                rows(plot.categories().size()),
                plot.categories().size() * plot.series().size() * THIN_BAR);
    }

    @Override
    public Double stackedBars(ChartSpec.StackedBars stackedBars) {
        return rows(stackedBars.plot().categories().size());
    }

    @Override
    public Double dots(ChartSpec.Dots dots) {
        return UPRIGHT;
    }

    @Override
    public Double multiples(ChartSpec.Multiples multiples) {
        return 0.0;
    }

    @Override
    public Double scatter(ChartSpec.Scatter scatter) {
        return SQUARE;
    }

    @Override
    public Double codes(CodeChart chart) {
        return chart.acceptCodes(this);
    }

    @Override
    public Double pyramid(CodeChart.Pyramid pyramid) {
        return Math.max(MANY, pyramid.plot().categories().size()) * THIN_BAR;
    }

    @Override
    public Double waterfall(CodeChart.Waterfall waterfall) {
        return rows(waterfall.starts().size());
    }

    @Override
    public Double heatMap(CodeChart.HeatMap heatMap) {
        return 0.0;
    }

    @Override
    public Double histogram(CodeChart.Histogram histogram) {
        return UPRIGHT;
    }

    @Override
    public Double limits(ChartSpec.Limits limits) {
        return UPRIGHT;
    }

    private static double rows(int bars) {
        return bars > MANY ? Math.max(MANY * BAR, bars * THIN_BAR) : bars * BAR;
    }
}
