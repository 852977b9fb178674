package io.github.statbrief.xlsx.oracle;

import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.sheets.plan.Context;
import io.github.statbrief.sheets.plan.SeriesRows;
import io.github.statbrief.text.Label;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;

/**
 * Draws native charts whose form follows from lists of codes, all of them of bars.
 *
 * @param theme the theme
 * @param context the release
 * @param axes makes the axes
 * @param cells the chart and the cells of its data
 */
record CodeBars(Theme theme, Context context, SeriesAxes axes, ChartCells cells) implements CodeChart.Visitor<Boolean> {
    private static final int GAP = 60;
    private static final int CLASS_GAP = 8;

    /**
     * Draws the left side from a column of negative numbers, whose labels and axis show no sign: two axes, one of them
     * turned round, are drawn by Excel alone.
     */
    @Override
    public Boolean pyramid(CodeChart.Pyramid pyramid) {
        Plot plot = pyramid.plot();
        XDDFCategoryAxis classes = axes.names();
        classes.setTickLabelPosition(AxisTickLabelPosition.LOW);
        XDDFBarChartData data = bars(classes, axes.mirrored(plot), CLASS_GAP);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        List<Colour> colours = theme.palette().series();
        List<Integer> sides = new ArrayList<>();
        for (int side = 0; side < plot.series().size(); side++) {
            String heading = new SeriesRows(context).heading(plot, side);
            int column = cells.column(side == 0 ? context.label(Label.BAR_LEFT) : heading);
            if (column >= 0) {
                XDDFChartData.Series series = cells.series(data, plot, column);
                cells.name(series, cells.column(heading));
                series.setFillProperties(ChartCells.fill(colours.get(side % colours.size())));
                sides.add(side);
            }
        }
        cells.drawn().plot(data);
        BarDetails details = new BarDetails(cells.drawn(), 0, context, theme, cells.words());
        details.stack();
        for (int at = 0; at < sides.size(); at++) {
            int side = sides.get(at);
            details.label(at, plot, side, false, colours.get(side % colours.size()));
            if (side == 0) {
                details.unsigned(at, axes.unsigned(plot));
            }
        }
        cells.finish(plot, true, axes);
        NameAxis.nameAll(cells.drawn());
        return true;
    }

    /** Empty bars on two axes that cross each other; POI crosses only the first two of a chart. */
    private XDDFBarChartData bars(XDDFCategoryAxis names, XDDFValueAxis values, int gap) {
        names.crossAxis(values);
        values.crossAxis(names);
        XDDFBarChartData data = (XDDFBarChartData) cells.drawn().createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(gap);
        data.setVaryColors(false);
        return data;
    }

    /** Stacks the bars on others that are not seen. */
    @Override
    public Boolean waterfall(CodeChart.Waterfall waterfall) {
        Plot plot = waterfall.plot();
        XDDFBarChartData data = bars(axes.names(), axes.lying(plot, false), GAP);
        data.setBarGrouping(BarGrouping.STACKED);
        cells.series(data, plot, cells.column(context.label(Label.BAR_START)))
                .setFillProperties(new XDDFNoFillProperties());
        List<Colour> colours = theme.palette().series();
        int last = colours.size() - 1;
        bar(data, plot, Label.BAR_RISE, colours.get(Math.min(1, last)));
        bar(data, plot, Label.BAR_FALL, colours.get(last));
        bar(data, plot, Label.BAR_TOTAL, theme.palette().primary());
        cells.drawn().plot(data);
        new BarDetails(cells.drawn(), 0, context, theme, cells.words()).stack();
        cells.finish(plot, false, axes);
        NameAxis.nameAll(cells.drawn());
        return true;
    }

    private void bar(XDDFBarChartData data, Plot plot, Label heading, Colour colour) {
        int column = cells.column(context.label(heading));
        if (column >= 0) {
            cells.series(data, plot, column).setFillProperties(ChartCells.fill(colour));
        }
    }

    /** Draws nothing: a spreadsheet has no such chart. */
    @Override
    public Boolean heatMap(CodeChart.HeatMap heatMap) {
        return false;
    }

    /** Draws bars without gaps, parted by white lines. */
    @Override
    public Boolean histogram(CodeChart.Histogram histogram) {
        Plot plot = histogram.plot();
        XDDFBarChartData data = bars(axes.periods(), axes.upright(plot), 0);
        data.setBarDirection(BarDirection.COL);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        XDDFChartData.Series series = cells.series(data, plot, 0, new SeriesRows(context).heading(plot, 0))
                .orElseThrow();
        Colour colour = theme.palette().primary();
        series.setFillProperties(ChartCells.fill(colour));
        series.setLineProperties(new XDDFLineProperties(ChartCells.fill(Colour.WHITE)));
        cells.drawn().plot(data);
        new BarDetails(cells.drawn(), 0, context, theme, cells.words()).label(0, plot, 0, false, colour);
        return cells.finish(plot, false, axes);
    }
}
