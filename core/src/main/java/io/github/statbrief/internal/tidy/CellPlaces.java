package io.github.statbrief.internal.tidy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The places of cells in the data file they were read from, in 4 bytes each. Immutable and safe to share between
 * threads.
 */
public final class CellPlaces {
    /**
     * A place in a data file.
     *
     * @param line from 1
     * @param column in characters, from 1
     */
    public record Place(int line, int column) {}

    private final Path file;
    private final TidyLayout layout;
    private final int[] lines;
    private final List<Integer> fields;
    /** The rows among all cells of the file; empty if these are all. */
    private final int[] rows;

    /**
     * Records the places of cells.
     *
     * @param file their file
     * @param layout its layout
     * @param lines the first line of each cell's record
     * @param fields the value fields of every record, in order
     */
    CellPlaces(Path file, TidyLayout layout, int[] lines, List<Integer> fields) {
        this(file, layout, lines, fields, new int[0]);
    }

    private CellPlaces(Path file, TidyLayout layout, int[] lines, List<Integer> fields, int[] rows) {
        this.rows = rows;
        this.file = file;
        this.layout = layout;
        this.lines = lines;
        this.fields = List.copyOf(fields);
    }

    /** The places of some of the cells, by their rows among all of them. */
    public CellPlaces of(int... some) {
        return new CellPlaces(file, layout, lines, fields, some.clone());
    }

    /**
     * Finds the places of cells by reading the file once more.
     *
     * @param rows the cells, by their rows in the table
     * @return the place of each
     * @throws IOException if the file can no longer be read
     */
    public Map<Integer, Place> of(Collection<Integer> rows) throws IOException {
        Map<Integer, Place> places = new TreeMap<>();
        try (BufferedReader reader = TidyReader.again(file, layout)) {
            Fields found = new Fields(reader, layout.separator());
            for (int row : new TreeSet<>(rows)) {
                int whole = this.rows.length == 0 ? row : this.rows[row];
                places.put(row, found.place(lines[whole], fields.get(whole % fields.size())));
            }
        }
        return places;
    }
}
