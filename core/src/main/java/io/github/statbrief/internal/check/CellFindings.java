package io.github.statbrief.internal.check;

import io.github.statbrief.CellReference;
import io.github.statbrief.Table;

/** Warns about cells of one table: names the first few, counts the rest. */
final class CellFindings {
    private static final int SHOWN = 5;

    private final WithPath<Table> table;
    private final Findings findings;
    private final String what;
    private int count;

    CellFindings(WithPath<Table> table, Findings findings, String what) {
        this.table = table;
        this.findings = findings;
        this.what = what;
    }

    void at(int row, String message) {
        count++;
        if (count <= SHOWN) {
            findings.warning(
                    place() + "[" + row + "]",
                    CellReference.of(table.value(), row).notation() + " " + message);
        }
    }

    /** Reports how many were not shown. */
    void close() {
        if (count > SHOWN) {
            findings.warning(
                    place(),
                    count - SHOWN + " more cell(s) of '" + table.value().id() + "' " + what);
        }
    }

    private String place() {
        return table.path() + ".cells";
    }
}
