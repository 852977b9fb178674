package io.github.statbrief.internal.outline.chart;

import io.github.statbrief.Source;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.internal.outline.Selection;
import io.github.statbrief.internal.outline.TableMembers;
import io.github.statbrief.internal.outline.TableSubtitle;
import io.github.statbrief.outline.chart.Captions;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.value.Unit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Makes the charts of one table with their words. */
final class SeriesCharts {
    private static final int MOST_CATEGORIES = 60;

    private final OutlineContext context;
    private final Table table;
    private final Selection selection;
    private final PlotBuilder plots;
    private final Unit unit;

    SeriesCharts(OutlineContext context, Table table, Selection selection) {
        this.context = context;
        this.table = table;
        this.selection = selection;
        TableMeasure measure = table.measures().get(selection.measures().get(0));
        plots = new PlotBuilder(context, ReferenceLines.of(context, table.options(), measure));
        unit = measure.unit();
    }

    Optional<ChartSpec> lines(TableMembers members, SeriesLayout layout) {
        return plot(layout, near()).map(plot -> {
            ChartFootnotes foot = foot(plot).bands(!ChartSpec.Lines.banded(plot).isEmpty());
            return new ChartSpec.Lines(
                    table.id(), overTime(members, plot, foot, alt(plot).lines()), plot);
        });
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
            ChartFootnotes foot = foot(plot).bars();
            return new ChartSpec.GroupedBars(
                    table.id(), captions(members, plot, foot, alt(plot).groupedBars()), plot);
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
            ChartFootnotes foot = foot(plot).signs();
            return new ChartSpec.Dots(
                    table.id(), captions(members, plot, foot, alt(plot).dots()), plot);
        });
    }

    Optional<ChartSpec> limits(TableMembers members, SeriesLayout layout) {
        return plot(capped(layout), near()).map(plot -> {
            ChartFootnotes foot = foot(plot).limits().signs();
            return new ChartSpec.Limits(
                    table.id(), captions(members, plot, foot, alt(plot).limits()), plot);
        });
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
        RichText title = table.finding().map(context::line).orElseGet(() -> RichText.of(table.title()));
        ChartFootnotes all = foot.withoutMembers(TableMembers.of(context, table, selection), drawn)
                .shorthand()
                .cells(table.cells().size());
        return new Captions(title, subtitle(plot), all.words(), source(), alt + all.spoken());
    }

    /** The measure and its periods, and what is unusual about the axis. */
    private String subtitle(Plot plot) {
        String what = new TableSubtitle(context, table).of(selection.measures(), selection.codes(), periods(plot));
        return PlotBuilder.withAxis(what, plot, context.seriesText());
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
                .orElse(context.release().publisher());
        return context.chartText().source(title, "");
    }
}
