package io.github.statbrief.xlsx;

import io.github.statbrief.Cell;
import io.github.statbrief.Code;
import io.github.statbrief.Dimension;
import io.github.statbrief.Flag;
import io.github.statbrief.Note;
import io.github.statbrief.Reading;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.text.CellWords;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.text.Label;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of data, one row a cell: any cell is found by its codes and its period, takes its bound, flags and limits along, and the table can be sorted,
 * filtered and pivoted. The grid that people read is the brief's.
 */
final class CellRows {
    /** A cell with its place among the cells and that of its measure, taken from the columns of the table once for all of its row. */
    private record Observation(int place, int measure, Cell cell) {}

    private final Context context;
    private final Table table;
    private final ReadingContent readings;
    private final List<String> periods;
    private final List<String> measures;
    private final List<String> units;

    CellRows(Context context, Table table) {
        this.context = context;
        this.table = table;
        this.readings = new ReadingContent(context.formats());
        FigureText words = context.words();
        this.periods = table.periods().stream().map(words::period).toList();
        this.measures = table.measures().stream()
                .map(measure -> words.label(measure.measure()))
                .toList();
        this.units = table.measures().stream()
                .map(measure -> words.unit(measure.unit()))
                .toList();
    }

    SheetTable table() {
        TableBuilder<Observation> builder =
                new TableBuilder<>(row -> "table '" + table.id() + "', cell " + (row.place() + 1));
        for (int at = 0; at < table.dimensions().size(); at++) {
            addDimension(builder, at);
        }
        builder.text(
                Column.words(label(Label.PERIOD)),
                row -> periods.get(table.cells().period(row.place())));
        if (table.measures().size() > 1) {
            builder.text(Column.prose(label(Label.MEASURE), 44), row -> measures.get(row.measure()));
        }
        addValue(builder);
        addMeaning(builder);
        int size = table.cells().size();
        return builder.buildStreamed(
                DefinedNames.table(table.id()),
                () -> IntStream.range(0, size).mapToObj(this::observation).iterator());
    }

    /** The label of each code, and the code itself where they differ. */
    private void addDimension(TableBuilder<Observation> builder, int at) {
        Dimension dimension = table.dimensions().get(at);
        List<Code> codes = dimension.codes();
        builder.text(
                Column.words(dimension.label()),
                row -> codes.get(table.cells().code(at, row.place())).label());
        if (codes.stream().anyMatch(code -> !code.id().equals(code.label()))) {
            builder.text(
                    Column.words(dimension.label() + " (" + label(Label.CODE) + ")"),
                    row -> codes.get(table.cells().code(at, row.place())).id());
        }
    }

    private void addValue(TableBuilder<Observation> builder) {
        builder.column(
                        Column.numbers(label(Label.VALUE)),
                        row -> readings.value(
                                row.cell().reading(),
                                Optional.of(measure(row).unit()),
                                () -> words(row).number()))
                .column(
                        Column.numbers(label(Label.UPPER_VALUE)),
                        row -> readings.upper(
                                row.cell().reading(), Optional.of(measure(row).unit())))
                .text(Column.words(label(Label.BOUND)), row -> bound(row.cell().reading()))
                .text(Column.words(label(Label.UNIT)), row -> units.get(row.measure()))
                .text(
                        Column.words(label(Label.SENSE)),
                        row -> context.labels().sense(measure(row).sense()))
                .text(
                        Column.words(label(Label.DIRECTION)),
                        row -> context.labels().direction(measure(row).sense()));
    }

    private void addMeaning(TableBuilder<Observation> builder) {
        builder.text(Column.words(label(Label.FLAGS)), row -> flags(row.cell()))
                .column(
                        Column.numbers(label(Label.LOWER_LIMIT)),
                        row -> limit(row).map(limits -> limit(row, limits)).orElse(Content.BLANK))
                .column(
                        Column.numbers(label(Label.UPPER_LIMIT)),
                        row -> limit(row)
                                .map(limits -> readings.upper(
                                        limits, Optional.of(measure(row).unit())))
                                .orElse(Content.BLANK))
                .text(
                        Column.prose(label(Label.NOTE), 44),
                        row -> row.cell().note().map(Note::text).orElse(""))
                .text(Column.prose(label(Label.AS_STATED), 36), this::exact);
    }

    private Content limit(Observation row, Reading.Range limits) {
        return readings.value(limits, Optional.of(measure(row).unit()), () -> "");
    }

    private Optional<Reading.Range> limit(Observation row) {
        return row.cell().limits();
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
        return ReadingContent.losesDigits(row.cell().reading()) ? words(row).spoken() : "";
    }

    private static String flags(Cell cell) {
        return cell.flags().stream().map(Flag::shorthand).collect(Collectors.joining(" "));
    }

    private CellWords words(Observation row) {
        return context.words().of(row.cell(), measure(row));
    }

    private Observation observation(int place) {
        return new Observation(
                place, table.cells().measure(place), table.cells().cell(place));
    }

    private TableMeasure measure(Observation row) {
        return table.measures().get(row.measure());
    }

    private String label(Label label) {
        return context.label(label);
    }
}
