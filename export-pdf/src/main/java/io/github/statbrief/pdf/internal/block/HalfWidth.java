package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.table.GridColumns;
import io.github.statbrief.pdf.internal.table.GridTable;

/** Decides which charts and tables are as easy to read in half the width of a page. */
final class HalfWidth implements ChartSpec.Visitor<Boolean> {
    private static final int MOST_BARS = 8;
    private static final int MOST_PERIODS = 18;
    private static final int MOST_LINES = 3;
    private static final int MOST_ROWS = 25;
    /** The most letters of a name beside a bar of half the width. */
    private static final int MOST_LETTERS = 32;

    private static final HalfWidth RULE = new HalfWidth();

    private HalfWidth() {}

    /** Whether a chart fits in a column. */
    static boolean fits(ChartSpec chart) {
        return chart.accept(RULE);
    }

    /** Whether all columns of a table stand side by side in a column of the page. */
    static boolean fits(GridTable table, LayoutContext column) {
        return table.grid().rows().size() <= MOST_ROWS && new GridColumns(column, table.grid()).isReadable();
    }

    private static boolean few(Plot plot, int most) {
        return plot.categories().size() <= most
                && plot.categories().stream().allMatch(category -> isShort(category.label()));
    }

    private static boolean isShort(String name) {
        return name.length() <= MOST_LETTERS;
    }

    @Override
    public Boolean bars(ChartSpec.Bars bars) {
        return bars.items().size() <= MOST_BARS && bars.names().stream().allMatch(HalfWidth::isShort);
    }

    @Override
    public Boolean share(ChartSpec.Share share) {
        return true;
    }

    @Override
    public Boolean tiles(ChartSpec.Tiles tiles) {
        return false;
    }

    @Override
    public Boolean lines(ChartSpec.Lines lines) {
        return lines.plot().categories().size() <= MOST_PERIODS
                && lines.plot().series().size() <= MOST_LINES
                && lines.plot().series().stream().allMatch(series -> isShort(series.name()));
    }

    @Override
    public Boolean groupedBars(ChartSpec.GroupedBars bars) {
        return bars.plot().series().size() * bars.plot().categories().size() <= MOST_BARS
                && few(bars.plot(), MOST_BARS);
    }

    @Override
    public Boolean stackedBars(ChartSpec.StackedBars bars) {
        return false;
    }

    @Override
    public Boolean dots(ChartSpec.Dots dots) {
        return few(dots.plot(), MOST_BARS);
    }

    @Override
    public Boolean multiples(ChartSpec.Multiples multiples) {
        return false;
    }

    @Override
    public Boolean limits(ChartSpec.Limits limits) {
        return few(limits.plot(), MOST_BARS);
    }

    @Override
    public Boolean scatter(ChartSpec.Scatter scatter) {
        return false;
    }

    @Override
    public Boolean codes(CodeChart chart) {
        return false;
    }
}
