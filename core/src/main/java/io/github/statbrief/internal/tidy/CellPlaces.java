package io.github.statbrief.internal.tidy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where cells stand in the data file that they were read from: 4 bytes each. Immutable and safe to share between threads. */
public final class CellPlaces {
    private final Path file;
    private final TidyLayout layout;
    private final int[] lines;
    private final List<Integer> fields;

    /**
     * Notes where cells stand.
     *
     * @param file their file
     * @param layout how it is written
     * @param lines the line on which the record of each cell begins
     * @param fields the places of the values in a record, which every record has in this order
     */
    CellPlaces(Path file, TidyLayout layout, int[] lines, List<Integer> fields) {
        this.file = file;
        this.layout = layout;
        this.lines = lines;
        this.fields = List.copyOf(fields);
    }

    /**
     * Finds where cells stand; the file is read once more for it.
     *
     * @param rows the cells, by their rows in the table
     * @return the place of each
     * @throws IOException where the file cannot be read any more
     */
    public Map<Integer, DataPlace> of(Collection<Integer> rows) throws IOException {
        Map<Integer, DataPlace> places = new TreeMap<>();
        try (BufferedReader reader = TidyReader.again(file, layout)) {
            Fields found = new Fields(reader, layout.separator());
            for (int row : new TreeSet<>(rows)) {
                places.put(row, found.place(lines[row], fields.get(row % fields.size())));
            }
        }
        return places;
    }
}
