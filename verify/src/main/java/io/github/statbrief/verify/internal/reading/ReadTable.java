package io.github.statbrief.verify.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table in an output.
 *
 * @param place where it stands, for people
 * @param name its caption, or the texts above it
 * @param heads how many of its rows are headings
 * @param rows its rows, each with one cell a column; a cell over several columns stands in each of them
 */
public record ReadTable(String place, String name, int heads, List<List<Passage>> rows) {
    /** Copies the rows. */
    public ReadTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * The texts that say what a cell is: its name, the headings above it and in its row, the heading of its group.
     *
     * @param row its row, from 0
     * @param column its column, from 0
     * @return the texts, without that of the cell
     */
    public List<String> headingsOf(int row, int column) {
        List<String> headings = new ArrayList<>(List.of(name));
        for (int above = 0; above < heads; above++) {
            if (column < rows.get(above).size()) {
                headings.add(rows.get(above).get(column).text());
            }
        }
        group(row).ifPresent(headings::add);
        for (int beside = 0; beside < rows.get(row).size(); beside++) {
            Passage cell = rows.get(row).get(beside);
            if (!cell.marks().isEmpty()) {
                headings.add(beside == column ? cell.withoutMarks() : cell.text());
            } else if (cell.marks().isEmpty()) {
                headings.add(beside < column ? last(row, beside) : cell.text());
            }
        }
        return headings;
    }

    /**
     * The texts above a cell and before it in its row, and no others.
     *
     * @param row its row, from 0
     * @param column its column, from 0
     * @return the texts
     */
    public List<String> nextTo(int row, int column) {
        List<String> headings = new ArrayList<>();
        for (int above = 0; above < heads; above++) {
            if (column < rows.get(above).size()) {
                headings.add(rows.get(above).get(column).text());
            }
        }
        for (int before = 0; before < column; before++) {
            headings.add(rows.get(row).get(before).text());
        }
        return headings;
    }

    /** The text of a column in a row or, where that is blank, in the nearest row above that has one. */
    private String last(int row, int column) {
        for (int above = row; above >= heads; above--) {
            List<Passage> cells = rows.get(above);
            if (column < cells.size() && !cells.get(column).text().isEmpty() && !isGroup(cells)) {
                return cells.get(column).text();
            }
        }
        return "";
    }

    /** The heading of the group of a row: one over all columns or, in a table that has none, one beside blank cells. */
    private Optional<String> group(int row) {
        Optional<String> blank = Optional.empty();
        for (int above = row - 1; above >= heads; above--) {
            List<Passage> cells = rows.get(above);
            if (isGroup(cells)) {
                return Optional.of(cells.get(0).text());
            }
            if (blank.isEmpty()
                    && cells.stream().skip(1).allMatch(cell -> cell.text().isEmpty())) {
                blank = Optional.of(cells.get(0).text());
            }
        }
        return blank;
    }

    /** Whether a row is one cell over all columns. */
    public static boolean isGroup(List<Passage> row) {
        return row.size() > 1 && row.stream().allMatch(row.get(0)::equals);
    }
}
