package io.github.statbrief.internal.tidy;

import io.github.statbrief.internal.rows.DataPlace;
import io.github.statbrief.internal.rows.PlaceFinder;
import io.github.statbrief.internal.rows.RowSource;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The places of cells in the rows they were read from, in 4 bytes each. Immutable and safe to share between
 * threads.
 */
public final class CellPlaces {
    private final RowSource source;
    private final int[] lines;
    private final List<Integer> fields;
    /** The rows among all cells of the file; empty if these are all. */
    private final int[] rows;

    /**
     * Records the places of cells.
     *
     * @param source the rows
     * @param lines the first line of each cell's record
     * @param fields the value fields of every record, in order
     */
    CellPlaces(RowSource source, int[] lines, List<Integer> fields) {
        this(source, lines, fields, new int[0]);
    }

    private CellPlaces(RowSource source, int[] lines, List<Integer> fields, int[] rows) {
        this.rows = rows;
        this.source = source;
        this.lines = lines;
        this.fields = List.copyOf(fields);
    }

    /** The places of some of the cells, by their rows among all of them. */
    public CellPlaces of(int... some) {
        return new CellPlaces(source, lines, fields, some.clone());
    }

    /**
     * Finds the places of cells by reading a file once more.
     *
     * @param rows the cells, by their rows in the table
     * @return the place of each
     * @throws IOException if the rows can no longer be read
     */
    public Map<Integer, DataPlace> of(Collection<Integer> rows) throws IOException {
        Map<Integer, DataPlace> places = new TreeMap<>();
        try (PlaceFinder found = source.places()) {
            for (int row : new TreeSet<>(rows)) {
                int whole = this.rows.length == 0 ? row : this.rows[row];
                places.put(row, found.place(lines[whole], fields.get(whole % fields.size())));
            }
        }
        return places;
    }
}
