package io.github.statbrief.internal.check;

import io.github.statbrief.Release;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.internal.check.amount.Implausible;
import io.github.statbrief.internal.period.PeriodSpan;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Code;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Checks whether a table's cells are plausible and its lists contain only used entries. */
final class CellCheck {
    private final Release release;
    private final Set<String> unread;
    private final Findings findings;

    CellCheck(Release release, Set<String> unread, Findings findings) {
        this.release = release;
        this.unread = unread;
        this.findings = findings;
    }

    void run() {
        for (WithPath<Table> table : WithPath.tables(release)) {
            if (unread.contains(table.value().id())) {
                continue;
            }
            periods(table);
            IntStream.range(0, table.value().dimensions().size()).forEach(dimension -> codes(table, dimension));
            shares(table);
            counts(table);
            limits(table);
        }
    }

    private void limits(WithPath<Table> table) {
        CellFindings outside = new CellFindings(table, findings, "lie outside their limits");
        Cells cells = table.value().cells();
        for (int row = 0; row < cells.size(); row++) {
            if (cells.lows().has(row) || cells.isBoxed(row)) {
                Cell cell = cells.cell(row);
                if (cell.limits()
                        .filter(limits -> Implausible.isOutside(cell.value(), limits))
                        .isPresent()) {
                    outside.at(
                            row,
                            "is " + cell.value().inWords() + " and lies outside its limits "
                                    + cell.limits().orElseThrow().inWords());
                }
            }
        }
        outside.close();
    }

    private void periods(WithPath<Table> table) {
        List<WithPath<ReferencePeriod>> periods =
                WithPath.list(table.path() + ".periods", table.value().periods());
        for (int at = 1; at < periods.size(); at++) {
            ReferencePeriod before = periods.get(at - 1).value();
            ReferencePeriod after = periods.get(at).value();
            Optional<PeriodSpan> earlier = PeriodSpan.of(before);
            Optional<PeriodSpan> later = PeriodSpan.of(after);
            if (earlier.isPresent()
                    && later.isPresent()
                    && earlier.get().kind().equals(later.get().kind())
                    && earlier.get().first().compareTo(later.get().first()) > 0) {
                findings.warning(
                        periods.get(at).path(),
                        "the period " + after.notation() + " stands after " + before.notation()
                                + "; the latest ones are shown, so list them in their order of time");
            }
        }
    }

    private void codes(WithPath<Table> table, int dimension) {
        Cells cells = table.value().cells();
        BitSet used = new BitSet();
        for (int row = 0; row < cells.size(); row++) {
            used.set(cells.code(dimension, row));
        }
        List<WithPath<Code>> codes = WithPath.list(
                table.path() + ".dimensions[" + dimension + "].codes",
                table.value().dimensions().get(dimension).codes());
        for (int place = 0; place < codes.size(); place++) {
            if (!used.get(place)) {
                WithPath<Code> code = codes.get(place);
                findings.warning(
                        code.path(),
                        code.value().id(),
                        "no cell of the table '" + table.value().id() + "' has the code '"
                                + code.value().id() + "'");
            }
        }
    }

    private void shares(WithPath<Table> table) {
        List<Optional<BigDecimal>> wholes = table.value().measures().stream()
                .map(measure -> Implausible.whole(measure.measure(), measure.unit(), measure.sense()))
                .toList();
        if (wholes.stream().allMatch(Optional::isEmpty)) {
            return;
        }
        CellFindings outside = new CellFindings(table, findings, "lie outside what a share can be");
        Cells cells = table.value().cells();
        for (int row = 0; row < cells.size(); row++) {
            Optional<BigDecimal> whole = wholes.get(cells.measure(row));
            if (whole.isPresent()) {
                StatedValue value = cells.cell(row).value();
                if (Implausible.isOutside(value, whole.get())) {
                    outside.at(
                            row,
                            "is a share of " + value.inWords() + " " + unit(table.value(), row)
                                    + " and lies outside 0 to " + whole.get()
                                    + "; a change is written with 'sense: change'");
                }
            }
        }
        outside.close();
    }

    private static String unit(Table table, int row) {
        return table.measures().get(table.cells().measure(row)).unit().notation();
    }

    private void counts(WithPath<Table> table) {
        CellFindings negative = new CellFindings(table, findings, "are negative counts");
        Cells cells = table.value().cells();
        for (int row = 0; row < cells.size(); row++) {
            TableMeasure measure = table.value().measures().get(cells.measure(row));
            boolean signed = cells.isBoxed(row)
                    || (cells.numbers().has(row) && cells.numbers().digits(row) < 0);
            if (signed
                    && measure.measure().stat() == Stat.COUNT
                    && !measure.sense().isChange()
                    && Implausible.isNegative(cells.cell(row).value())) {
                negative.at(
                        row,
                        "is a count of " + cells.cell(row).value().inWords()
                                + " and negative; a change is written with 'sense: change'");
            }
        }
        negative.close();
    }
}
