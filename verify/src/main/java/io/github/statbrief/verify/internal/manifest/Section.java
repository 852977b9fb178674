package io.github.statbrief.verify.internal.manifest;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a file: a sheet, a table, a drawing, all running text.
 *
 * @param name its name, which no other part of the file has
 * @param head how many of its first rows say something of every figure in it
 * @param whole whether all of its rows do
 * @param rows its rows: the cells of a table, the words of a paragraph
 */
record Section(String name, int head, boolean whole, List<List<Words>> rows) {
    /** Copies the rows, without blank cells at their ends and without blank rows at the end. */
    Section {
        List<List<Words>> kept = new ArrayList<>();
        rows.forEach(row -> kept.add(trimmed(row)));
        while (!kept.isEmpty() && kept.get(kept.size() - 1).isEmpty()) {
            kept.remove(kept.size() - 1);
        }
        rows = List.copyOf(kept);
    }

    private static List<Words> trimmed(List<Words> row) {
        int end = row.size();
        while (end > 0 && row.get(end - 1).text().isEmpty()) {
            end--;
        }
        return List.copyOf(row.subList(0, end));
    }

    /**
     * Words in one place.
     *
     * @param text the words, with single spaces
     * @param id the figure or cell that they are words of; empty if they are of none
     */
    record Words(String text, String id) {
        /** Reduces blanks to single spaces, as web pages do. */
        Words {
            text = text.replaceAll("[ \\t\\n\\r\\f]+", " ").replaceAll("^ | $", "");
        }

        /** Words of no figure. */
        static Words of(String text) {
            return new Words(text, "");
        }
    }
}
