package io.github.statbrief.internal.check;

import io.github.statbrief.Figure;
import io.github.statbrief.Group;
import io.github.statbrief.Relation;
import io.github.statbrief.Release;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.internal.check.amount.Implausible;
import io.github.statbrief.internal.check.amount.RoundingInterval;
import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that parts add up to their whole within rounding. */
final class SumCheck {
    private static final RoundingInterval WHOLE = new RoundingInterval(BigDecimal.ZERO, BigDecimal.valueOf(100));

    private final Release release;
    private final Set<String> unread;
    private final Findings findings;

    SumCheck(Release release, Set<String> unread, Findings findings) {
        this.release = release;
        this.unread = unread;
        this.findings = findings;
    }

    void run() {
        for (WithPath<Table> table : WithPath.tables(release)) {
            if (unread.contains(table.value().id())) {
                continue;
            }
            CellFindings off = new CellFindings(table, findings, "are not the sum of their parts");
            CellFindings open = new CellFindings(table, findings, "are withheld and can be worked out");
            for (int dimension = 0; dimension < table.value().dimensions().size(); dimension++) {
                codes(table.value(), dimension, off, open);
            }
            off.close();
            open.close();
        }
        Map<String, Figure> figures = release.figuresById();
        for (WithPath<Group> group : WithPath.groups(release)) {
            boolean hasTotal = group.value().chart().equals(Optional.of(ChartKind.WATERFALL));
            if (group.value().relation() == Relation.PARTS && !hasTotal) {
                shares(group, figures);
            }
        }
    }

    private void codes(Table table, int dimension, CellFindings off, CellFindings open) {
        int[] parents = parents(table.dimensions().get(dimension));
        if (Arrays.stream(parents).allMatch(parent -> parent < 0)) {
            return;
        }
        int[] expected = new int[parents.length];
        Arrays.stream(parents).filter(parent -> parent >= 0).forEach(parent -> expected[parent]++);
        Map<Object, CellParts> byTotal = new HashMap<>();
        Cells cells = table.cells();
        boolean small = fitsLong(table);
        for (int row = 0; row < cells.size(); row++) {
            int parent = parents[cells.code(dimension, row)];
            if (parent >= 0 && isSummed(measure(table, row))) {
                byTotal.computeIfAbsent(key(table, row, dimension, parent, small), key -> new CellParts())
                        .add(row, cells.cell(row).value());
            }
        }
        for (int row = 0; row < cells.size(); row++) {
            int code = cells.code(dimension, row);
            CellParts parts = expected[code] == 0 ? null : byTotal.get(key(table, row, dimension, code, small));
            if (parts != null) {
                total(table, row, parts, expected[code], off, open);
            }
        }
    }

    private static void total(
            Table table, int row, CellParts parts, int expected, CellFindings off, CellFindings open) {
        StatedValue total = table.cells().cell(row).value();
        TableMeasure measure = measure(table, row);
        if (measure.measure().stat() == Stat.SHARE && !parts.makeUp(total, whole(measure))) {
            return;
        }
        if (parts.isOff(total, expected)) {
            off.at(row, "is " + total.inSigns() + ", its parts add up to " + parts.sum());
        }
        parts.workedOut(row, total, expected)
                .ifPresent(hidden -> open.at(
                        hidden,
                        "is withheld and can be worked out from "
                                + (hidden == row ? "its parts" : "the total and the other parts")
                                + "; withhold another cell of them as well"));
    }

    private static Optional<BigDecimal> whole(TableMeasure measure) {
        return Implausible.whole(measure.measure(), measure.unit(), measure.sense());
    }

    private static TableMeasure measure(Table table, int row) {
        return table.measures().get(table.cells().measure(row));
    }

    private static boolean isSummed(TableMeasure measure) {
        Stat stat = measure.measure().stat();
        return stat == Stat.SUM || stat == Stat.COUNT || whole(measure).isPresent();
    }

    private static int[] parents(Dimension dimension) {
        List<String> ids = dimension.codes().stream().map(Code::id).toList();
        return dimension.codes().stream()
                .mapToInt(code -> code.parent().map(ids::indexOf).orElse(-1))
                .toArray();
    }

    /** A cell's place with another code in one dimension: a single number if there are few enough places. */
    private static Object key(Table table, int row, int dimension, int code, boolean small) {
        Cells cells = table.cells();
        if (small) {
            long key = (long) cells.measure(row) * table.periods().size() + cells.period(row);
            for (int at = 0; at < cells.dimensions(); at++) {
                int own = at == dimension ? code : cells.code(at, row);
                key = key * table.dimensions().get(at).codes().size() + own;
            }
            return key;
        }
        List<Integer> key = new ArrayList<>(List.of(cells.measure(row), cells.period(row)));
        for (int at = 0; at < cells.dimensions(); at++) {
            key.add(at == dimension ? code : cells.code(at, row));
        }
        return key;
    }

    private static boolean fitsLong(Table table) {
        double places = (double) table.measures().size() * table.periods().size();
        for (Dimension dimension : table.dimensions()) {
            places *= dimension.codes().size();
        }
        return places < Long.MAX_VALUE / 2.0;
    }

    private void shares(WithPath<Group> group, Map<String, Figure> figures) {
        RoundingInterval sum = RoundingInterval.ZERO;
        for (String id : group.value().figures()) {
            Figure figure = figures.get(id);
            Optional<RoundingInterval> share = figure == null || unread.contains(id) || !isShare(figure)
                    ? Optional.empty()
                    : RoundingInterval.of(figure.value());
            if (share.isEmpty()) {
                return;
            }
            sum = sum.plus(share.get());
        }
        if (!sum.overlaps(WHOLE)) {
            findings.warning(
                    group.path() + ".figures",
                    "the shares of the group '" + group.value().id()
                            + "' are parts of one whole and add up to more than 100 percent");
        }
    }

    private static boolean isShare(Figure figure) {
        return figure.measure().stat() == Stat.SHARE
                && figure.unit().equals(Optional.of(Unit.Share.PERCENT))
                && !figure.sense().isChange();
    }
}
