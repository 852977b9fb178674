package io.github.statbrief.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.measure.Adjustment;
import io.github.statbrief.measure.PriceBasis;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.value.Comparison;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Rounding;
import io.github.statbrief.value.StatedValue;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Writes cells of a table as tidy CSV, one row each, for a chart or for a whole table. */
final class TableCsv {
    private final Table table;
    private final List<Column<Row>> columns;

    /**
     * Writes some cells in the given order.
     *
     * @param table the table
     * @param rows the cells, by their rows in the table's cells
     * @param out the target stream; it stays open
     * @throws IOException if {@code out} fails
     */
    static void write(Table table, IntStream rows, OutputStream out) throws IOException {
        new TableCsv(table).write(rows, List.of(), out);
    }

    TableCsv(Table table) {
        this.table = table;
        this.columns = columns();
    }

    /**
     * A cell with its row, unpacked once for all columns.
     *
     * @param at its row in the table's cells
     * @param cell its value
     */
    private record Row(int at, Cell cell) {}

    /** Writes every cell, in the order in which it was given. */
    static void write(Table table, OutputStream out) throws IOException {
        write(table, IntStream.range(0, table.cells().size()), out);
    }

    /** Adds a column with a value of each cell. */
    TableCsv with(String name, IntFunction<String> value) {
        columns.add(new Column<>(name, row -> value.apply(row.at())));
        return this;
    }

    /** Writes some cells in the given order and, below them, further records with the values of some columns. */
    void write(IntStream cells, List<Map<String, String>> records, OutputStream out) throws IOException {
        PrimitiveIterator.OfInt rows = cells.iterator();
        try (CsvWriter writer = Csv.writer(out)) {
            writer.writeRecord(columns.stream().map(Column::name).toList());
            List<String> values = new ArrayList<>(columns.size());
            while (rows.hasNext()) {
                int at = rows.nextInt();
                Row row = new Row(at, table.cells().cell(at));
                values.clear();
                for (Column<Row> column : columns) {
                    values.add(column.value().apply(row));
                }
                writer.writeRecord(values);
            }
            Csv.write(records, columns, writer);
        }
    }

    private List<Column<Row>> columns() {
        List<Column<Row>> before = new ArrayList<>();
        before.add(measure("measure", TableMeasure::id));
        before.add(measure("label", measure -> Csv.text(measure.measure().label())));
        List<Column<Row>> after = new ArrayList<>();
        after.add(new Column<>(
                "period",
                row -> table.periods().get(table.cells().period(row.at())).notation()));
        after.addAll(StatedValueColumns.of(row -> row.cell().value()));
        after.add(measure("unit", measure -> measure.unit().notation()));
        after.add(measure("sense", measure -> measure.sense().notation()));
        after.add(measure(
                "compared",
                measure -> measure.sense()
                        .compared()
                        .map(Comparison::notation)
                        .map(Csv::text)
                        .orElse("")));
        described(after, "population", measure -> measure.measure().population().orElse(""));
        described(after, "adjustment", measure -> told(measure.measure().adjustment(), Adjustment.UNSTATED));
        described(after, "prices", measure -> told(measure.measure().prices(), PriceBasis.UNSTATED));
        described(
                after,
                "base",
                measure ->
                        measure.measure().base().map(ReferencePeriod::notation).orElse(""));
        described(
                after,
                "decimals",
                measure -> measure.decimals().map(Rounding::notation).orElse(""));
        after.add(new Column<>(
                "flags",
                row -> Csv.several(row.cell().flags().stream().map(Flag::letter).toList())));
        after.add(limit("low", StatedValue.Range::low));
        after.add(limit("high", StatedValue.Range::high));
        after.add(new Column<>("note", TableCsv::note));
        Set<String> taken = new HashSet<>();
        before.forEach(column -> taken.add(column.name()));
        after.forEach(column -> taken.add(column.name()));
        for (int dimension = 0; dimension < table.dimensions().size(); dimension++) {
            before.addAll(dimension(dimension, taken));
        }
        before.addAll(after);
        return before;
    }

    /** Code and label; a dimension that shares its name with another column gets a prefix. */
    private List<Column<Row>> dimension(int place, Set<String> taken) {
        Dimension dimension = table.dimensions().get(place);
        String name = taken.contains(dimension.id()) ? "dimension_" + dimension.id() : dimension.id();
        return List.of(
                new Column<>(name, row -> Csv.text(code(dimension, place, row).id())),
                new Column<>(
                        name + "_label",
                        row -> Csv.text(code(dimension, place, row).label())));
    }

    private Code code(Dimension dimension, int place, Row row) {
        return dimension.codes().get(table.cells().code(place, row.at()));
    }

    private Column<Row> measure(String name, Function<TableMeasure, String> part) {
        List<String> parts = table.measures().stream().map(part).toList();
        return new Column<>(name, row -> parts.get(table.cells().measure(row.at())));
    }

    /** Adds a column that describes the measures, if any of them states it. */
    private void described(List<Column<Row>> columns, String name, Function<TableMeasure, String> part) {
        if (table.measures().stream().anyMatch(measure -> !part.apply(measure).isEmpty())) {
            columns.add(measure(name, measure -> Csv.text(part.apply(measure))));
        }
    }

    private static <E extends Enum<E>> String told(E word, E untold) {
        return word == untold ? "" : EnumWords.of(word);
    }

    private static Column<Row> limit(String name, Function<StatedValue.Range, BigDecimal> end) {
        return new Column<>(
                name,
                row -> row.cell()
                        .limits()
                        .map(end)
                        .map(BigDecimal::toPlainString)
                        .orElse(""));
    }

    private static String note(Row row) {
        return row.cell()
                .note()
                .map(note -> Csv.text(EnumWords.of(note.kind()) + ": " + note.text()))
                .orElse("");
    }
}
