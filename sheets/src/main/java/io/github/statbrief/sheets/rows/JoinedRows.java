package io.github.statbrief.sheets.rows;

import io.github.statbrief.sheets.cell.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Sets tables below one another: a column with the name of each row's table, then a column for every heading. Tables
 * that have a heading in common, in capitals or not, share its column; a dimension shares none with what is no dimension.
 */
public final class JoinedRows {
    private JoinedRows() {}

    /**
     * Sets tables below one another.
     *
     * @param heading the column with the names of the tables
     * @param tables the tables in their order
     * @throws IllegalArgumentException if a cell cannot hold its text; names the place
     */
    public static StreamedRows of(Column heading, List<TableRows> tables) {
        JoinedColumn named = new JoinedColumn(heading);
        List<JoinedColumn> names = new ArrayList<>();
        List<JoinedColumn> values = new ArrayList<>();
        List<TableRows> before = new ArrayList<>();
        for (TableRows table : tables) {
            named.add(table, Optional.of(new DictionaryColumn(heading, List.of(table.label()), row -> 0)));
            merge(names, table, table.names(), before);
            merge(values, table, table.values(), before);
            before.add(table);
        }
        List<LongColumn> all = new ArrayList<>();
        all.add(named);
        all.addAll(names);
        all.addAll(values);
        return StreamedRows.of(all, tables.stream().mapToInt(TableRows::size).sum(), row -> place(tables, row));
    }

    private static String place(List<TableRows> tables, int row) {
        int left = row;
        int at = 0;
        while (left >= tables.get(at).size()) {
            left -= tables.get(at).size();
            at++;
        }
        return tables.get(at).place().apply(left);
    }

    /** Continues each column with that of the table under the same heading; a new one goes behind the one before it. */
    private static void merge(
            List<JoinedColumn> joined, TableRows table, List<LongColumn> columns, List<TableRows> before) {
        List<JoinedColumn> taken = new ArrayList<>();
        int behind = joined.size();
        for (LongColumn column : columns) {
            int at = IntStream.range(0, joined.size())
                    .filter(each -> joined.get(each)
                            .column()
                            .heading()
                            .equalsIgnoreCase(column.column().heading()))
                    .filter(each -> !taken.contains(joined.get(each)))
                    .findFirst()
                    .orElse(-1);
            if (at < 0) {
                at = behind;
                JoinedColumn started = new JoinedColumn(column.column());
                before.forEach(each -> started.add(each, Optional.empty()));
                joined.add(at, started);
            }
            joined.get(at).add(table, Optional.of(column));
            taken.add(joined.get(at));
            behind = at + 1;
        }
        joined.stream().filter(each -> !taken.contains(each)).forEach(each -> each.add(table, Optional.empty()));
    }
}
