package io.github.statbrief.sheets.plan;

import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.content.PeriodChanges;
import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.rows.JoinedRows;
import io.github.statbrief.sheets.rows.TableRows;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.text.Label;
import io.github.statbrief.value.Granularity;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sheets of tables of data. A table that can be read has a sheet for readers with its chart beside it, and rows on the
 * full sheet of all tables if its cells say more than that shows or if they are asked for. Any other table has a sheet of
 * such rows under its own name.
 */
final class TableSheets {
    private final Context context;
    private final Preamble preamble;
    private final SheetNames names;
    private final SourceTitles sources;
    private final boolean allFull;
    private final String fullName;
    private final List<Block.DataTable> full = new ArrayList<>();
    private final Map<String, String> sheetNames = new HashMap<>();
    private final Map<String, Published> published = new HashMap<>();

    /** Names the sources of a table. */
    @FunctionalInterface
    interface SourceTitles {
        String of(Stream<String> ids);
    }

    /** A table on a sheet for readers. */
    private record Published(
            Block.DataTable block,
            String name,
            Arrangement arrangement,
            String subtitle,
            SheetTable table,
            boolean isFull) {}

    /**
     * Starts the sheets.
     *
     * @param fullName the name of the full sheet of all tables
     * @param allFull whether every table has its rows there
     */
    TableSheets(
            Context context,
            Preamble preamble,
            SheetNames names,
            SourceTitles sources,
            String fullName,
            boolean allFull) {
        this.context = context;
        this.preamble = preamble;
        this.names = names;
        this.sources = sources;
        this.fullName = fullName;
        this.allFull = allFull;
    }

    /** The full sheet of all tables that have rows there. */
    Optional<Sheet> full() {
        if (full.isEmpty()) {
            return Optional.empty();
        }
        List<CellRows> cells =
                full.stream().map(block -> new CellRows(context, block.table())).toList();
        List<TableRows> rows = IntStream.range(0, full.size())
                .mapToObj(at -> cells.get(at).rows(full.get(at).label(), true))
                .toList();
        Column heading = Column.words(context.label(Label.TABLE));
        SheetTable table = new SheetTable(DefinedNames.list("data"), JoinedRows.of(heading, rows));
        List<Table> tables = full.stream().map(Block.DataTable::table).toList();
        String title = context.labels().sheetTitle(fullName, context.release().title());
        List<Line> lines = preamble.titled(title)
                .notes(full.stream()
                        .flatMap(block -> block.notes().stream())
                        .distinct()
                        .toList())
                .remark(Label.ONE_TABLE)
                .legend(Legend.of(context, tables))
                .remark(Label.BLANK_CELLS_REMARK, table.hasBlanks())
                .remark(Label.MANY_DIGITS_REMARK, cells.stream().anyMatch(CellRows::losesDigits))
                .source(sources.of(tables.stream().flatMap(each -> each.source().stream())))
                .done();
        return Optional.of(new Sheet(fullName, fullName, lines, Optional.empty(), Optional.of(table)));
    }

    /** The sheet of a table under its own name. */
    Sheet sheet(Block.DataTable block) {
        Table data = block.table();
        String name = names.of(block.label());
        sheetNames.put(data.id(), name);
        Optional<Arrangement> arrangement =
                Arrangement.of(data).filter(each -> new PublicationSheet(context, block, each).hasShortHeadings());
        if (arrangement.isEmpty()) {
            return rows(block, name);
        }
        boolean isFull = allFull
                || IntStream.range(0, data.cells().size())
                        .anyMatch(
                                cell -> !PublicationSheet.tellsAll(data.cells().cell(cell)));
        if (isFull) {
            full.add(block);
        }
        PublicationSheet sheet = new PublicationSheet(context, block, arrangement.get());
        String subtitle = subtitle(block, sheet.namesMeasures());
        Published made = new Published(block, name, arrangement.get(), subtitle, sheet.table(), isFull);
        published.put(data.id(), made);
        return sheet(made, Optional.empty());
    }

    /** The name of the sheet with the table of a chart; empty if it draws figures. */
    Optional<String> nameOf(ChartSpec chart) {
        return table(chart).map(Table::id).map(sheetNames::get);
    }

    private static Optional<Table> table(ChartSpec chart) {
        return chart instanceof ChartSpec.OfSeries series ? series.plot().table() : Optional.empty();
    }

    /** The sheet of a chart's table with the chart beside it, if the chart draws cells of that sheet. */
    Optional<Sheet> beside(Sheet.NativeChart chart) {
        Optional<Published> found = table(chart.spec()).map(Table::id).map(published::get);
        return found.flatMap(made -> DirectCells.of(
                        made.block().table(), made.arrangement(), made.table().nameColumns(), chart.spec())
                .map(cells -> sheet(made, Optional.of(chart.drawing(cells)))));
    }

    private Sheet sheet(Published made, Optional<Sheet.NativeChart> chart) {
        Block.DataTable block = made.block();
        Table data = block.table();
        List<Line> lines = preamble.titled(block.label() + ": " + block.title())
                .subtitle(made.subtitle())
                .notes(block.notes())
                .remark(chart.isPresent() ? Label.ONE_TABLE_BESIDE_CHART : Label.ONE_TABLE)
                .legend(Legend.of(context, List.of(data)))
                .remark(Label.BLANK_CELLS_REMARK, made.table().hasBlanks())
                .remark(changes(block))
                .remark(made.isFull() ? context.labels().allOnSheet(fullName) : "")
                .source(sources.of(data.source().stream()))
                .done();
        return new Sheet(made.name(), block.title(), lines, chart, Optional.of(made.table()));
    }

    /** How the changes below a table are calculated; empty if there are none. */
    private String changes(Block.DataTable block) {
        List<PeriodChanges> changes =
                block.changes().stream().filter(each -> !each.cells().isEmpty()).toList();
        return changes.isEmpty()
                ? ""
                : context.labels().changes(changes.stream().anyMatch(PeriodChanges::ofPercentages));
    }

    /** The only sheet of a table that cannot be read otherwise. */
    private Sheet rows(Block.DataTable block, String name) {
        Table data = block.table();
        CellRows rows = new CellRows(context, data);
        SheetTable table = rows.table(DefinedNames.table(data.id()));
        List<Line> lines = preamble.titled(block.label() + ": " + block.title())
                .subtitle(subtitle(block, true))
                .notes(block.notes())
                .remark(Label.ONE_TABLE)
                .legend(Legend.of(context, List.of(data)))
                .remark(Label.BLANK_CELLS_REMARK, table.hasBlanks())
                .remark(Label.MANY_DIGITS_REMARK, rows.losesDigits())
                .source(sources.of(data.source().stream()))
                .done();
        return new Sheet(name, block.title(), lines, Optional.empty(), Optional.of(table));
    }

    /**
     * The subtitle of all cells: that of the brief, if it shows them all. The columns of a brief may name a measure that
     * those of the sheet do not.
     */
    private String subtitle(Block.DataTable block, boolean measuresNamed) {
        Table data = block.table();
        long shown = block.grid().rows().stream()
                .flatMap(row -> row.places().stream())
                .filter(place -> place.cell().isPresent())
                .count();
        TableMeasure first = data.measures().get(0);
        String label = data.measures().size() == 1 ? context.words().heading(first) : "";
        boolean named = measuresNamed || isIn(block.subtitle(), label);
        if (named && shown == data.cells().size()) {
            return block.subtitle();
        }
        List<String> parts = new ArrayList<>();
        parts.add(label);
        String unit = context.words().unit(first.unit());
        boolean oneUnit =
                data.measures().stream().allMatch(measure -> measure.unit().equals(first.unit()));
        parts.add(oneUnit && !isNamed(label, unit) ? unit : "");
        data.dimensions().stream()
                .filter(dimension -> dimension.codes().size() == 1)
                .forEach(dimension -> parts.add(fixed(dimension)));
        parts.addAll(spans(filled(data)));
        parts.removeIf(String::isEmpty);
        String all = String.join(", ", parts);
        return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }

    /** The periods that have cells, in their order; the sheet has rows or columns for no other. */
    private static List<ReferencePeriod> filled(Table data) {
        BitSet filled = new BitSet();
        IntStream.range(0, data.cells().size()).map(data.cells()::period).forEach(filled::set);
        return filled.stream().mapToObj(data.periods()::get).toList();
    }

    private String fixed(Dimension dimension) {
        return context.labels().fixed(dimension.label(), dimension.names().get(0));
    }

    private static boolean isNamed(String label, String unit) {
        return isIn(" " + label + " ", " " + unit + " ");
    }

    private static boolean isIn(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /** The first and the last period of each kind. */
    private List<String> spans(List<ReferencePeriod> periods) {
        Map<Optional<Granularity>, List<ReferencePeriod>> kinds = new LinkedHashMap<>();
        for (ReferencePeriod period : periods) {
            Optional<Granularity> kind = period instanceof ReferencePeriod.Calendar calendar
                    ? Optional.of(calendar.granularity())
                    : Optional.empty();
            kinds.computeIfAbsent(kind, each -> new ArrayList<>()).add(period);
        }
        return kinds.values().stream()
                .map(kind -> kind.size() == 1
                        ? context.words().period(kind.get(0))
                        : context.labels()
                                .periods(
                                        context.words().period(kind.get(0)),
                                        context.words().period(kind.get(kind.size() - 1))))
                .toList();
    }
}
