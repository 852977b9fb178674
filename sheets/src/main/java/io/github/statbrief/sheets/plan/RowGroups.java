package io.github.statbrief.sheets.plan;

import io.github.statbrief.Table;
import io.github.statbrief.value.Granularity;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the rows of a publication sheet stand out: the newest period is bold, and a darker rule ends years and groups. */
final class RowGroups {
    private final Table table;
    private final List<Arrangement.Key> rows;
    private final List<Integer> rowAxes;
    private final Set<Integer> newest;

    RowGroups(Table table, List<Arrangement.Key> rows, List<Integer> rowAxes) {
        this.table = table;
        this.rows = rows;
        this.rowAxes = rowAxes;
        this.newest = newest();
    }

    /** The look of a row. */
    Row.Look look(int row) {
        return new Row.Look(newest.contains(row), endsGroup(row));
    }

    /** The rows of the newest period of each kind of which there are several, if rows are periods. */
    private Set<Integer> newest() {
        Set<Integer> found = new HashSet<>();
        if (!rowAxes.equals(List.of(Arrangement.PERIOD))) {
            return found;
        }
        for (Granularity kind : Granularity.values()) {
            List<Integer> ofKind = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                if (calendar(row).filter(each -> each.granularity() == kind).isPresent()) {
                    ofKind.add(row);
                }
            }
            if (ofKind.size() > 1) {
                ofKind.stream()
                        .max((one, other) -> calendar(one)
                                .orElseThrow()
                                .compareTo(calendar(other).orElseThrow()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<ReferencePeriod.Calendar> calendar(int row) {
        return table.periods().get(rows.get(row).at(Arrangement.PERIOD)) instanceof ReferencePeriod.Calendar calendar
                ? Optional.of(calendar)
                : Optional.empty();
    }

    /** Whether a year ends with a row of months or quarters, or one kind of period, or one code of several dimensions. */
    private boolean endsGroup(int row) {
        if (row + 1 == rows.size()) {
            return false;
        }
        if (!rowAxes.equals(List.of(Arrangement.PERIOD))) {
            int first = rowAxes.get(0);
            return rowAxes.size() > 1
                    && rows.get(row).at(first) != rows.get(row + 1).at(first);
        }
        Optional<Granularity> kind = calendar(row).map(ReferencePeriod.Calendar::granularity);
        Optional<Granularity> next = calendar(row + 1).map(ReferencePeriod.Calendar::granularity);
        boolean withinYears = kind.filter(each -> each.compareTo(Granularity.GOVERNMENT_YEAR) > 0)
                .isPresent();
        return !kind.equals(next) || (withinYears && year(row) != year(row + 1));
    }

    private int year(int row) {
        return calendar(row).map(each -> each.first().getYear()).orElse(0);
    }
}
