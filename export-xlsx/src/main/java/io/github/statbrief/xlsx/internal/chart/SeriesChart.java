package io.github.statbrief.xlsx.internal.chart;

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
import io.github.statbrief.xlsx.internal.drawingml.Axis;
import io.github.statbrief.xlsx.internal.drawingml.DataLabels;
import io.github.statbrief.xlsx.internal.drawingml.Fill;
import io.github.statbrief.xlsx.internal.drawingml.Marker;
import io.github.statbrief.xlsx.internal.drawingml.Series;
import io.github.statbrief.xlsx.internal.drawingml.SeriesGroup;
import io.github.statbrief.xlsx.internal.drawingml.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Draws one native chart of series from the cells of a table. Used once. */
final class SeriesChart implements ChartSpec.SeriesVisitor<ChartDraft> {
    private static final List<String> MARKERS = List.of("circle", "square", "triangle", "diamond");

    /** The most values of a line with markers; more would hide the line. */
    private static final int MOST_MARKED = 40;

    private static final int SMALL_MARKER = 5;
    private static final int LARGE_MARKER = 8;
    private static final int DOT = 7;

    private static final double LINE = 2.25;
    private static final double THIN = 0.75;
    private static final double TOTAL_LINE = 2.7;
    private static final double PART_LINE = 1.6;
    private static final double WHISKER = 1.5;
    private static final int GAP = 60;

    private final Theme theme;
    private final Context context;
    private final SeriesAxes axes;
    private final ChartCells cells;
    private final ChartDraft draft;

    /**
     * Prepares the chart.
     *
     * @param theme the theme
     * @param context the release
     * @param cells the cells of its data
     * @param draft the chart, with its title
     */
    SeriesChart(Theme theme, Context context, ChartCells cells, ChartDraft draft) {
        this.theme = theme;
        this.context = context;
        this.cells = cells;
        this.draft = draft;
        axes = new SeriesAxes(context, cells.words());
    }

    @Override
    public ChartDraft lines(ChartSpec.Lines lines) {
        Plot plot = lines.plot();
        List<Series> series = new ArrayList<>();
        for (int at = 0; at < plot.series().size(); at++) {
            List<Integer> tentative = tentative(plot.series().get(at));
            line(plot, at, true).ifPresent(line -> series.add(line.dashedTo(tentative)));
        }
        for (int at : lines.banded()) {
            series.addAll(limits(plot, at));
        }
        return upright(
                plot,
                series,
                Optional.empty(),
                plot.series().size() > 1 || !lines.banded().isEmpty());
    }

    @Override
    public ChartDraft dots(ChartSpec.Dots dots) {
        Plot plot = dots.plot();
        List<Series> series = new ArrayList<>();
        for (int at = 0; at < plot.series().size(); at++) {
            line(plot, at, false).ifPresent(series::add);
        }
        return upright(plot, series, Optional.empty(), plot.series().size() > 1);
    }

    /** Draws limits as separate series, with a line between the outermost two. */
    @Override
    public ChartDraft limits(ChartSpec.Limits limits) {
        Plot plot = limits.plot();
        List<Series> series = new ArrayList<>();
        for (int at = 0; at < plot.series().size(); at++) {
            Colour colour = colour(at);
            line(plot, at, false).ifPresent(series::add);
            ends(plot, at, List.of(Label.LOWER_LIMIT, Label.UPPER_LIMIT, Label.UPPER_VALUE)).stream()
                    .map(end -> marked(end, "dash", colour, false))
                    .forEach(series::add);
        }
        Optional<Stroke> outermost = plot.series().size() == 1
                ? Optional.of(
                        new Stroke(Stroke.solid(WHISKER, colour(0)).width(), Optional.of(colour(0)), "solid", true))
                : Optional.empty();
        return upright(plot, series, outermost, true);
    }

    @Override
    public ChartDraft scatter(ChartSpec.Scatter scatter) {
        Colour colour = theme.palette().primary();
        int across = cells.column(heading(scatter.plot(), 0));
        int upward = cells.column(heading(scatter.plot(), 1));
        List<Series> dots = new ArrayList<>();
        int first = cells.headingRow() + 1;
        for (int row = first; row < first + scatter.plot().categories().size(); row++) {
            dots.add(Series.of(
                            cells.rowName(row),
                            cells.numbers(ChartCells.area(row, across, row, across)),
                            cells.numbers(ChartCells.area(row, upward, row, upward)))
                    .stroked(Stroke.NONE)
                    .marked(new Marker("circle", DOT, colour))
                    .labelled(DataLabels.names("r")));
        }
        List<Axis> both = axes.both(scatter, cells.note());
        draft.group(new SeriesGroup.Scatter(dots, false, draft.axis(both.get(0)), draft.axis(both.get(1))));
        return draft;
    }

    @Override
    public ChartDraft groupedBars(ChartSpec.GroupedBars groupedBars) {
        return bars(groupedBars.plot(), "clustered");
    }

    @Override
    public ChartDraft stackedBars(ChartSpec.StackedBars stackedBars) {
        return bars(stackedBars.plot(), stackedBars.full() ? "percentStacked" : "stacked");
    }

    /** Refuses them: a spreadsheet has no panels, and a dozen lines in one picture are unreadable. */
    @Override
    public ChartDraft multiples(ChartSpec.Multiples multiples) {
        throw new IllegalArgumentException("the chart '" + multiples.id() + "' has panels, which no spreadsheet draws");
    }

    @Override
    public ChartDraft codes(CodeChart chart) {
        return chart.acceptCodes(new CodeBars(theme, context, axes, cells, draft));
    }

    private ChartDraft upright(Plot plot, List<Series> series, Optional<Stroke> outermost, boolean legend) {
        int names = draft.axis(Axis.periods());
        int values = draft.axis(axes.upright(plot));
        draft.group(new SeriesGroup.Lines(series, outermost, names, values));
        references().level(plot.references(), draft, names, values);
        return finish(plot, legend, names, values);
    }

    private ChartDraft finish(Plot plot, boolean legend, int names, int values) {
        return axes.finish(plot, legend || !plot.references().isEmpty(), cells, draft, names, values);
    }

    private ReferenceLines references() {
        return new ReferenceLines(context, cells, theme.palette().ink());
    }

    /** The line of a series; empty if it has no number. */
    private Optional<Series> line(Plot plot, int at, boolean joined) {
        boolean bare = joined && plot.categories().size() > MOST_MARKED;
        String symbol = bare ? "none" : MARKERS.get(at % MARKERS.size());
        boolean anyTotal = IntStream.range(0, plot.series().size()).anyMatch(cells::isTotal);
        return cells.series(plot.categories().size(), at, heading(plot, at)).map(series -> {
            Series marked = marked(series, symbol, colour(at), joined);
            return joined && anyTotal
                    ? marked.stroked(Stroke.solid(cells.isTotal(at) ? TOTAL_LINE : PART_LINE, colour(at)))
                    : marked;
        });
    }

    private static Series marked(Series series, String symbol, Colour colour, boolean joined) {
        boolean none = symbol.equals("none");
        return series.stroked(joined ? Stroke.solid(LINE, colour) : Stroke.NONE)
                .marked(new Marker(symbol, none ? 0 : joined ? SMALL_MARKER : LARGE_MARKER, colour));
    }

    /** A thin line along either limit of a series: a shaded area would need cells that nobody has stated. */
    private List<Series> limits(Plot plot, int at) {
        return ends(plot, at, List.of(Label.LOWER_LIMIT, Label.UPPER_LIMIT)).stream()
                .map(end -> marked(end, "none", colour(at), true).stroked(Stroke.solid(THIN, colour(at))))
                .toList();
    }

    /** The further columns of a series, as far as there are any. */
    private List<Series> ends(Plot plot, int at, List<Label> ends) {
        return ends.stream()
                .map(end -> cells.column(new SeriesRows(context).heading(plot, at, end)))
                .filter(column -> column >= 0)
                .map(column -> cells.series(plot.categories().size(), column))
                .toList();
    }

    private ChartDraft bars(Plot plot, String grouping) {
        boolean full = grouping.equals("percentStacked");
        boolean apart = grouping.equals("clustered");
        BarLabels labels = new BarLabels(context, cells.words(), theme.palette().ink());
        List<Series> series = new ArrayList<>();
        for (int at = 0; at < plot.series().size(); at++) {
            int place = at;
            cells.series(plot.categories().size(), at, heading(plot, at))
                    .map(each -> labels.ofPlot(each.filled(Fill.of(colour(place))), plot, place, !apart, colour(place)))
                    .ifPresent(series::add);
        }
        boolean totals = grouping.equals("stacked") && cells.hasTotals();
        if (totals) {
            series.add(labels.ofTotals(cells.totals().filled(Fill.NONE)));
        }
        int names = draft.axis(Axis.names());
        Axis along = axes.lying(plot, full);
        int values = draft.axis(totals ? SeriesAxes.withRoom(along, plot) : along);
        draft.group(new SeriesGroup.Bars("bar", grouping, series, GAP, !apart, names, values));
        references()
                .upright(
                        plot.references(), draft, plot.axis().low(), plot.axis().high());
        finish(plot, plot.series().size() > 1, names, values);
        if (totals) {
            draft.leaveOut(series.size() - 1);
        }
        return draft;
    }

    private String heading(Plot plot, int at) {
        return new SeriesRows(context).heading(plot, at);
    }

    private Colour colour(int series) {
        List<Colour> colours = theme.palette().series();
        return colours.get(series % colours.size());
    }

    /** The places of values that are expected to change. */
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
