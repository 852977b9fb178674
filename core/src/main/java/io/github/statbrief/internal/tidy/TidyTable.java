package io.github.statbrief.internal.tidy;

import io.github.statbrief.internal.rows.ProblemCollector;
import io.github.statbrief.internal.rows.Row;
import io.github.statbrief.internal.rows.RowSource;
import io.github.statbrief.internal.spelling.PlainNumber;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Cells;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The table built from rows; used once. */
final class TidyTable {
    /** The result for rows with problems; never shown. */
    static final TidyData EMPTY = new TidyData(List.of(), List.of(), Cells.of(0).build(), Optional.empty());

    /** The most cells; a worksheet holds no more than a fifth of them. */
    private static final int MOST_CELLS = 5_000_000;

    private final TidyLayout layout;
    private final Header header;
    private final ProblemCollector problems;
    private final RowFilter filter;
    private final MeasureMatcher measures;
    private final CellReader cellReader;
    private final PeriodList periods;
    private final List<CodeList> dimensions = new ArrayList<>();
    private final int measureCount;
    private final int periodColumn;
    private final int[] furtherPeriods;
    private final List<ValueColumns.ValueColumn> valueColumns;
    private final Cells.Builder cells;
    private final PlainNumber plain = new PlainNumber();
    /** The codes of the current row. */
    private final int[] codes;

    private int[] lines = new int[1024];
    private final MemoryEstimate load;
    private boolean full;
    private int size;

    TidyTable(TidyLayout layout, Header header, MemoryBudget budget, ProblemCollector problems) {
        this.layout = layout;
        load = new MemoryEstimate(budget, layout);
        this.header = header;
        this.problems = problems;
        filter = new RowFilter(layout, header, problems);
        measures = new MeasureMatcher(layout, header, problems);
        measureCount = layout.measures().size();
        cellReader = new CellReader(layout, header, problems);
        periods = new PeriodList(layout.period());
        layout.dimensions().forEach(each -> dimensions.add(new CodeList(each, header, load, problems)));
        periodColumn = layout.period()
                .column()
                .map(each -> header.place(each, problems))
                .orElse(-1);
        furtherPeriods = layout.period().further().stream()
                .mapToInt(each -> header.place(each, problems))
                .toArray();
        valueColumns = ValueColumns.of(layout, header, periods, problems);
        cells = Cells.of(dimensions.size());
        codes = new int[dimensions.size()];
        full = problems.any();
    }

    void add(Row row) {
        if (size >= MOST_CELLS || load.isOver()) {
            full = true;
            problems.at(
                    row.line(),
                    0,
                    load.isOver()
                            ? "there is no memory for more than the " + size + " cells up to here; part the "
                                    + problems.words().whole() + ", or give Java more memory with -Xmx"
                            : "the " + problems.words().whole() + " holds more than " + MOST_CELLS
                                    + " cells, counted up to here; part it");
        } else if (row.size() != header.size()) {
            problems.at(
                    row.line(),
                    0,
                    "the row has " + row.size() + " fields, the header " + header.size()
                            + "; the file may be cut off here");
        } else if (filter.takes(row)) {
            take(row);
        }
    }

    private void take(Row row) {
        int ofRow = layout.hasMeasureColumns() ? 0 : measures.place(row, problems);
        boolean placed = ofRow >= 0;
        for (int dimension = 0; dimension < codes.length; dimension++) {
            codes[dimension] = dimensions.get(dimension).place(row, problems);
            placed &= codes[dimension] >= 0;
        }
        for (ValueColumns.ValueColumn column : valueColumns) {
            add(row, column, placed, column.measure() == ValueColumns.BY_ROW ? ofRow : column.measure());
        }
    }

    private void add(Row row, ValueColumns.ValueColumn of, boolean placed, int measure) {
        int column = of.place();
        int field = periodColumn < 0 ? column : periodColumn;
        String text = periodColumn < 0 ? of.period() : period(row);
        int period = periods.place(text, row.line(), field, problems);
        Optional<Set<Flag>> flags = cellReader.plain(row, column, plain);
        if (flags.isPresent()) {
            if (placed && period >= 0 && takes(measure, row, column)) {
                cells.add(measure, period, plain.digits(), plain.scale(), flags.get(), codes);
                note(row);
            }
            return;
        }
        Optional<Cell> cell = cellReader.cell(row, column, problems);
        if (placed && period >= 0 && cell.isPresent() && takes(measure, cell.get(), row, column)) {
            int apart = cells.apart();
            cells.add(measure, period, cell.get(), codes);
            if (cells.apart() > apart) {
                load.object(0);
            }
            cell.get().note().ifPresent(note -> load.object(note.text().length()));
            note(row);
        }
    }

    /** The text of a row's period, from one column or several. */
    private String period(Row row) {
        String text = row.field(periodColumn);
        for (int further : furtherPeriods) {
            text = (text + " " + row.field(further)).strip();
        }
        return text;
    }

    /** Whether the last number read is valid for its measure; numbers without a sign always are. */
    private boolean takes(int measure, Row row, int column) {
        return plain.digits() >= 0
                || takes(
                        measure,
                        Cell.of(
                                new StatedValue.Point(Bound.EXACT, BigDecimal.valueOf(plain.digits(), plain.scale())),
                                Set.of()),
                        row,
                        column);
    }

    /** Whether a cell is valid for its measure; reports a problem if not. */
    private boolean takes(int measure, Cell cell, Row row, int column) {
        TidyLayout.MeasureRows rows = layout.measures().get(measure);
        Optional<String> refusal = cell.refusal(rows.unit(), rows.sense());
        refusal.ifPresent(message -> problems.at(row.line(), column, message));
        return refusal.isEmpty();
    }

    /** Records the line of the last cell added. */
    private void note(Row row) {
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, size * 2);
        }
        lines[size] = (int) row.line();
        size++;
        load.cell();
    }

    /** Whether the table accepts no further rows. */
    boolean isFull() {
        return full;
    }

    /** Reports periods that could be read in two ways. */
    void doubt(ProblemCollector warnings) {
        periods.doubt(problems, warnings);
    }

    /** The content; the source is kept for later look-ups of places. */
    TidyData data(RowSource source) {
        Cells built = cells.periods(periods.order()).build();
        if (built.size() == 0) {
            problems.at(header.line(), 0, "no row holds a cell of this table");
            return EMPTY;
        }
        int[] sizes = new int[2 + dimensions.size()];
        sizes[0] = measureCount;
        sizes[1] = periods.size();
        for (int dimension = 0; dimension < dimensions.size(); dimension++) {
            sizes[2 + dimension] = dimensions.get(dimension).size();
        }
        dimensions.forEach(each -> each.close(problems));
        load.keep();
        for (Cells.Duplicate twice : built.duplicates(sizes)) {
            problems.at(
                    lines[twice.row()],
                    valueColumns.get(0).place(),
                    DuplicateAdvice.of(source, layout, header, lines[twice.first()], lines[twice.row()]));
        }
        return new TidyData(
                dimensions.stream().map(CodeList::dimension).toList(),
                periods.inOrder(),
                built,
                Optional.of(new CellPlaces(
                        source,
                        Arrays.copyOf(lines, size),
                        valueColumns.stream()
                                .map(ValueColumns.ValueColumn::place)
                                .toList())));
    }
}
