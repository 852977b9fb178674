package io.github.statbrief.check;

import io.github.statbrief.Cells;
import io.github.statbrief.Code;
import io.github.statbrief.Period;
import io.github.statbrief.Ratio;
import io.github.statbrief.Release;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.Unit;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether the cells of a table can be what they are said to be, and its lists hold what its cells use. */
final class CellCheck {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Release release;
    private final Set<String> unread;
    private final Findings findings;

    CellCheck(Release release, Set<String> unread, Findings findings) {
        this.release = release;
        this.unread = unread;
        this.findings = findings;
    }

    void run() {
        for (Placed<Table> table : Placed.tables(release)) {
            if (unread.contains(table.value().id())) {
                continue;
            }
            periods(table);
            IntStream.range(0, table.value().dimensions().size()).forEach(dimension -> codes(table, dimension));
            shares(table);
        }
    }

    private void periods(Placed<Table> table) {
        List<Placed<Period>> periods =
                Placed.list(table.path() + ".periods", table.value().periods());
        for (int at = 1; at < periods.size(); at++) {
            Period before = periods.get(at - 1).value();
            Period after = periods.get(at).value();
            if (before instanceof Period.Calendar earlier
                    && after instanceof Period.Calendar later
                    && earlier.granularity() == later.granularity()
                    && earlier.compareTo(later) > 0) {
                findings.warning(
                        periods.get(at).path(),
                        "the period " + later.notation() + " stands after " + earlier.notation()
                                + "; the latest ones are shown, so list them in their order of time");
            }
        }
    }

    private void codes(Placed<Table> table, int dimension) {
        Cells cells = table.value().cells();
        BitSet used = new BitSet();
        for (int row = 0; row < cells.size(); row++) {
            used.set(cells.code(dimension, row));
        }
        List<Placed<Code>> codes = Placed.list(
                table.path() + ".dimensions[" + dimension + "].codes",
                table.value().dimensions().get(dimension).codes());
        for (int place = 0; place < codes.size(); place++) {
            if (!used.get(place)) {
                Placed<Code> code = codes.get(place);
                findings.warning(
                        code.path(),
                        code.value().id(),
                        "no cell of the table '" + table.value().id() + "' has the code '"
                                + code.value().id() + "'");
            }
        }
    }

    private void shares(Placed<Table> table) {
        List<TableMeasure> measures = table.value().measures();
        BitSet shares = new BitSet();
        IntStream.range(0, measures.size())
                .filter(place -> isShare(measures.get(place)))
                .forEach(shares::set);
        if (shares.isEmpty()) {
            return;
        }
        CellFindings outside = new CellFindings(table, findings, "lie outside 0 to 100 percent");
        Cells cells = table.value().cells();
        for (int row = 0; row < cells.size(); row++) {
            int at = row;
            if (shares.get(cells.measure(row))) {
                cells.cell(row)
                        .reading()
                        .number()
                        .filter(value -> value.signum() < 0 || value.compareTo(WHOLE) > 0)
                        .ifPresent(
                                value -> outside.at(
                                        at,
                                        "is a share of " + value.toPlainString()
                                                + " percent and lies outside 0 to 100; a change is written with 'sense: change'"));
            }
        }
        outside.close();
    }

    private static boolean isShare(TableMeasure measure) {
        return measure.measure().stat() == Stat.SHARE
                && measure.unit().equals(new Unit.Share(Ratio.PERCENT))
                && !measure.sense().isChange();
    }
}
