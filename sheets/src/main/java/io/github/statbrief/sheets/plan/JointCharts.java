package io.github.statbrief.sheets.plan;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.Content;
import io.github.statbrief.sheets.cell.StatedValueContent;
import io.github.statbrief.text.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The figures of all charts in one table, in drawing order, and the charts beside it. */
final class JointCharts {
    private final Context context;
    private final StatedValueContent values;
    private final List<Block.Chart> blocks;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Sheet.JointChart> charts = new ArrayList<>();
    private final SheetTable table;

    /** A bar of a chart. */
    private record Entry(Block.Chart block, FigureItem item, boolean last) {}

    JointCharts(Context context, List<Block.Chart> blocks) {
        this.context = context;
        this.values = new StatedValueContent(context.formats());
        this.blocks = List.copyOf(blocks);
        ChartRows rows = new ChartRows(context);
        for (Block.Chart block : blocks) {
            charts.add(new Sheet.JointChart(rows.chart(block), entries.size(), 1));
            List<FigureItem> items = block.chart().items();
            for (int at = 0; at < items.size(); at++) {
                entries.add(new Entry(block, items.get(at), at + 1 == items.size()));
            }
        }
        this.table = made();
    }

    SheetTable table() {
        return table;
    }

    List<Sheet.JointChart> charts() {
        return charts;
    }

    /** The sources of all charts. */
    String sources() {
        return blocks.stream()
                .map(block -> block.chart().captions().source())
                .filter(source -> !source.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private SheetTable made() {
        TableBuilder<Entry> built = new TableBuilder<Entry>(
                        entry -> "figure '" + entry.item().figure().id() + "'")
                .text(
                        Column.words(context.label(Label.CHART)),
                        entry -> entry.block().label())
                .text(
                        Column.prose(context.label(Label.FIGURE), 44),
                        entry -> entry.item().words().label())
                .column(
                        Column.numbers(context.label(Label.VALUE)),
                        entry -> values.value(
                                entry.item().figure().value(),
                                entry.item().figure().unit(),
                                () -> entry.item().words().number()))
                .column(
                        Column.numbers(context.label(Label.UPPER_VALUE)),
                        entry -> values.upper(
                                entry.item().figure().value(),
                                entry.item().figure().unit()))
                .text(
                        Column.words(context.label(Label.BOUND)),
                        entry -> entry.item().words().bound())
                .text(
                        Column.words(context.label(Label.UNIT)),
                        entry -> entry.item().words().unitName())
                .text(
                        Column.prose(context.label(Label.AS_STATED), 36),
                        entry -> entry.item().words().full())
                .text(Column.words(context.label(Label.FLAGS)), entry -> ChartRows.status(context, entry.item()));
        SeriesRows lines = new SeriesRows(context);
        blocks.stream()
                .flatMap(block -> block.chart().references().stream())
                .map(lines::heading)
                .distinct()
                .forEach(heading -> built.column(
                        Column.numbers(heading), entry -> line(entry.block().chart(), heading, lines)));
        built.looking(entry -> new Row.Look(false, entry.last()));
        return built.build(DefinedNames.list("charts"), entries).named(2);
    }

    /** The value of a chart's reference line with a heading; blank in the rows of other charts. */
    private Content line(ChartSpec chart, String heading, SeriesRows lines) {
        Optional<Plot.Reference> found = chart.references().stream()
                .filter(line -> lines.heading(line).equals(heading))
                .findFirst();
        return found.map(line ->
                        values.value(line.stated(), Optional.of(line.measure().unit()), line::words))
                .orElse(Content.BLANK);
    }
}
