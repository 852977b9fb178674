package io.github.statbrief.xlsx.internal.chart;

import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.sheets.plan.Context;
import io.github.statbrief.sheets.plan.SeriesRows;
import io.github.statbrief.text.Label;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.internal.drawingml.Axis;
import io.github.statbrief.xlsx.internal.drawingml.Fill;
import io.github.statbrief.xlsx.internal.drawingml.Series;
import io.github.statbrief.xlsx.internal.drawingml.SeriesGroup;
import io.github.statbrief.xlsx.internal.drawingml.Stroke;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws native charts whose form follows from lists of codes, all of them of bars.
 *
 * @param theme the theme
 * @param context the release
 * @param axes makes the axes
 * @param cells the cells of its data
 * @param draft the chart, with its title
 */
record CodeBars(Theme theme, Context context, SeriesAxes axes, ChartCells cells, ChartDraft draft)
        implements CodeChart.Visitor<ChartDraft> {
    private static final int GAP = 60;
    private static final int CLASS_GAP = 8;

    /**
     * Draws the left side from a column of negative numbers, whose labels and axis show no sign: two axes, one of them
     * turned round, are drawn by Excel alone.
     */
    @Override
    public ChartDraft pyramid(CodeChart.Pyramid pyramid) {
        Plot plot = pyramid.plot();
        List<Colour> colours = theme.palette().series();
        List<Series> sides = new ArrayList<>();
        for (int side = 0; side < plot.series().size(); side++) {
            String heading = new SeriesRows(context).heading(plot, side);
            int column = cells.column(side == 0 ? context.label(Label.BAR_LEFT) : heading);
            if (column >= 0) {
                Colour colour = colours.get(side % colours.size());
                Series bars = cells.series(plot.categories().size(), column)
                        .named(cells.heading(cells.column(heading)))
                        .filled(Fill.of(colour));
                sides.add(labels(bars, plot, side, colour));
            }
        }
        int names = draft.axis(Axis.names());
        int values = draft.axis(axes.mirrored(plot));
        draft.group(new SeriesGroup.Bars("bar", "clustered", sides, CLASS_GAP, true, names, values));
        return axes.finish(plot, true, cells, draft, names, values);
    }

    private Series labels(Series bars, Plot plot, int side, Colour colour) {
        Series labelled = barLabels().ofPlot(bars, plot, side, false, colour);
        return side > 0
                ? labelled
                : labelled.labelled(labelled.labels().orElseThrow().formatted(axes.unsigned(plot)));
    }

    private BarLabels barLabels() {
        return new BarLabels(context, cells.words(), theme.palette().ink());
    }

    /** Stacks the bars on others that are not seen. */
    @Override
    public ChartDraft waterfall(CodeChart.Waterfall waterfall) {
        Plot plot = waterfall.plot();
        int last = theme.palette().series().size() - 1;
        List<Series> bars = new ArrayList<>();
        add(bars, plot, Label.BAR_START, Fill.NONE);
        add(bars, plot, Label.BAR_RISE, Fill.of(theme.palette().series().get(Math.min(1, last))));
        add(bars, plot, Label.BAR_FALL, Fill.of(theme.palette().series().get(last)));
        add(bars, plot, Label.BAR_TOTAL, Fill.of(theme.palette().primary()));
        int names = draft.axis(Axis.names());
        int values = draft.axis(axes.lying(plot, false));
        draft.group(new SeriesGroup.Bars("bar", "stacked", bars, GAP, true, names, values));
        return axes.finish(plot, false, cells, draft, names, values);
    }

    private void add(List<Series> bars, Plot plot, Label heading, Fill fill) {
        int column = cells.column(context.label(heading));
        if (column >= 0) {
            bars.add(cells.series(plot.categories().size(), column).filled(fill));
        }
    }

    /** Refuses it: a spreadsheet has no such chart. */
    @Override
    public ChartDraft heatMap(CodeChart.HeatMap heatMap) {
        throw new IllegalArgumentException(
                "the chart '" + heatMap.id() + "' is a heat map, which no spreadsheet draws");
    }

    /** Draws bars without gaps, parted by white lines. */
    @Override
    public ChartDraft histogram(CodeChart.Histogram histogram) {
        Plot plot = histogram.plot();
        Colour colour = theme.palette().primary();
        Series bars = cells.series(plot.categories().size(), 0, new SeriesRows(context).heading(plot, 0))
                .orElseThrow()
                .filled(Fill.of(colour))
                .stroked(Stroke.solid(0, Colour.WHITE));
        int names = draft.axis(Axis.periods());
        int values = draft.axis(axes.upright(plot));
        draft.group(new SeriesGroup.Bars(
                "col",
                "clustered",
                List.of(barLabels().ofPlot(bars, plot, 0, false, colour)),
                0,
                false,
                names,
                values));
        return axes.finish(plot, false, cells, draft, names, values);
    }
}
