package io.github.statbrief.xlsx;

import io.github.statbrief.Cell;
import io.github.statbrief.Code;
import io.github.statbrief.Dimension;
import io.github.statbrief.Flag;
import io.github.statbrief.Note;
import io.github.statbrief.Period;
import io.github.statbrief.Reading;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.text.CellWords;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.text.Label;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/**
 * A table of data, one row a cell: any cell is found by its codes and its period, takes its bound, flags and limits along, and the table can be sorted,
 * filtered and pivoted. The grid that people read is the brief's.
 */
final class CellRows {
    /** A cell with its place among the cells and that of its measure, taken from the columns of the table once for all of its row. */
    private record Observation(int place, int measure, Cell cell) {}

    private final Context context;
    private final Table table;
    private final FigureText words;
    private final List<Optional<NumberFormats.OfUnit>> units;
    private final List<LongColumn<Observation>> columns = new ArrayList<>();
    private final LongColumn<Observation> exact;

    CellRows(Context context, Table table) {
        this.context = context;
        this.table = table;
        this.words = context.words();
        this.units = ofMeasures(measure -> Optional.of(context.formats().in(measure.unit())));
        this.exact = new FreeColumn<>(Column.prose(label(Label.AS_STATED), 36), row -> Content.text(exact(row)));
    }

    /** The table; its columns are made once. */
    SheetTable table() {
        for (int at = 0; at < table.dimensions().size(); at++) {
            addDimension(at);
        }
        coded(
                Column.words(label(Label.PERIOD)),
                table.periods().stream().map(words::period).toList(),
                table.periods().stream().map(Period::notation).toList(),
                table.cells()::period,
                false);
        if (table.measures().size() > 1) {
            coded(
                    Column.prose(label(Label.MEASURE), 44),
                    ofMeasures(measure -> words.label(measure.measure())),
                    ofMeasures(TableMeasure::id),
                    table.cells()::measure,
                    false);
        }
        addValue();
        addMeaning();
        return new SheetTable(
                DefinedNames.table(table.id()),
                LongRows.of(
                        columns,
                        table.cells().size(),
                        this::observation,
                        place -> "table '" + table.id() + "', cell " + (place + 1)));
    }

    /** Whether a spreadsheet drops digits that were stated; known once the table is made. */
    boolean losesDigits() {
        return exact.isUsed();
    }

    /** The label of each code, and the code itself where they differ. */
    private void addDimension(int at) {
        Dimension dimension = table.dimensions().get(at);
        coded(
                Column.words(dimension.label()),
                dimension.codes().stream().map(Code::label).toList(),
                dimension.codes().stream().map(Code::id).toList(),
                place -> table.cells().code(at, place),
                true);
    }

    /** Labels, and beside them codes: where any differs from its label, if that is asked for, and wherever labels alone would not tell cells apart. */
    private void coded(
            Column column, List<String> labels, List<String> codes, IntUnaryOperator choice, boolean whereTheyDiffer) {
        columns.add(new ChosenColumn<>(column, labels, choice));
        boolean ambiguous = new HashSet<>(labels).size() < labels.size();
        if (ambiguous || (whereTheyDiffer && !codes.equals(labels))) {
            columns.add(
                    new ChosenColumn<>(Column.words(column.heading() + " (" + label(Label.CODE) + ")"), codes, choice));
        }
    }

    private void addValue() {
        number(
                Label.VALUE,
                row -> ReadingContent.valueOf(
                        row.cell().reading(), () -> words(row).number(), unit(row)));
        number(Label.UPPER_VALUE, row -> ReadingContent.upperOf(row.cell().reading(), unit(row)));
        text(Column.words(label(Label.BOUND)), row -> bound(row.cell().reading()));
        ofMeasure(Label.UNIT, measure -> words.unit(measure.unit()));
        ofMeasure(Label.SENSE, measure -> context.labels().sense(measure.sense()));
        ofMeasure(Label.DIRECTION, measure -> context.labels().direction(measure.sense()));
    }

    private void addMeaning() {
        text(Column.words(label(Label.FLAGS)), row -> flags(row.cell()));
        number(
                Label.LOWER_LIMIT,
                row -> row.cell()
                        .limits()
                        .map(limits -> ReadingContent.valueOf(limits, () -> "", unit(row)))
                        .orElse(Content.BLANK));
        number(
                Label.UPPER_LIMIT,
                row -> row.cell()
                        .limits()
                        .map(limits -> ReadingContent.upperOf(limits, unit(row)))
                        .orElse(Content.BLANK));
        text(
                Column.prose(label(Label.NOTE), 44),
                row -> row.cell().note().map(Note::text).orElse(""));
        columns.add(exact);
    }

    private void number(Label heading, Function<Observation, Content> content) {
        columns.add(new FreeColumn<>(Column.numbers(label(heading)), content));
    }

    private void text(Column column, Function<Observation, String> content) {
        columns.add(new FreeColumn<>(column, row -> Content.text(content.apply(row))));
    }

    private void ofMeasure(Label heading, Function<TableMeasure, String> answer) {
        columns.add(new ChosenColumn<>(Column.words(label(heading)), ofMeasures(answer), table.cells()::measure));
    }

    private <A> List<A> ofMeasures(Function<TableMeasure, A> answer) {
        return table.measures().stream().map(answer).toList();
    }

    private String bound(Reading reading) {
        return reading.accept(new Reading.Visitor<>() {
            @Override
            public String point(Reading.Point point) {
                return context.labels().bound(point.bound());
            }

            @Override
            public String range(Reading.Range range) {
                return context.labels().bound(range.bound());
            }

            @Override
            public String absent(Reading.Absent absent) {
                return "";
            }

            @Override
            public String verbal(Reading.Verbal verbal) {
                return "";
            }
        });
    }

    /** All the digits, only where the number's own cell cannot keep them. */
    private String exact(Observation row) {
        List<String> exact = new ArrayList<>();
        if (ReadingContent.losesDigits(row.cell().reading())) {
            exact.add(words(row).spoken());
        }
        row.cell()
                .limits()
                .filter(ReadingContent::losesDigits)
                .ifPresent(limits -> exact.add(label(Label.LOWER_LIMIT) + ", " + label(Label.UPPER_LIMIT) + ": "
                        + words.of(Cell.of(limits, List.of()), measure(row)).spoken()));
        return String.join("; ", exact);
    }

    private static String flags(Cell cell) {
        if (cell.flags().isEmpty()) {
            return "";
        }
        return cell.flags().stream().map(Flag::shorthand).collect(Collectors.joining(" "));
    }

    private CellWords words(Observation row) {
        return words.of(row.cell(), measure(row));
    }

    private Observation observation(int place) {
        return new Observation(
                place, table.cells().measure(place), table.cells().cell(place));
    }

    private TableMeasure measure(Observation row) {
        return table.measures().get(row.measure());
    }

    private Optional<NumberFormats.OfUnit> unit(Observation row) {
        return units.get(row.measure());
    }

    private String label(Label label) {
        return context.label(label);
    }
}
