package io.github.statbrief.sheets.plan;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.CodeChart;
import java.util.function.Supplier;

/**
 * Decides which charts a spreadsheet can draw.
 *
 * @param sheet makes the sheet of a chart that can be drawn
 */
record ChartPlacement(Supplier<SheetPlanner.Placement> sheet)
        implements ChartSpec.Visitor<SheetPlanner.Placement>, CodeChart.Visitor<SheetPlanner.Placement> {
    @Override
    public SheetPlanner.Placement bars(ChartSpec.Bars bars) {
        return sheet.get();
    }

    @Override
    public SheetPlanner.Placement share(ChartSpec.Share share) {
        return sheet.get();
    }

    @Override
    public SheetPlanner.Placement tiles(ChartSpec.Tiles tiles) {
        return SheetPlanner.Placement.WITH_ITS_FIGURES;
    }

    @Override
    public SheetPlanner.Placement lines(ChartSpec.Lines lines) {
        return sheet.get();
    }

    @Override
    public SheetPlanner.Placement groupedBars(ChartSpec.GroupedBars groupedBars) {
        return sheet.get();
    }

    @Override
    public SheetPlanner.Placement stackedBars(ChartSpec.StackedBars stackedBars) {
        return sheet.get();
    }

    @Override
    public SheetPlanner.Placement dots(ChartSpec.Dots dots) {
        return sheet.get();
    }

    /**
     * Leaves small multiples out: a spreadsheet has no panels, and a dozen lines in one picture are unreadable; the
     * table has every cell.
     */
    @Override
    public SheetPlanner.Placement multiples(ChartSpec.Multiples multiples) {
        return SheetPlanner.Placement.WITH_ITS_FIGURES;
    }

    @Override
    public SheetPlanner.Placement scatter(ChartSpec.Scatter scatter) {
        return sheet.get();
    }

    @Override
    public SheetPlanner.Placement codes(CodeChart chart) {
        return chart.acceptCodes(this);
    }

    @Override
    public SheetPlanner.Placement pyramid(CodeChart.Pyramid pyramid) {
        return sheet.get();
    }

    /** Draws no bars that cross zero: a spreadsheet stacks those below zero apart from those above it. */
    @Override
    public SheetPlanner.Placement waterfall(CodeChart.Waterfall waterfall) {
        return waterfall.plot().axis().low().signum() < 0 ? SheetPlanner.Placement.WITH_ITS_FIGURES : sheet.get();
    }

    /** Leaves heat maps out: no chart of a spreadsheet draws them, and the table has every cell. */
    @Override
    public SheetPlanner.Placement heatMap(CodeChart.HeatMap heatMap) {
        return SheetPlanner.Placement.WITH_ITS_FIGURES;
    }

    /** Leaves classes of different widths out: the bars of a spreadsheet are equally wide. */
    @Override
    public SheetPlanner.Placement histogram(CodeChart.Histogram histogram) {
        return histogram.hasEqualWidths() ? sheet.get() : SheetPlanner.Placement.WITH_ITS_FIGURES;
    }

    @Override
    public SheetPlanner.Placement limits(ChartSpec.Limits limits) {
        return sheet.get();
    }
}
