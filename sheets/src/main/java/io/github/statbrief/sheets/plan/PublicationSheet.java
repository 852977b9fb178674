package io.github.statbrief.sheets.plan;

import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.PeriodChanges;
import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.ColumnFormats;
import io.github.statbrief.sheets.cell.Content;
import io.github.statbrief.sheets.cell.SafeText;
import io.github.statbrief.sheets.cell.StatedValueContent;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.text.CellWords;
import io.github.statbrief.text.Label;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Direction;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.StatedValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table of data as readers read and print it: every cell once, in the rows and columns of its {@link Arrangement}, and
 * behind them the changes to the newest period that the author asks for.
 * Marks are in the formats of numbers, so that they add up and line up. Used once.
 */
final class PublicationSheet {
    private static final int NARROWEST_NAMES = 22;
    private static final int NARROWEST_CODES = 9;

    private final Context context;
    private final Table table;
    private final Arrangement arrangement;
    private final List<Integer> rowAxes;
    private final List<Integer> columnAxes;
    private final List<String> periods;
    private final List<Line> rows;
    private final List<Line> columns;

    /**
     * A row or a column: one of the arrangement, or the changes of one.
     *
     * @param at the place of the one of the arrangement; of changes, that of the newest period
     * @param changes the changes
     */
    private record Line(int at, Optional<PeriodChanges> changes) {
        /** Those of the arrangement, and behind them the changes of those that are of the newest period. */
        static List<Line> of(List<Arrangement.Key> keys, List<PeriodChanges> changes) {
            List<Line> lines = new ArrayList<>();
            for (int at = 0; at < keys.size(); at++) {
                lines.add(new Line(at, Optional.empty()));
            }
            for (PeriodChanges each : changes) {
                for (int at = 0; at < keys.size(); at++) {
                    if (!each.cells().isEmpty() && keys.get(at).at(Arrangement.PERIOD) == each.newest()) {
                        lines.add(new Line(at, Optional.of(each)));
                    }
                }
            }
            return lines;
        }
    }

    PublicationSheet(Context context, Block.DataTable block, Arrangement arrangement) {
        this.context = context;
        this.table = block.table();
        this.arrangement = arrangement;
        rows = Line.of(arrangement.rows(), block.changes());
        columns = Line.of(arrangement.columns(), block.changes());
        List<Integer> down = told(arrangement.rows(), arrangement.down());
        rowAxes = down.isEmpty() ? arrangement.down() : down;
        columnAxes = told(arrangement.columns(), arrangement.across());
        periods = named(table.periods());
    }

    /** The axes on which rows or columns differ, and those of which they have one measure or code of several. */
    private List<Integer> told(List<Arrangement.Key> keys, List<Integer> axes) {
        List<Integer> varying = Arrangement.varying(keys, axes);
        return axes.stream()
                .filter(axis -> varying.contains(axis)
                        || (axis == Arrangement.MEASURE && table.measures().size() > 1)
                        || (axis > Arrangement.PERIOD
                                && Arrangement.dimension(table, axis).codes().size() > 1))
                .toList();
    }

    /** The names of periods, brief ones if they tell all apart. */
    private List<String> named(List<ReferencePeriod> all) {
        List<String> brief = all.stream().map(context.words()::briefPeriod).toList();
        return new HashSet<>(brief).size() == brief.size()
                ? brief
                : all.stream().map(context.words()::period).toList();
    }

    /** Whether a cell has nothing to tell that is not in its place of this sheet. */
    static boolean tellsAll(Cell cell) {
        boolean plain = cell.value() instanceof StatedValue.Point point
                && point.bound() == Bound.EXACT
                && point.words().isEmpty()
                && !StatedValueContent.losesDigits(point);
        return (plain || cell.value() instanceof StatedValue.Absent)
                && cell.flags().isEmpty()
                && cell.limits().isEmpty()
                && cell.note().isEmpty();
    }

    /** Whether what tells its columns apart is short enough to head them. */
    boolean hasShortHeadings() {
        return columns.stream().map(this::heading).allMatch(SafeText::isHeading)
                && rowAxes.stream().map(this::axisName).allMatch(SafeText::isHeading);
    }

    /** Whether its rows or columns name the measures of the table. */
    boolean namesMeasures() {
        return headingAxes().contains(Arrangement.MEASURE) || rowAxes.contains(Arrangement.MEASURE);
    }

    /** What columns are named by; those that do not differ by the first of their axes. */
    private List<Integer> headingAxes() {
        return columnAxes.isEmpty() ? List.of(arrangement.across().get(0)) : columnAxes;
    }

    /** The table. */
    SheetTable table() {
        TableBuilder<Line> built = new TableBuilder<>(this::place);
        rowAxes.forEach(axis -> names(built, axis));
        for (Line column : columns) {
            Arrangement.Key key = arrangement.columns().get(column.at());
            Map<Line, Content> contents = contents(column);
            List<Integer> varying = Arrangement.varying(arrangement.columns(), columnAxes);
            built.column(Column.series(heading(column), arrangement.isTotal(table, key, varying)), contents::get);
        }
        RowGroups groups = new RowGroups(table, arrangement.rows(), rowAxes);
        int last = arrangement.rows().size() - 1;
        built.looking(row -> row.changes().isPresent()
                ? Row.Look.PLAIN
                : row.at() == last && rows.size() > last + 1
                        ? new Row.Look(groups.look(last).strong(), true)
                        : groups.look(row.at()));
        return built.build(DefinedNames.table(table.id()), rows).named(nameColumns());
    }

    /** The number of columns before the numbers. */
    private int nameColumns() {
        return (int) rowAxes.stream()
                .mapToLong(axis -> 1 + (hasCodes(axis) ? 1 : 0) + (hasUnits(axis) ? 1 : 0))
                .sum();
    }

    private String place(Line row) {
        return "table '" + table.id() + "', row " + (rows.indexOf(row) + 1);
    }

    /** Adds the names of rows and what tells more of them. */
    private void names(TableBuilder<Line> built, int axis) {
        built.text(
                Column.names(axisName(axis), rowAxes.get(0) == axis ? NARROWEST_NAMES : NARROWEST_CODES),
                row -> name(row, axis, arrangement.rows().get(row.at())));
        if (hasCodes(axis)) {
            Dimension dimension = Arrangement.dimension(table, axis);
            built.text(
                    Column.names(dimension.label() + " (" + context.label(Label.CODE) + ")", NARROWEST_CODES),
                    row -> dimension
                            .codes()
                            .get(arrangement.rows().get(row.at()).at(axis))
                            .id());
        }
        if (hasUnits(axis)) {
            built.text(
                    Column.words(context.label(Label.UNIT)),
                    row -> unit(table.measures()
                            .get(arrangement.rows().get(row.at()).at(axis))));
        }
    }

    private boolean hasCodes(int axis) {
        return axis > Arrangement.PERIOD
                && Arrangement.dimension(table, axis).codes().stream()
                        .anyMatch(code -> !code.id().equals(code.label()));
    }

    private boolean hasUnits(int axis) {
        return axis == Arrangement.MEASURE && hasSeveralUnits();
    }

    private boolean hasSeveralUnits() {
        return table.measures().stream().map(TableMeasure::unit).distinct().count() > 1;
    }

    private String axisName(int axis) {
        if (axis == Arrangement.PERIOD) {
            return context.label(Label.PERIOD);
        }
        return axis == Arrangement.MEASURE
                ? context.label(Label.MEASURE)
                : Arrangement.dimension(table, axis).label();
    }

    private String name(Line line, int axis, Arrangement.Key key) {
        int place = key.at(axis);
        if (axis == Arrangement.PERIOD) {
            return line.changes().map(PeriodChanges::heading).orElseGet(() -> periods.get(place));
        }
        return axis == Arrangement.MEASURE
                ? context.words().heading(table.measures().get(place))
                : Arrangement.dimension(table, axis).names().get(place);
    }

    /** What tells a column from others, with its code or its unit. */
    private String heading(Line column) {
        Arrangement.Key key = arrangement.columns().get(column.at());
        String name =
                headingAxes().stream().map(axis -> name(column, axis, key)).collect(Collectors.joining(", "));
        if (columnAxes.contains(Arrangement.MEASURE) && hasSeveralUnits()) {
            String unit = unit(table.measures().get(key.at(Arrangement.MEASURE)));
            return unit.startsWith("(") ? name + " " + unit : name + " (" + unit + ")";
        }
        boolean coded = columnAxes.size() == 1 && hasCodes(columnAxes.get(0));
        return coded ? name + " (" + code(columnAxes.get(0), key).id() + ")" : name;
    }

    private Code code(int axis, Arrangement.Key key) {
        return Arrangement.dimension(table, axis).codes().get(key.at(axis));
    }

    private String unit(TableMeasure measure) {
        return context.words().unit(measure.unit());
    }

    /** The content of each row in a column, in formats that line up. */
    private Map<Line, Content> contents(Line column) {
        List<Integer> cells = column.changes().isPresent()
                ? List.of()
                : arrangement.cells().stream().map(row -> row.get(column.at())).toList();
        ColumnFormats formats = formats(cells);
        rows.forEach(row -> change(row, column)
                .ifPresent(
                        change -> point(change).ifPresent(point -> formats.seeChange(point.value(), marks(change)))));
        Map<Line, Content> contents = new HashMap<>();
        for (Line row : rows) {
            int cell = arrangement.cells().get(row.at()).get(column.at());
            boolean stated = row.changes().isEmpty() && column.changes().isEmpty();
            contents.put(
                    row,
                    stated && cell >= 0
                            ? content(cell, formats)
                            : change(row, column)
                                    .map(change -> changed(change, cell, formats))
                                    .orElse(Content.BLANK));
        }
        return contents;
    }

    private Optional<Cell> change(Line row, Line column) {
        int cell = arrangement.cells().get(row.at()).get(column.at());
        return row.changes()
                .or(column::changes)
                .flatMap(changes -> Optional.ofNullable(changes.cells().get(cell)));
    }

    /** A change as a number with its sign, or the shorthand in its place. */
    private Content changed(Cell change, int newest, ColumnFormats formats) {
        String marks = marks(change);
        return point(change)
                .<Content>map(point ->
                        new Content.Numeral(point.value(), formats.change(point.bound(), point.value(), marks)))
                .orElseGet(() -> words(change, newest));
    }

    private ColumnFormats formats(List<Integer> cells) {
        ColumnFormats formats = new ColumnFormats(context.formats());
        cells.stream().filter(cell -> cell >= 0).forEach(at -> {
            Cell cell = table.cells().cell(at);
            point(cell).ifPresent(point -> {
                if (point.words().isPresent()) {
                    formats.see(marks(cell));
                } else {
                    formats.see(point.bound(), point.value(), measure(at).decimals(), marks(cell));
                }
            });
        });
        return formats;
    }

    /** The number of a cell, if it is one that a spreadsheet holds. */
    private static Optional<StatedValue.Point> point(Cell cell) {
        return cell.value() instanceof StatedValue.Point point && StatedValueContent.isHeld(point)
                ? Optional.of(point)
                : Optional.empty();
    }

    private Content content(int at, ColumnFormats formats) {
        Cell cell = table.cells().cell(at);
        String marks = marks(cell);
        TableMeasure measure = measure(at);
        boolean signed = measure.sense().isChange() && measure.sense().direction() == Direction.UNSTATED;
        Function<StatedValue.Point, String> format = point -> point.words()
                .map(words -> formats.words(words.words(), marks))
                .orElseGet(() -> formats.of(point.bound(), point.value(), measure.decimals(), marks, signed));
        return point(cell)
                .<Content>map(point -> new Content.Numeral(point.value(), format.apply(point)))
                .orElseGet(() -> words(cell, at));
    }

    private Content words(Cell cell, int at) {
        CellWords words = context.words().of(cell, measure(at));
        return Content.text((words.sign() + words.number() + " " + marks(cell)).strip());
    }

    private static String marks(Cell cell) {
        return cell.flags().stream().map(Flag::shorthand).collect(Collectors.joining(" "));
    }

    private TableMeasure measure(int cell) {
        return table.measures().get(table.cells().measure(cell));
    }
}
