package io.github.statbrief.xlsx.oracle;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.sheets.plan.Context;
import io.github.statbrief.sheets.plan.SeriesRows;
import io.github.statbrief.text.Label;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.value.Flag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;

/** Draws one native chart of series from the columns of the table below it. Used once. */
final class SeriesChart implements ChartSpec.SeriesVisitor<Boolean> {
    private static final List<MarkerStyle> MARKERS =
            List.of(MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE, MarkerStyle.DIAMOND);
    /** The most values of a line with markers; more would hide the line. */
    private static final int MOST_MARKED = 40;

    private static final double THIN = 0.75;
    private static final double TOTAL_LINE = 2.7;
    private static final double PART_LINE = 1.6;
    private static final int GAP = 60;

    private final Theme theme;
    private final Context context;
    private final SeriesAxes axes;
    private final XSSFChart drawn;
    private final ChartCells cells;

    /**
     * Prepares the chart.
     *
     * @param theme the theme
     * @param context the release
     * @param cells the empty chart with its data, already written
     */
    SeriesChart(Theme theme, Context context, ChartCells cells) {
        this.theme = theme;
        this.context = context;
        this.cells = cells;
        drawn = cells.drawn();
        axes = new SeriesAxes(theme, context, drawn, cells.words());
    }

    @Override
    public Boolean lines(ChartSpec.Lines lines) {
        XDDFLineChartData data = upright(lines.plot());
        List<Integer> written = new ArrayList<>();
        for (int at = 0; at < lines.plot().series().size(); at++) {
            if (addLine(data, lines.plot(), at, true)) {
                written.add(at);
            }
        }
        for (int at : lines.banded()) {
            addLimits(data, lines.plot(), at);
        }
        plotUpright(data, lines.plot());
        for (int at = 0; at < written.size(); at++) {
            int series = written.get(at);
            new LineDetails(drawn, at).dash(tentative(lines.plot().series().get(series)), colour(series));
        }
        return finish(
                lines.plot(),
                lines.plot().series().size() > 1 || !lines.banded().isEmpty());
    }

    @Override
    public Boolean dots(ChartSpec.Dots dots) {
        XDDFLineChartData data = upright(dots.plot());
        for (int at = 0; at < dots.plot().series().size(); at++) {
            addLine(data, dots.plot(), at, false);
        }
        plotUpright(data, dots.plot());
        return finish(dots.plot(), dots.plot().series().size() > 1);
    }

    /** Draws limits as separate series, with a line between the outermost two. */
    @Override
    public Boolean limits(ChartSpec.Limits limits) {
        Plot plot = limits.plot();
        XDDFLineChartData data = upright(plot);
        for (int at = 0; at < plot.series().size(); at++) {
            addLine(data, plot, at, false);
            List<Label> ends = List.of(Label.LOWER_LIMIT, Label.UPPER_LIMIT, Label.UPPER_VALUE);
            for (XDDFChartData.Series end : ends(data, plot, at, ends)) {
                LineDetails.mark(end, MarkerStyle.DASH, colour(at), false);
            }
        }
        plotUpright(data, plot);
        if (plot.series().size() == 1) {
            new LineDetails(drawn, 0).joinOutermost(colour(0));
        }
        return finish(plot, true);
    }

    @Override
    public Boolean scatter(ChartSpec.Scatter scatter) {
        List<Integer> columns = IntStream.range(0, 2)
                .map(at -> column(new SeriesRows(context).heading(scatter.plot(), at)))
                .boxed()
                .toList();
        List<XDDFValueAxis> both = axes.both(scatter);
        XDDFScatterChartData data =
                (XDDFScatterChartData) drawn.createData(ChartTypes.SCATTER, both.get(0), both.get(1));
        new DotSeries(cells.sheet(), cells.headingRow(), theme.palette().primary())
                .add(data, scatter.plot().categories().size(), columns.get(0), columns.get(1));
        drawn.plot(data);
        axes.write(scatter, cells.note());
        return true;
    }

    @Override
    public Boolean groupedBars(ChartSpec.GroupedBars groupedBars) {
        return bars(groupedBars.plot(), BarGrouping.CLUSTERED);
    }

    @Override
    public Boolean stackedBars(ChartSpec.StackedBars stackedBars) {
        return bars(stackedBars.plot(), stackedBars.full() ? BarGrouping.PERCENT_STACKED : BarGrouping.STACKED);
    }

    /** Draws nothing: a spreadsheet has no panels, and a dozen lines in one picture are unreadable. */
    @Override
    public Boolean multiples(ChartSpec.Multiples multiples) {
        return false;
    }

    /** Draws data between the lines of its plot. */
    private void plotUpright(XDDFLineChartData data, Plot plot) {
        drawn.plot(data);
        references()
                .level(
                        plot.references(),
                        data.getCategoryAxis(),
                        data.getValueAxes().get(0));
    }

    private ReferenceSeries references() {
        return new ReferenceSeries(theme, context, cells);
    }

    private XDDFLineChartData upright(Plot plot) {
        XDDFLineChartData data =
                (XDDFLineChartData) drawn.createData(ChartTypes.LINE, axes.periods(), axes.upright(plot));
        data.setGrouping(Grouping.STANDARD);
        data.setVaryColors(false);
        return data;
    }

    /** The series of further columns of a series, as far as there are any. */
    private List<XDDFChartData.Series> ends(XDDFLineChartData data, Plot plot, int at, List<Label> ends) {
        return ends.stream()
                .map(end -> column(new SeriesRows(context).heading(plot, at, end)))
                .filter(column -> column >= 0)
                .map(column -> series(data, plot, column))
                .toList();
    }

    /** Adds a thin line along either limit of a series: a shaded area would need cells that nobody has stated. */
    private void addLimits(XDDFLineChartData data, Plot plot, int at) {
        for (XDDFChartData.Series end : ends(data, plot, at, List.of(Label.LOWER_LIMIT, Label.UPPER_LIMIT))) {
            LineDetails.mark(end, MarkerStyle.NONE, colour(at), true);
            XDDFLineProperties thin = new XDDFLineProperties(fill(colour(at)));
            thin.setWidth(THIN);
            end.setLineProperties(thin);
        }
    }

    /** Adds the line of a series; returns whether it has any number. */
    private boolean addLine(XDDFLineChartData data, Plot plot, int at, boolean joined) {
        Optional<XDDFChartData.Series> added = cells.series(data, plot, at, new SeriesRows(context).heading(plot, at));
        if (added.isEmpty()) {
            return false;
        }
        boolean bare = joined && plot.categories().size() > MOST_MARKED;
        MarkerStyle marker = bare ? MarkerStyle.NONE : MARKERS.get(at % MARKERS.size());
        LineDetails.mark(added.get(), marker, colour(at), joined);
        boolean anyTotal = IntStream.range(0, plot.series().size()).anyMatch(cells::isTotal);
        if (joined && anyTotal) {
            XDDFLineProperties line = new XDDFLineProperties(fill(colour(at)));
            line.setWidth(cells.isTotal(at) ? TOTAL_LINE : PART_LINE);
            added.get().setLineProperties(line);
        }
        return true;
    }

    private boolean bars(Plot plot, BarGrouping grouping) {
        boolean full = grouping == BarGrouping.PERCENT_STACKED;
        XDDFBarChartData data =
                (XDDFBarChartData) drawn.createData(ChartTypes.BAR, axes.names(), axes.lying(plot, full));
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(grouping);
        data.setGapWidth(GAP);
        data.setVaryColors(false);
        List<Integer> written = new ArrayList<>();
        for (int at = 0; at < plot.series().size(); at++) {
            Optional<XDDFChartData.Series> added =
                    cells.series(data, plot, at, new SeriesRows(context).heading(plot, at));
            if (added.isPresent()) {
                added.get().setFillProperties(fill(colour(at)));
                written.add(at);
            }
        }
        boolean totals = grouping == BarGrouping.STACKED && cells.hasTotals();
        if (totals) {
            cells.totals(data).setFillProperties(new XDDFNoFillProperties());
        }
        drawn.plot(data);
        references()
                .upright(
                        plot.references(),
                        plot.axis().low().doubleValue(),
                        plot.axis().high().doubleValue());
        BarDetails details = new BarDetails(drawn, 0, context, theme, cells.words());
        if (grouping != BarGrouping.CLUSTERED) {
            details.stack();
        }
        for (int at = 0; at < written.size(); at++) {
            details.label(at, plot, written.get(at), grouping != BarGrouping.CLUSTERED, colour(written.get(at)));
        }
        finish(plot, plot.series().size() > 1);
        if (totals) {
            details.total(written.size());
            axes.makeRoom(plot);
        }
        NameAxis.nameAll(drawn);
        return true;
    }

    @Override
    public Boolean codes(CodeChart chart) {
        return chart.acceptCodes(new CodeBars(theme, context, axes, cells));
    }

    private XDDFChartData.Series series(XDDFChartData data, Plot plot, int column) {
        return cells.series(data, plot, column);
    }

    private boolean finish(Plot plot, boolean legend) {
        return cells.finish(plot, legend || !plot.references().isEmpty(), axes);
    }

    private int column(String heading) {
        return cells.column(heading);
    }

    private Colour colour(int series) {
        List<Colour> colours = theme.palette().series();
        return colours.get(series % colours.size());
    }

    private static XDDFSolidFillProperties fill(Colour colour) {
        return ChartCells.fill(colour);
    }

    /** The indexes of values that are expected to change. */
    private static List<Integer> tentative(Plot.Series series) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < series.observations().size(); at++) {
            Optional<Observation> observation = series.observations().get(at);
            if (observation.isPresent() && observation.get().flags().stream().anyMatch(Flag::isTentative)) {
                places.add(at);
            }
        }
        return places;
    }
}
