package io.github.statbrief.internal.outline.chart;

import io.github.statbrief.Group;
import io.github.statbrief.internal.check.amount.RunningTotal;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.outline.chart.Captions;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.util.List;
import java.util.Optional;

/** Makes the charts of a group's figures that are drawn as series: dots, limits, and parts in one bar. */
final class GroupPlots {
    private final OutlineContext context;
    private final Charts charts;
    private final PlotBuilder plots;

    GroupPlots(OutlineContext context, Charts charts, List<Plot.Reference> references) {
        this.context = context;
        this.charts = charts;
        plots = new PlotBuilder(context, references);
    }

    ChartSpec dots(Group group, List<FigureItem> items) {
        FigureNames names = names(items);
        Plot plot = rows(group, names, unit(items));
        String what = axisStart(names.subtitle(), plot);
        String alt = alt(plot, what).dots();
        return new ChartSpec.Dots(
                group.id(),
                captions(
                        charts.title(group, names, items),
                        items,
                        what,
                        foot(plot).signs(),
                        alt),
                plot);
    }

    ChartSpec limits(Group group, List<FigureItem> items) {
        FigureNames names = names(items);
        Plot plot = rows(group, names, unit(items));
        String what = axisStart(names.subtitle(), plot);
        String alt = alt(plot, what).limits();
        return new ChartSpec.Limits(
                group.id(),
                captions(
                        charts.title(group, names, items),
                        items,
                        what,
                        foot(plot).limits().signs(),
                        alt),
                plot);
    }

    ChartSpec stackedBars(Group group, List<FigureItem> items, boolean full) {
        List<Plot.Series> series = items.stream()
                .map(item -> new Plot.Series(item.words().label(), List.of(Optional.of(plots.observation(item)))))
                .toList();
        Plot.Category bar = new Plot.Category(group.label(), group.label());
        Plot plot = plots.plot(
                Optional.empty(),
                List.of(bar),
                series,
                unit(items),
                full ? PlotBuilder.Axis.WHOLE : PlotBuilder.Axis.SUMS);
        ChartFootnotes foot = full ? foot(plot).full() : foot(plot);
        String what = axisStart(context.chartText().subtitle(Charts.words(items)), plot);
        String alt = alt(plot, what).stackedBars(full);
        return new ChartSpec.StackedBars(
                group.id(), captions(charts.title(group), items, what, foot.signs(), alt), plot, full);
    }

    /** The figures in their order; the last is the total, or the closing level. */
    ChartSpec waterfall(Group group, List<FigureItem> items) {
        RunningTotal way = new RunningTotal(items.stream()
                .map(item -> new RunningTotal.Step(
                        "'" + item.figure().id() + "'",
                        item.figure().value(),
                        item.figure().sense()))
                .toList());
        way.refusal().ifPresent(reason -> {
            throw new UndrawableChartException(group.id(), reason);
        });
        List<Plot.Category> categories = items.stream()
                .map(item ->
                        new Plot.Category(item.words().label(), item.words().label()))
                .toList();
        List<Optional<Observation>> observations =
                items.stream().map(plots::observation).map(Optional::of).toList();
        Plot plot = plots.plot(
                Optional.empty(),
                categories,
                List.of(new Plot.Series("", observations)),
                unit(items),
                PlotBuilder.Axis.RUNNING);
        CodeChartText words = CodeChartText.of(context.release());
        String what = context.chartText().subtitle(Charts.words(items));
        String alt = alt(plot, what).of(words.waterfall(SeriesAlt.categories(plot)));
        ChartFootnotes foot = foot(plot).say(words.waterfallFoot());
        return new CodeChart.Waterfall(
                group.id(), captions(charts.title(group), items, what, foot, alt), plot, way.starts());
    }

    /** The names of the figures that can be placed on an axis. */
    private FigureNames names(List<FigureItem> items) {
        return new FigureNames(items.stream().filter(Charts::isDrawable).toList(), context.chartText());
    }

    /** A plot with one row for each figure. */
    private Plot rows(Group group, FigureNames names, Unit unit) {
        List<Plot.Category> categories = names.names().stream()
                .map(name -> new Plot.Category(name, name))
                .toList();
        List<Optional<Observation>> observations =
                names.items().stream().map(plots::observation).map(Optional::of).toList();
        PlotBuilder.Axis axis = group.options().isLogarithmic() ? PlotBuilder.Axis.LOGARITHMIC : PlotBuilder.Axis.NEAR;
        return plots.plot(Optional.empty(), categories, List.of(new Plot.Series("", observations)), unit, axis);
    }

    /** The unit of comparable figures. */
    private static Unit unit(List<FigureItem> items) {
        return items.stream()
                .filter(item -> !(item.figure().value() instanceof StatedValue.Verbal))
                .flatMap(item -> item.figure().unit().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("figures on one axis have a unit"));
    }

    private SeriesAlt alt(Plot plot, String what) {
        return new SeriesAlt(context.seriesText(), plot, what);
    }

    private String axisStart(String what, Plot plot) {
        return PlotBuilder.withAxis(what, plot, context);
    }

    private ChartFootnotes foot(Plot plot) {
        return new ChartFootnotes(context, plot);
    }

    private Captions captions(RichText title, List<FigureItem> items, String what, ChartFootnotes foot, String alt) {
        List<FigureItem> leftOut =
                items.stream().filter(item -> !Charts.isDrawable(item)).toList();
        ChartFootnotes whole =
                leftOut.isEmpty() ? foot : foot.say(context.chartText().leftOut(Charts.words(leftOut)));
        return new Captions(title, what, whole.shorthand().words(), charts.source(items), alt + whole.spoken());
    }
}
