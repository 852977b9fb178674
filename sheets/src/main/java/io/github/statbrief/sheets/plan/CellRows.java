package io.github.statbrief.sheets.plan;

import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.Content;
import io.github.statbrief.sheets.cell.NumberFormats;
import io.github.statbrief.sheets.cell.StatedValueContent;
import io.github.statbrief.sheets.rows.DictionaryColumn;
import io.github.statbrief.sheets.rows.LongColumn;
import io.github.statbrief.sheets.rows.MixedColumn;
import io.github.statbrief.sheets.rows.NumeralColumn;
import io.github.statbrief.sheets.rows.StreamedRows;
import io.github.statbrief.sheets.rows.TableRows;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.table.NumberColumn;
import io.github.statbrief.text.CellWords;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.text.Label;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/**
 * A table of data with one row per cell, so that every cell can be found by its codes and period, keeps its bound,
 * flags and limits, and can be sorted, filtered and pivoted. The grid for readers is in the brief.
 */
final class CellRows {
    /** The decimals of the most precise number, and of the roughest, below zero. */
    private static final int FARTHEST_DECIMAL = 40;

    private static final List<Bound> BOUNDS = List.of(Bound.values());

    private final Context context;
    private final Table table;
    private final Cells cells;
    private final FigureText words;
    private final List<NumberFormats.OfUnit> units;
    private final List<LongColumn> columns = new ArrayList<>();
    private final LongColumn exact;
    private boolean losesDigits;

    CellRows(Context context, Table table) {
        this.context = context;
        this.table = table;
        this.cells = table.cells();
        this.words = context.words();
        this.units = ofMeasures(measure -> context.formats().forMachines().in(measure.unit()));
        this.exact = new MixedColumn(Column.prose(label(Label.AS_STATED), 36), row -> Content.text(exact(row)));
    }

    /** The table by itself. */
    SheetTable table(String name) {
        TableRows rows = rows("", table.measures().size() > 1);
        List<LongColumn> columns = new ArrayList<>(rows.names());
        columns.addAll(rows.values());
        return new SheetTable(name, StreamedRows.of(columns, rows.size(), rows.place()));
    }

    /**
     * The rows, with columns made once.
     *
     * @param label what the table is called
     * @param measured whether every row names its measure
     */
    TableRows rows(String label, boolean measured) {
        for (int at = 0; at < table.dimensions().size(); at++) {
            addDimension(at);
        }
        List<LongColumn> dimensions = List.copyOf(columns);
        columns.clear();
        coded(
                Column.words(label(Label.PERIOD)),
                table.periods().stream().map(words::period).toList(),
                table.periods().stream().map(ReferencePeriod::notation).toList(),
                cells::period,
                false);
        addDays(Label.PERIOD_START, PeriodDays::first);
        addDays(Label.PERIOD_END, PeriodDays::last);
        if (measured) {
            coded(
                    Column.prose(label(Label.MEASURE), 44),
                    ofMeasures(measure -> words.label(measure.measure())),
                    ofMeasures(TableMeasure::id),
                    cells::measure,
                    false);
        }
        addValue();
        addMeaning();
        return new TableRows(
                label, dimensions, columns, cells.size(), row -> "table '" + table.id() + "', cell " + (row + 1));
    }

    /** Whether a spreadsheet drops stated digits; known once the table is made. */
    boolean losesDigits() {
        return losesDigits;
    }

    /** Adds the label of each code, and the code itself if it differs. */
    private void addDimension(int at) {
        Dimension dimension = table.dimensions().get(at);
        coded(
                Column.words(dimension.label()),
                dimension.codes().stream().map(Code::label).toList(),
                dimension.codes().stream().map(Code::id).toList(),
                row -> cells.code(at, row),
                true);
    }

    /**
     * Adds labels and, if needed, codes beside them: if any differs from its label and that is requested, or if
     * labels alone would not distinguish cells.
     */
    private void coded(
            Column column, List<String> labels, List<String> codes, IntUnaryOperator choice, boolean whereTheyDiffer) {
        columns.add(new DictionaryColumn(column, labels, choice));
        boolean ambiguous = new HashSet<>(labels).size() < labels.size();
        if (ambiguous || (whereTheyDiffer && !codes.equals(labels))) {
            columns.add(new DictionaryColumn(
                    Column.words(column.heading() + " (" + label(Label.CODE) + ")"), codes, choice));
        }
    }

    private void addDays(Label heading, Function<PeriodDays, Content> end) {
        columns.add(DictionaryColumn.of(
                Column.words(label(heading)),
                table.periods().stream().map(PeriodDays::of).map(end).toList(),
                cells::period));
    }

    /** Adds the number of stated digits behind the decimal point, which plain numbers don't show: 10.0 is not 10. */
    private void addDecimals() {
        List<Content> decimals = new ArrayList<>();
        decimals.add(Content.BLANK);
        for (int scale = -FARTHEST_DECIMAL; scale <= FARTHEST_DECIMAL; scale++) {
            decimals.add(new Content.Numeral(BigDecimal.valueOf(scale), NumberFormats.GENERAL));
        }
        columns.add(DictionaryColumn.of(Column.numbers(label(Label.DECIMALS)), decimals, this::decimals));
    }

    private int decimals(int row) {
        if (cells.numbers().has(row)) {
            return place(cells.numbers().scale(row));
        }
        return cells.isBoxed(row)
                ? stated(row).number().map(number -> place(number.scale())).orElse(0)
                : 0;
    }

    /** The place of a number of decimals among those that numbers have. */
    private static int place(int scale) {
        return Math.min(Math.max(scale, -FARTHEST_DECIMAL), FARTHEST_DECIMAL) + FARTHEST_DECIMAL + 1;
    }

    private void addValue() {
        number(Label.VALUE, cells.numbers(), cells::bound, this::value);
        if (cells.examples().anyMatch(cells::isBoxed)) {
            columns.add(new MixedColumn(
                    Column.numbers(label(Label.UPPER_VALUE)),
                    row -> cells.isBoxed(row) ? StatedValueContent.upperOf(stated(row), unit(row)) : Content.BLANK));
        }
        addDecimals();
        if (cells.examples().anyMatch(row -> bound(row) != Bound.EXACT)) {
            columns.add(new DictionaryColumn(
                    Column.words(label(Label.BOUND)),
                    BOUNDS.stream().map(context.labels()::bound).toList(),
                    row -> BOUNDS.indexOf(bound(row))));
        }
        ofMeasure(Label.UNIT, measure -> words.unit(measure.unit()));
        ofMeasure(Label.SENSE, measure -> context.labels().sense(measure.sense()));
        ofMeasure(Label.DIRECTION, measure -> context.labels().direction(measure.sense()));
        if (table.measures().stream()
                .anyMatch(measure -> measure.sense().compared().isPresent())) {
            ofMeasure(Label.COMPARED_WITH, words::compared);
        }
    }

    private void addMeaning() {
        text(Column.words(label(Label.FLAGS)), row -> flags(cells.flags(row)));
        number(
                Label.LOWER_LIMIT,
                cells.lows(),
                row -> Bound.EXACT,
                row -> limit(row, limits -> StatedValueContent.valueOf(limits, () -> "", unit(row))));
        number(
                Label.UPPER_LIMIT,
                cells.highs(),
                row -> Bound.EXACT,
                row -> limit(row, limits -> StatedValueContent.upperOf(limits, unit(row))));
        if (cells.hasNotes()) {
            text(
                    Column.prose(label(Label.NOTE), 44),
                    row -> cells.note(row).map(Note::text).orElse(""));
        }
        columns.add(exact);
    }

    private void number(Label heading, NumberColumn numbers, IntFunction<Bound> bounds, IntFunction<Content> others) {
        columns.add(new NumeralColumn(Column.numbers(label(heading)), numbers, bounds, units, cells::measure, others));
    }

    private void text(Column column, IntFunction<String> content) {
        columns.add(new MixedColumn(column, row -> Content.text(content.apply(row))));
    }

    private void ofMeasure(Label heading, Function<TableMeasure, String> answer) {
        columns.add(new DictionaryColumn(Column.words(label(heading)), ofMeasures(answer), cells::measure));
    }

    private <A> List<A> ofMeasures(Function<TableMeasure, A> answer) {
        return table.measures().stream().map(answer).toList();
    }

    private Content value(int row) {
        return StatedValueContent.valueOf(stated(row), () -> words(row).number(), unit(row));
    }

    private Content limit(int row, Function<StatedValue.Range, Content> content) {
        boolean none = !cells.isBoxed(row) && !cells.lows().has(row);
        return none ? Content.BLANK : cells.cell(row).limits().map(content).orElse(Content.BLANK);
    }

    private Bound bound(int row) {
        return cells.isBoxed(row) ? bound(stated(row)) : cells.bound(row);
    }

    private static Bound bound(StatedValue stated) {
        return stated.accept(new StatedValue.Visitor<>() {
            @Override
            public Bound point(StatedValue.Point point) {
                return point.bound();
            }

            @Override
            public Bound range(StatedValue.Range range) {
                return range.bound();
            }

            @Override
            public Bound absent(StatedValue.Absent absent) {
                return Bound.EXACT;
            }

            @Override
            public Bound verbal(StatedValue.Verbal verbal) {
                return Bound.EXACT;
            }
        });
    }

    /** All digits or the words, only if the number's own cell cannot keep them. */
    private String exact(int row) {
        if (!cells.isBoxed(row)
                && isKept(cells.numbers(), row)
                && isKept(cells.lows(), row)
                && isKept(cells.highs(), row)) {
            return "";
        }
        List<String> exact = new ArrayList<>();
        boolean loses = StatedValueContent.losesDigits(stated(row));
        if (loses || stated(row).numberInWords().isPresent()) {
            exact.add(words(row).spoken());
        }
        Optional<StatedValue.Range> longLimits = cells.cell(row).limits().filter(StatedValueContent::losesDigits);
        losesDigits |= loses || longLimits.isPresent();
        longLimits.ifPresent(limits -> exact.add(label(Label.LOWER_LIMIT) + ", " + label(Label.UPPER_LIMIT) + ": "
                + words.of(Cell.of(limits, List.of()), measure(row).asStated()).spoken()));
        return String.join("; ", exact);
    }

    private static boolean isKept(NumberColumn numbers, int row) {
        return !numbers.has(row) || NumeralColumn.isKept(numbers, row);
    }

    private static String flags(Set<Flag> flags) {
        return flags.isEmpty() ? "" : flags.stream().map(Flag::shorthand).collect(Collectors.joining(" "));
    }

    private CellWords words(int row) {
        return words.of(cells.cell(row), measure(row).asStated());
    }

    private StatedValue stated(int row) {
        return cells.cell(row).value();
    }

    private TableMeasure measure(int row) {
        return table.measures().get(cells.measure(row));
    }

    private Optional<NumberFormats.OfUnit> unit(int row) {
        return Optional.of(units.get(cells.measure(row)));
    }

    private String label(Label label) {
        return context.label(label);
    }
}
