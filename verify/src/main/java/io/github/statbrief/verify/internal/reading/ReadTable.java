package io.github.statbrief.verify.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table in an output. */
public final class ReadTable {
    private final String place;
    private final String name;
    private final int heads;
    private final List<List<Passage>> rows;
    /** The heading of the group of each row, found once: every cell asks. */
    private final List<Optional<String>> groups;

    /**
     * Reads a table.
     *
     * @param place where it stands, for people
     * @param name its caption, or the texts above it
     * @param heads how many of its rows are headings
     * @param rows its rows, each with one cell a column; a cell over several columns stands in each of them
     */
    public ReadTable(String place, String name, int heads, List<List<Passage>> rows) {
        this.place = place;
        this.name = name;
        this.heads = heads;
        this.rows = rows.stream().map(List::copyOf).toList();
        this.groups = groups();
    }

    /** Where it stands, for people. */
    public String place() {
        return place;
    }

    /** Its caption, or the texts above it. */
    public String name() {
        return name;
    }

    /** How many of its rows are headings. */
    public int heads() {
        return heads;
    }

    /** Its rows, each with one cell a column; a cell over several columns stands in each of them. */
    public List<List<Passage>> rows() {
        return rows;
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
        groups.get(row).ifPresent(headings::add);
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

    /** The headings of groups: one over all columns or, where none stands above, one beside blank cells. */
    private List<Optional<String>> groups() {
        List<Optional<String>> found = new ArrayList<>();
        Optional<String> over = Optional.empty();
        Optional<String> blank = Optional.empty();
        for (int row = 0; row < rows.size(); row++) {
            found.add(over.isPresent() ? over : blank);
            List<Passage> cells = rows.get(row);
            if (row >= heads && isGroup(cells)) {
                over = Optional.of(cells.get(0).text());
            } else if (row >= heads
                    && !cells.isEmpty()
                    && cells.stream().skip(1).allMatch(cell -> cell.text().isEmpty())) {
                blank = Optional.of(cells.get(0).text());
            }
        }
        return found;
    }

    /** Whether a row is one cell over all columns. */
    public static boolean isGroup(List<Passage> row) {
        return row.size() > 1 && row.stream().allMatch(row.get(0)::equals);
    }
}
