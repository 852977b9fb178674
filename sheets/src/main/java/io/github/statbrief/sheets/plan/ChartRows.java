package io.github.statbrief.sheets.plan;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.NativeChartText;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.StatedValueContent;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.text.Label;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The data of a native chart in drawing order, with the words that differ from a painted chart because it has signs
 * in the place of marks.
 */
final class ChartRows {
    private final Context context;
    private final StatedValueContent values;
    private final NativeChartText words;

    ChartRows(Context context) {
        this.context = context;
        this.values = new StatedValueContent(context.formats());
        this.words = NativeChartText.of(context.release());
    }

    SheetTable table(ChartSpec chart) {
        return chart instanceof ChartSpec.OfSeries series ? new SeriesRows(context).table(series) : figures(chart);
    }

    private SheetTable figures(ChartSpec chart) {
        TableBuilder<FigureItem> table = new TableBuilder<FigureItem>(
                        item -> "figure '" + item.figure().id() + "'")
                .text(
                        Column.prose(context.label(Label.FIGURE), 44),
                        item -> item.words().label())
                .column(
                        Column.numbers(context.label(Label.VALUE)),
                        item -> values.value(
                                item.figure().value(),
                                item.figure().unit(),
                                () -> item.words().number()))
                .column(
                        Column.numbers(context.label(Label.UPPER_VALUE)),
                        item -> values.upper(
                                item.figure().value(), item.figure().unit()))
                .text(
                        Column.words(context.label(Label.BOUND)),
                        item -> item.words().bound())
                .text(
                        Column.words(context.label(Label.UNIT)),
                        item -> item.words().unitName())
                .text(
                        Column.prose(context.label(Label.AS_STATED), 36),
                        item -> item.words().full())
                .text(Column.words(context.label(Label.FLAGS)), item -> status(context, item));
        for (Plot.Reference line : chart.references()) {
            table.column(
                    Column.numbers(new SeriesRows(context).heading(line)),
                    item -> values.value(
                            line.stated(), Optional.of(line.measure().unit()), line::words));
        }
        return table.build(DefinedNames.chart(chart.id()), chart.items());
    }

    /** A chart with its words, above data of its own. */
    Sheet.NativeChart chart(Block.Chart block) {
        ChartSpec spec = block.chart();
        return new Sheet.NativeChart(block.label(), spec, note(spec), alt(spec), Optional.empty());
    }

    /** The status of a figure in words, which need no explanation: "provisional". */
    static String status(Context context, FigureItem item) {
        return item.figure().flags().stream().map(context.words()::flag).collect(Collectors.joining(", "));
    }

    /** The note below the chart: how to read its bounds and what it omits. */
    String note(ChartSpec chart) {
        return chart instanceof ChartSpec.OfSeries series ? words.note(series) : words.note(chart, leftOut(chart));
    }

    /** The text alternative of the chart. */
    String alt(ChartSpec chart) {
        return chart instanceof ChartSpec.Bars bars
                ? words.alt(bars)
                : chart.captions().alt();
    }

    private List<FigureWording> leftOut(ChartSpec chart) {
        Set<String> grouped = context.release()
                .allSections()
                .flatMap(section -> section.groups().stream())
                .filter(group -> group.id().equals(chart.id()))
                .flatMap(group -> group.figures().stream())
                .collect(Collectors.toSet());
        chart.items().forEach(item -> grouped.remove(item.figure().id()));
        return context.release()
                .figures()
                .filter(figure -> grouped.contains(figure.id()))
                .map(context.words()::of)
                .toList();
    }
}
