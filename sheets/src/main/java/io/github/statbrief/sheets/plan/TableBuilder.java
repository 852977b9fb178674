package io.github.statbrief.sheets.plan;

import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Builds a table column by column. Drops columns without any content, because they would be read out as blank over
 * and over.
 *
 * @param <T> the subject of a row
 */
final class TableBuilder<T> {
    private record Definition<T>(Column column, Function<T, Content> content) {}

    private final List<Definition<T>> definitions = new ArrayList<>();
    private final Function<T, String> place;
    private Function<T, Optional<String>> name = row -> Optional.empty();
    private Function<T, Row.Look> looks = row -> Row.Look.PLAIN;
    private int nameColumn = -1;

    /**
     * Starts a table.
     *
     * @param place names a row's subject, for messages
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

    /** Sets how rows stand out. */
    TableBuilder<T> looking(Function<T, Row.Look> of) {
        looks = of;
        return this;
    }

    /** Adds a column whose cells have defined names. */
    TableBuilder<T> named(Column column, Function<T, Content> content, Function<T, Optional<String>> names) {
        nameColumn = definitions.size();
        name = names;
        return column(column, content);
    }

    /**
     * Builds the table; makes the content of each cell once.
     *
     * @throws IllegalArgumentException if there are no rows; a workbook's table needs at least one, so planners must
     *     omit empty tables
     */
    SheetTable build(String tableName, List<T> rows) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(
                    "the table '" + tableName + "' has no rows; a table of a workbook has at least one");
        }
        List<List<Content>> made = rows.stream().map(this::contents).toList();
        List<Integer> used = IntStream.range(0, definitions.size())
                .filter(at -> made.stream().anyMatch(row -> row.get(at) != Content.BLANK))
                .boxed()
                .toList();
        int namedColumn = used.indexOf(nameColumn);
        List<Row> shown = new ArrayList<>(rows.size());
        for (int at = 0; at < rows.size(); at++) {
            shown.add(row(rows.get(at), chosen(made.get(at), used), namedColumn));
        }
        List<Column> columns =
                used.stream().map(at -> definitions.get(at).column()).toList();
        return new SheetTable(tableName, columns, shown);
    }

    private List<Content> contents(T item) {
        return definitions.stream().map(each -> each.content().apply(item)).toList();
    }

    private static List<Content> chosen(List<Content> contents, List<Integer> places) {
        return places.size() == contents.size()
                ? contents
                : places.stream().map(contents::get).toList();
    }

    private Row row(T item, List<Content> cells, int namedColumn) {
        Optional<Row.NamedCell> cell =
                namedColumn < 0 ? Optional.empty() : name.apply(item).map(each -> new Row.NamedCell(each, namedColumn));
        return new Row(() -> place.apply(item), cells, cell, looks.apply(item));
    }
}
