package io.github.statbrief.verify.internal.proof;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.statbrief.Figure;
import io.github.statbrief.Table;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.text.FormulaText;
import io.github.statbrief.verify.internal.column.CsvColumns;
import io.github.statbrief.verify.internal.column.FigureItems;
import io.github.statbrief.verify.internal.fact.Facts;
import io.github.statbrief.verify.result.Discrepancy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares each row of a CSV file with what the release states of its figure or cell. */
final class CsvCheck {
    static final String REFERENCE = "reference line";

    private static final String CALCULATED = "index_calculated";
    private static final String BASE = "index_base";

    private final CsvColumns columns;
    /** The names and values of all reference lines. */
    private final Set<List<String>> lines = new HashSet<>();
    /** The base periods of all charts of an index. */
    private final Set<String> bases = new HashSet<>();

    private final Map<String, Figure> figures;
    private final Facts facts;

    CsvCheck(Outline outline, Facts facts) {
        this.columns = new CsvColumns(outline);
        this.figures = new HashMap<>(outline.release().figuresById());
        FigureItems.of(outline).forEach((id, item) -> figures.put(id, item.figure()));
        this.facts = facts;
        for (Block block : outline.blocks()) {
            if (block instanceof Block.Chart chart) {
                chart.chart()
                        .references()
                        .forEach(line -> lines.add(
                                List.of(line.label(), line.stated().value().toPlainString())));
            }
            if (block instanceof Block.Chart chart && chart.chart() instanceof ChartSpec.OfSeries series) {
                series.plot().axis().base().ifPresent(bases::add);
            }
        }
    }

    /**
     * Checks a file.
     *
     * @param file its path in the folder of outputs
     * @param content its text
     * @param table the table of which it has cells; empty if it has figures
     */
    Check check(String file, String content, Optional<Table> table) {
        Check result = new Check(new HashSet<>(), new ArrayList<>());
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(content)) {
            for (NamedCsvRecord row : reader) {
                row(file, row, table, result);
            }
        } catch (CsvParseException | java.io.IOException e) {
            result.problems()
                    .add(new Discrepancy(Discrepancy.Kind.FILE, file, "", "", "is no CSV file: " + e.getMessage()));
        }
        return result;
    }

    private void row(String file, NamedCsvRecord row, Optional<Table> table, Check result) {
        String place = "line " + row.getStartingLineNumber();
        if (row.getField(0).equals(REFERENCE)) {
            boolean known = lines.contains(List.of(field(row, "label"), field(row, "value")));
            if (!known || !result.ids().add(REFERENCE + " " + field(row, "label"))) {
                result.problems()
                        .add(new Discrepancy(
                                Discrepancy.Kind.DIFFERS, file, place, "", "is no reference line of this release"));
            }
            return;
        }
        Optional<String> id = id(table, row);
        Optional<Map<String, String>> stated = id.flatMap(each -> stated(each, table));
        if (id.isEmpty() || stated.isEmpty() || !result.ids().add(id.get())) {
            String message = stated.isPresent() ? "stands twice" : "is no figure or cell of this release";
            result.problems()
                    .add(new Discrepancy(
                            Discrepancy.Kind.DIFFERS,
                            file,
                            place,
                            id.orElse(row.getFields().toString()),
                            message));
            return;
        }
        for (String column : row.getHeader()) {
            String found = row.getField(column);
            String expected = stated.get().getOrDefault(column, found);
            boolean same = switch (column) {
                case CALCULATED -> found.isEmpty() || facts.drawn(id.get()).contains(found);
                case BASE -> bases.contains(found);
                default -> found.equals(expected);
            };
            if (!same) {
                result.problems()
                        .add(new Discrepancy(
                                Discrepancy.Kind.DIFFERS,
                                file,
                                place,
                                id.get(),
                                column + " is '" + found + "', stated is '" + expected + "'"));
            }
        }
    }

    private Optional<Map<String, String>> stated(String id, Optional<Table> table) {
        return table.isPresent()
                ? facts.row(id).map(row -> columns.of(table.get(), row))
                : Optional.ofNullable(figures.get(id)).map(columns::of);
    }

    /** The figure or cell of a row. */
    Optional<String> id(Optional<Table> table, NamedCsvRecord row) {
        return table.isPresent() ? cell(table.get(), row) : Optional.of(field(row, "id"));
    }

    /** The cell that the codes of a row name. */
    private Optional<String> cell(Table table, NamedCsvRecord row) {
        List<String> names = new ArrayList<>();
        names.add(field(row, "measure"));
        names.add(field(row, "period"));
        Set<String> taken = new HashSet<>(Set.copyOf(row.getHeader()));
        for (Dimension dimension : table.dimensions()) {
            String prefixed = "dimension_" + dimension.id();
            names.add(field(row, taken.contains(prefixed) ? prefixed : dimension.id()));
        }
        return facts.coded(table.id(), names);
    }

    private static String field(NamedCsvRecord row, String column) {
        String found = row.findField(column).orElse("");
        // texts that spreadsheets take for a formula have a sign before them
        return found.startsWith("'") && FormulaText.begins(found.substring(1)) ? found.substring(1) : found;
    }
}
