package io.github.statbrief.internal.outline.chart;

import io.github.statbrief.CellReference;
import io.github.statbrief.Source;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.internal.outline.Selection;
import io.github.statbrief.internal.outline.TableMembers;
import io.github.statbrief.internal.outline.TableSubtitle;
import io.github.statbrief.outline.chart.Captions;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Makes the charts of one table with their words. */
final class SeriesCharts {
    /** The most rows that fit on one page. */
    static final int MOST_CATEGORIES = 60;

    private final OutlineContext context;
    private final Table table;
    private final Selection selection;
    private final PlotBuilder plots;
    private final Unit unit;
    private final CodeChartText words;
    private final KeyPoints points;
    private final TableMeasure first;

    SeriesCharts(OutlineContext context, Table table, Selection selection) {
        this.context = context;
        this.table = table;
        this.selection = selection;
        TableMeasure measure = table.measures().get(selection.measures().get(0));
        plots = new PlotBuilder(context, ReferenceLines.of(context, table.options(), measure));
        unit = measure.unit();
        words = CodeChartText.of(context.release());
        points = new KeyPoints(context);
        first = measure;
    }

    Optional<ChartSpec> lines(TableMembers members, SeriesLayout layout) {
        return plot(layout, near()).map(plot -> {
            ChartFootnotes foot = foot(plot).bands(!ChartSpec.Lines.banded(plot).isEmpty());
            Captions captions = overTime(members, plot, foot, alt(plot).lines());
            return new ChartSpec.Lines(table.id(), pointed(captions, points.ofLine(members, layout)), plot);
        });
    }

    /** Lines of calculated values, or small multiples of more than can be told apart. */
    Optional<ChartSpec> index(TableMembers members, SeriesLayout layout) {
        if (layout.rows().isEmpty() || layout.categories().isEmpty()) {
            return Optional.empty();
        }
        int place = base(layout);
        Plot.Category base = layout.categories().get(place);
        PlotBuilder builder = new PlotBuilder(
                context,
                ReferenceLines.ofIndex(context, table.options(), first, base.label()),
                Optional.of(base.label()));
        Plot plot = builder.plot(
                Optional.of(table),
                layout.categories(),
                new IndexValues(context, table.id(), IndexValues.measure(first), base, place)
                        .of(plots.series(table, layout)),
                IndexValues.UNIT,
                around());
        ChartFootnotes foot = foot(plot).index(base.label());
        if (plot.series().size() > ChartSpec.MOST_SERIES) {
            return Optional.of(new ChartSpec.Multiples(
                    table.id(),
                    overTime(members, plot, foot.bands(false), alt(plot).multiples()),
                    plot));
        }
        foot.bands(!ChartSpec.Lines.banded(plot).isEmpty());
        return Optional.of(new ChartSpec.Lines(
                table.id(), overTime(members, plot, foot, alt(plot).lines()), plot));
    }

    /** The place of the base period: the one asked for, otherwise the first. */
    private int base(SeriesLayout layout) {
        if (table.options().base().isEmpty()) {
            return 0;
        }
        ReferencePeriod asked = table.options().base().get();
        return IntStream.range(0, layout.categories().size())
                .filter(at -> layout.categories()
                        .get(at)
                        .period()
                        .filter(asked::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new UndrawableChartException(
                        table.id(),
                        "the base " + asked.notation() + " is no period of the lines; write one of those from "
                                + layout.categories().get(0).label() + " to "
                                + layout.categories()
                                        .get(layout.categories().size() - 1)
                                        .label()));
    }

    Optional<ChartSpec> multiples(TableMembers members, SeriesLayout layout) {
        return plot(layout, near())
                .map(plot -> new ChartSpec.Multiples(
                        table.id(),
                        overTime(
                                members,
                                plot,
                                foot(plot).bands(false),
                                alt(plot).multiples()),
                        plot));
    }

    Optional<ChartSpec> groupedBars(TableMembers members, SeriesLayout layout) {
        return plot(capped(layout), PlotBuilder.Axis.FROM_ZERO).map(plot -> {
            Captions captions =
                    captions(members, plot, foot(plot).bars(), alt(plot).groupedBars());
            return new ChartSpec.GroupedBars(table.id(), pointed(captions, points.ofCodes(members, layout)), plot);
        });
    }

    /**
     * Stacks only categories with a number for every part: a missing part would make the bar too short and its
     * proportions wrong.
     */
    Optional<ChartSpec> stackedBars(TableMembers members, SeriesLayout layout, boolean full) {
        SeriesLayout whole =
                layout.keeping(IntStream.range(0, layout.categories().size())
                        .filter(category -> layout.rows().stream().allMatch(series -> isPart(series.get(category))))
                        .boxed()
                        .toList());
        PlotBuilder.Axis axis = full ? PlotBuilder.Axis.WHOLE : PlotBuilder.Axis.SUMS;
        return plot(capped(whole), axis).map(plot -> {
            ChartFootnotes foot = foot(plot).without(layout);
            return new ChartSpec.StackedBars(
                    table.id(),
                    captions(members, plot, full ? foot.full() : foot, alt(plot).stackedBars(full)),
                    plot,
                    full);
        });
    }

    private boolean isPart(OptionalInt row) {
        return row.isPresent() && table.cells().cell(row.getAsInt()).value().isStackable();
    }

    Optional<ChartSpec> dots(TableMembers members, SeriesLayout layout) {
        return plot(capped(layout), near()).map(plot -> {
            Captions captions =
                    captions(members, plot, foot(plot).signs(), alt(plot).dots());
            return new ChartSpec.Dots(table.id(), pointed(captions, points.ofCodes(members, layout)), plot);
        });
    }

    Optional<ChartSpec> limits(TableMembers members, SeriesLayout layout) {
        return plot(capped(layout), near()).map(plot -> {
            Captions captions = captions(
                    members, plot, foot(plot).limits().signs(), alt(plot).limits());
            return new ChartSpec.Limits(table.id(), pointed(captions, points.ofCodes(members, layout)), plot);
        });
    }

    Optional<ChartSpec> pyramid(TableMembers members, SeriesLayout layout) {
        return plot(layout, PlotBuilder.Axis.FROM_ZERO).map(plot -> {
            String bottom = plot.categories().get(plot.categories().size() - 1).label();
            String kind = words.pyramid(plot.categories().size(), bottom, layout.names());
            return new CodeChart.Pyramid(
                    table.id(),
                    captions(members, plot, foot(plot).bars(), alt(plot).of(kind)),
                    plot);
        });
    }

    Optional<ChartSpec> waterfall(TableMembers members, SeriesLayout layout, List<BigDecimal> starts) {
        return plot(layout, PlotBuilder.Axis.RUNNING)
                .map(plot -> new CodeChart.Waterfall(
                        table.id(),
                        captions(
                                members,
                                plot,
                                foot(plot).say(words.waterfallFoot()),
                                alt(plot).of(words.waterfall(SeriesAlt.categories(plot)))),
                        plot,
                        starts));
    }

    Optional<ChartSpec> heatMap(TableMembers members, SeriesLayout layout) {
        return plot(layout, PlotBuilder.Axis.AROUND).map(plot -> {
            String alt = new SeriesAlt(context.seriesText(), plot, measured(plot))
                    .of(words.heatMap(plot.categories().size(), layout.names()));
            Captions captions = captions(members, measured(plot), foot(plot).signs(), alt);
            return new CodeChart.HeatMap(
                    table.id(),
                    captions,
                    plot,
                    words.classes(
                            plot.axis().ticks().stream().map(Plot.Tick::label).toList()));
        });
    }

    Optional<ChartSpec> histogram(
            TableMembers members, SeriesLayout layout, List<BigDecimal> bounds, List<String> notShown) {
        List<String> labels = context.figureText().numbers(bounds);
        List<Plot.Tick> marks = IntStream.range(0, bounds.size())
                .mapToObj(at -> new Plot.Tick(bounds.get(at), labels.get(at)))
                .toList();
        return plot(layout, PlotBuilder.Axis.FROM_ZERO).map(numbers -> {
            CodeChart.Histogram flat =
                    new CodeChart.Histogram(table.id(), captions(members, numbers, foot(numbers), ""), numbers, marks);
            Plot plot = plots.upTo(numbers, highest(flat), unit);
            String kind = words.histogram(layout.categories().size(), labels);
            String list = table.dimensions().get(members.varying().get(0) - 1).label();
            ChartFootnotes foot = foot(plot).say(words.scale(list)).without(notShown);
            words.noBar(IntStream.range(0, numbers.categories().size())
                            .filter(at -> numbers.series().get(0).observations().get(at).stream()
                                    .noneMatch(Observation::isDrawable))
                            .mapToObj(at -> numbers.categories().get(at).label())
                            .toList())
                    .ifPresent(foot::say);
            if (!flat.hasEqualWidths()) {
                foot.say(words.unequalClasses(
                        context.figureText().numbers(List.of(flat.narrowest())).get(0)));
            }
            return new CodeChart.Histogram(
                    table.id(), captions(members, plot, foot, alt(plot).of(kind)), plot, marks);
        });
    }

    /** The height of the highest bar. */
    private static BigDecimal highest(CodeChart.Histogram histogram) {
        List<Optional<Observation>> bars = histogram.plot().series().get(0).observations();
        return IntStream.range(0, bars.size())
                .mapToObj(bar -> bars.get(bar)
                        .flatMap(Observation::end)
                        .orElse(BigDecimal.ZERO)
                        .multiply(histogram.density(bar)))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** A cell as texts name it: {@code receipts[wine, 2020-2021]}. */
    String name(int row) {
        return CellReference.namer(table).apply(row).notation();
    }

    Optional<ChartSpec> scatter(TableMembers members, ScatterLayout dots) {
        SeriesLayout exact = capped(dots.exact());
        if (exact.categories().isEmpty()) {
            return Optional.empty();
        }
        List<Plot.Series> series = plots.series(table, exact);
        List<Plot.ValueAxis> sides = IntStream.range(0, series.size())
                .mapToObj(at -> plots.plot(
                                Optional.of(table),
                                exact.categories(),
                                List.of(series.get(at)),
                                table.measures()
                                        .get(selection.measures().get(at))
                                        .unit(),
                                around())
                        .axis())
                .toList();
        Plot plot = new Plot(Optional.of(table), exact.categories(), series, sides.get(1));
        String what =
                context.scaleText().against(series.get(1).name(), series.get(0).name(), measured(plot));
        String whole = plot.axis().logarithmic() ? context.scaleText().logarithmic(what) : what;
        String alt = new SeriesAlt(context.seriesText(), plot, whole)
                .scatter(context.scaleText().scatter(plot.categories().size()));
        ChartFootnotes foot = foot(plot).open().without(dots.all());
        return Optional.of(new ChartSpec.Scatter(table.id(), captions(members, whole, foot, alt), plot, sides.get(0)));
    }

    private PlotBuilder.Axis around() {
        return table.options().isLogarithmic() ? PlotBuilder.Axis.LOGARITHMIC : PlotBuilder.Axis.AROUND;
    }

    private PlotBuilder.Axis near() {
        return table.options().isLogarithmic() ? PlotBuilder.Axis.LOGARITHMIC : PlotBuilder.Axis.NEAR;
    }

    private static SeriesLayout capped(SeriesLayout layout) {
        int most = Math.min(MOST_CATEGORIES, layout.categories().size());
        return layout.keeping(IntStream.range(0, most).boxed().toList());
    }

    /** The plot; empty if no value can be placed on an axis. */
    private Optional<Plot> plot(SeriesLayout layout, PlotBuilder.Axis axis) {
        return Optional.of(plots.ofTable(table, layout, unit, axis))
                .filter(plot -> plot.observations().stream().anyMatch(Observation::isDrawable));
    }

    private SeriesAlt alt(Plot plot) {
        return new SeriesAlt(context.seriesText(), plot, subtitle(plot));
    }

    private ChartFootnotes foot(Plot plot) {
        return new ChartFootnotes(context, plot);
    }

    private Captions overTime(TableMembers members, Plot plot, ChartFootnotes foot, String alt) {
        return captions(members, plot, foot.tail().cuts().gaps().points(), alt);
    }

    private Captions captions(TableMembers drawn, Plot plot, ChartFootnotes foot, String alt) {
        return captions(drawn, subtitle(plot), foot, alt);
    }

    private Captions captions(TableMembers drawn, String subtitle, ChartFootnotes foot, String alt) {
        RichText title = table.finding().map(context::line).orElseGet(() -> RichText.of(table.title()));
        ChartFootnotes all = foot.withoutMembers(TableMembers.of(context, table, selection), drawn)
                .shorthand()
                .cells(table.cells().size());
        return new Captions(title, subtitle, all.words(), source(), alt + all.spoken());
    }

    /** The same captions with the key point as their title, unless the author states a finding. */
    private Captions pointed(Captions captions, Optional<String> point) {
        return table.finding().isPresent() || point.isEmpty()
                ? captions
                : new Captions(
                        RichText.of(point.get()),
                        captions.subtitle(),
                        captions.foot(),
                        captions.source(),
                        captions.alt());
    }

    /** The measure and its periods, and what is unusual about the axis. */
    private String subtitle(Plot plot) {
        String what = measured(plot);
        String whole = plot.axis()
                .base()
                .map(base -> context.scaleText().index(what, base))
                .orElse(what);
        return PlotBuilder.withAxis(whole, plot, context);
    }

    private String measured(Plot plot) {
        return new TableSubtitle(context, table).of(selection.measures(), selection.codes(), periods(plot));
    }

    /** The periods of the drawn cells, in table order. */
    private List<Integer> periods(Plot plot) {
        return plot.observations().stream()
                .flatMapToInt(observation -> observation.cell().stream())
                .map(row -> table.cells().period(row))
                .sorted()
                .distinct()
                .boxed()
                .toList();
    }

    private String source() {
        String title = table.source()
                .flatMap(id -> context.release().sources().stream()
                        .filter(source -> source.id().equals(id))
                        .findFirst())
                .map(Source::title)
                .orElse(context.text().publishers());
        return context.chartText().source(title, "");
    }
}
