package io.github.statbrief.sheets.plan;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.outline.chart.NativeChartText;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.Content;
import io.github.statbrief.sheets.cell.NumberFormats;
import io.github.statbrief.sheets.cell.StatedValueContent;
import io.github.statbrief.text.Label;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The data of a native chart of series: a row for each category, a column for each series. Missing numbers are blank,
 * so that a line has a gap there.
 */
public final class SeriesRows {
    /** The most characters of a series name; a column heading has at most 255, including our own words. */
    private static final int LONGEST_NAME = 200;

    private final Context context;
    private final NativeChartText words;

    /** Makes rows with the formats and words of a release. */
    public SeriesRows(Context context) {
        this.context = context;
        words = NativeChartText.of(context.release());
    }

    SheetTable table(ChartSpec.OfSeries chart) {
        Plot plot = chart.plot();
        TableBuilder<Integer> table = new TableBuilder<Integer>(
                        category -> "'" + plot.categories().get(category).label() + "'")
                .text(
                        Column.prose(context.label(categories(plot)), 44),
                        category -> plot.categories().get(category).brief());
        for (int at = 0; at < plot.series().size(); at++) {
            Plot.Series series = plot.series().get(at);
            number(
                    table,
                    heading(plot, at),
                    series,
                    each -> value(each.value(), context.formats().in(plot, each)));
            number(
                    table,
                    heading(plot, at, Label.UPPER_VALUE),
                    series,
                    each -> StatedValueContent.upperOf(
                            each.value(), context.formats().in(plot, each)));
            number(
                    table,
                    heading(plot, at, Label.LOWER_LIMIT),
                    series,
                    each -> each.limits()
                            .map(limits -> value(limits, context.formats().in(plot, each)))
                            .orElse(Content.BLANK));
            number(
                    table,
                    heading(plot, at, Label.UPPER_LIMIT),
                    series,
                    each -> each.limits()
                            .map(limits -> StatedValueContent.upperOf(
                                    limits, context.formats().in(plot, each)))
                            .orElse(Content.BLANK));
            table.text(
                    Column.prose(heading(plot, at, Label.AS_STATED), 36),
                    category -> series.observations()
                            .get(category)
                            .filter(each -> plot.axis().base().isPresent() || !isPlain(each))
                            .map(Observation::spoken)
                            .orElse(""));
        }
        if (chart instanceof CodeChart.Pyramid) {
            Plot.Series left = plot.series().get(0);
            IntFunction<Optional<BigDecimal>> number =
                    bar -> left.observations().get(bar).flatMap(Observation::end);
            bar(
                    table,
                    Label.BAR_LEFT,
                    formats(plot),
                    bar -> number.apply(bar).isPresent(),
                    bar -> number.apply(bar).orElseThrow().negate());
        }
        if (chart instanceof CodeChart.Waterfall waterfall) {
            bars(table, waterfall, formats(plot));
        }
        for (Plot.Reference line : plot.references()) {
            table.column(
                    Column.numbers(heading(line)),
                    category -> value(
                            line.stated(),
                            Optional.of(context.formats().in(line.measure().unit()))));
        }
        List<Integer> rows =
                IntStream.range(0, plot.categories().size()).boxed().toList();
        return table.build(DefinedNames.chart(chart.id()), rows);
    }

    /** Where the bars of a waterfall start and how long they are: a spreadsheet stacks them on bars that are not seen. */
    private void bars(TableBuilder<Integer> table, CodeChart.Waterfall chart, Optional<NumberFormats.OfUnit> formats) {
        Plot.Series steps = chart.plot().series().get(0);
        IntFunction<BigDecimal> size =
                bar -> steps.observations().get(bar).flatMap(Observation::end).orElse(BigDecimal.ZERO);
        bar(
                table,
                Label.BAR_START,
                formats,
                bar -> !chart.isTotal(bar),
                bar -> chart.starts().get(bar).min(chart.starts().get(bar).add(size.apply(bar))));
        bar(
                table,
                Label.BAR_RISE,
                formats,
                bar -> !chart.isTotal(bar) && size.apply(bar).signum() >= 0,
                size);
        bar(
                table,
                Label.BAR_FALL,
                formats,
                bar -> !chart.isTotal(bar) && size.apply(bar).signum() < 0,
                bar -> size.apply(bar).negate());
        bar(table, Label.BAR_TOTAL, formats, chart::isTotal, size);
    }

    private void bar(
            TableBuilder<Integer> table,
            Label heading,
            Optional<NumberFormats.OfUnit> formats,
            IntPredicate isThere,
            IntFunction<BigDecimal> number) {
        table.column(
                Column.numbers(context.label(heading)),
                bar -> isThere.test(bar)
                        ? value(new StatedValue.Point(Bound.EXACT, number.apply(bar)), formats)
                        : Content.BLANK);
    }

    private static void number(
            TableBuilder<Integer> table, String heading, Plot.Series series, Function<Observation, Content> content) {
        table.column(
                Column.numbers(heading),
                category -> series.observations().get(category).map(content).orElse(Content.BLANK));
    }

    private Content value(StatedValue stated, Optional<NumberFormats.OfUnit> formats) {
        return StatedValueContent.valueOf(stated, () -> "", formats);
    }

    /** The formats of a plot in one unit. */
    private Optional<NumberFormats.OfUnit> formats(Plot plot) {
        return plot.observations().stream()
                .findFirst()
                .flatMap(first -> context.formats().in(plot, first));
    }

    /** Whether the number alone gives the whole value. */
    private static boolean isPlain(Observation observation) {
        return observation.flags().isEmpty()
                && observation.value() instanceof StatedValue.Point point
                && point.bound() == Bound.EXACT
                && point.words().isEmpty();
    }

    private static Label categories(Plot plot) {
        if (plot.table().isEmpty()) {
            return Label.FIGURE;
        }
        return plot.categories().get(0).period().isPresent() ? Label.PERIOD : Label.GROUP;
    }

    /** The heading of a series' values. */
    public String heading(Plot plot, int series) {
        String name = name(plot, series);
        return name.isEmpty() ? context.label(Label.VALUE) : name;
    }

    /** The heading of the values of a reference line. */
    public String heading(Plot.Reference line) {
        return words.joined(context.label(Label.REFERENCE_LINE), line.label());
    }

    /** The heading of a series' further column. */
    public String heading(Plot plot, int series, Label what) {
        return words.joined(name(plot, series), context.label(what));
    }

    /**
     * The name of a series, cut to the length of a heading; a cut name gets a number, because others may begin alike.
     */
    private static String name(Plot plot, int series) {
        String name = plot.series().get(series).name();
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(LONGEST_NAME - 1)) ? LONGEST_NAME - 1 : LONGEST_NAME;
        return name.substring(0, end).strip() + "\u2026 (" + (series + 1) + ")";
    }
}
