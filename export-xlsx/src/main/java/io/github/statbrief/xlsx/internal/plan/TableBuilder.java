package io.github.statbrief.xlsx.internal.plan;

import io.github.statbrief.xlsx.internal.cell.Column;
import io.github.statbrief.xlsx.internal.cell.Content;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts a table together column by column. A column in which no row has anything is left out: it would be read out as blank over and over.
 *
 * @param <T> what a row shows
 */
final class TableBuilder<T> {
    private record Definition<T>(Column column, Function<T, Content> content) {}

    private final List<Definition<T>> definitions = new ArrayList<>();
    private final Function<T, String> place;
    private Function<T, Optional<String>> name = row -> Optional.empty();
    private int nameColumn = -1;

    /**
     * Starts a table.
     *
     * @param place says of a row what it is, for messages
     */
    public TableBuilder(Function<T, String> place) {
        this.place = place;
    }

    TableBuilder<T> column(Column column, Function<T, Content> content) {
        definitions.add(new Definition<>(column, content));
        return this;
    }

    TableBuilder<T> text(Column column, Function<T, String> words) {
        return column(column, row -> Content.text(words.apply(row)));
    }

    /** Adds a column whose cells bear defined names. */
    TableBuilder<T> named(Column column, Function<T, Content> content, Function<T, Optional<String>> names) {
        nameColumn = definitions.size();
        name = names;
        return column(column, content);
    }

    /**
     * The table of the rows; they are gone through again whenever the table is.
     *
     * @throws IllegalArgumentException if there is no row: a table of a workbook has one or more, so whoever plans the sheets leaves such a table out
     */
    SheetTable build(String tableName, Iterable<T> rows) {
        if (!rows.iterator().hasNext()) {
            throw new IllegalArgumentException(
                    "the table '" + tableName + "' has no rows; a table of a workbook has at least one");
        }
        boolean[] used = used(rows);
        List<Column> columns = new ArrayList<>();
        List<Function<T, Content>> contents = new ArrayList<>();
        int named = -1;
        for (int at = 0; at < used.length; at++) {
            if (used[at]) {
                named = at == nameColumn ? columns.size() : named;
                columns.add(definitions.get(at).column());
                contents.add(definitions.get(at).content());
            }
        }
        int namedColumn = named;
        Iterable<Row> made = () -> new Iterator<>() {
            private final Iterator<T> items = rows.iterator();

            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public Row next() {
                return row(items.next(), contents, namedColumn);
            }
        };
        return new SheetTable(tableName, columns, made);
    }

    private boolean[] used(Iterable<T> rows) {
        boolean[] used = new boolean[definitions.size()];
        int unused = used.length;
        for (T row : rows) {
            for (int at = 0; at < used.length && unused > 0; at++) {
                if (!used[at] && definitions.get(at).content().apply(row) != Content.BLANK) {
                    used[at] = true;
                    unused--;
                }
            }
            if (unused == 0) {
                break;
            }
        }
        return used;
    }

    private Row row(T item, List<Function<T, Content>> contents, int namedColumn) {
        List<Content> cells = new ArrayList<>(contents.size());
        contents.forEach(content -> cells.add(content.apply(item)));
        Optional<Row.NamedCell> cell =
                namedColumn < 0 ? Optional.empty() : name.apply(item).map(each -> new Row.NamedCell(each, namedColumn));
        return new Row(() -> place.apply(item), cells, cell);
    }
}
