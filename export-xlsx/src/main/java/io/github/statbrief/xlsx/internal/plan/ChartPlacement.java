package io.github.statbrief.xlsx.internal.plan;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.CodeChart;
import java.util.function.Supplier;

/**
 * Decides which charts a spreadsheet can draw.
 *
 * @param sheet makes the sheet of a chart that can be drawn
 */
record ChartPlacement(Supplier<Placement> sheet) implements ChartSpec.Visitor<Placement>, CodeChart.Visitor<Placement> {
    @Override
    public Placement bars(ChartSpec.Bars bars) {
        return sheet.get();
    }

    @Override
    public Placement share(ChartSpec.Share share) {
        return sheet.get();
    }

    @Override
    public Placement tiles(ChartSpec.Tiles tiles) {
        return Placement.WITH_ITS_FIGURES;
    }

    @Override
    public Placement lines(ChartSpec.Lines lines) {
        return sheet.get();
    }

    @Override
    public Placement groupedBars(ChartSpec.GroupedBars groupedBars) {
        return sheet.get();
    }

    @Override
    public Placement stackedBars(ChartSpec.StackedBars stackedBars) {
        return sheet.get();
    }

    @Override
    public Placement dots(ChartSpec.Dots dots) {
        return sheet.get();
    }

    /**
     * Leaves small multiples out: a spreadsheet has no panels, and a dozen lines in one picture are unreadable; the
     * table has every cell.
     */
    @Override
    public Placement multiples(ChartSpec.Multiples multiples) {
        return Placement.WITH_ITS_FIGURES;
    }

    @Override
    public Placement codes(CodeChart chart) {
        return chart.acceptCodes(this);
    }

    @Override
    public Placement pyramid(CodeChart.Pyramid pyramid) {
        return sheet.get();
    }

    /** Draws no bars that cross zero: a spreadsheet stacks those below zero apart from those above it. */
    @Override
    public Placement waterfall(CodeChart.Waterfall waterfall) {
        return waterfall.plot().axis().low().signum() < 0 ? Placement.WITH_ITS_FIGURES : sheet.get();
    }

    /** Leaves heat maps out: no chart of a spreadsheet draws them, and the table has every cell. */
    @Override
    public Placement heatMap(CodeChart.HeatMap heatMap) {
        return Placement.WITH_ITS_FIGURES;
    }

    /** Leaves classes of different widths out: the bars of a spreadsheet are equally wide. */
    @Override
    public Placement histogram(CodeChart.Histogram histogram) {
        return histogram.hasEqualWidths() ? sheet.get() : Placement.WITH_ITS_FIGURES;
    }

    @Override
    public Placement limits(ChartSpec.Limits limits) {
        return sheet.get();
    }
}
