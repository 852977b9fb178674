package io.github.statbrief.verify.internal.manifest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.statbrief.verify.internal.proof.StatedIds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a CSV file as one section, in which the column with the value is that of a figure. */
final class CsvSections {
    private static final String READING = "reading";

    private CsvSections() {}

    static List<Section> of(String file, String content, StatedIds ids) throws IOException {
        List<List<Section.Words>> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(content)) {
            for (NamedCsvRecord row : reader) {
                if (rows.isEmpty()) {
                    rows.add(row.getHeader().stream().map(Section.Words::of).toList());
                }
                String id = ids.of(file, row).orElse("");
                List<Section.Words> cells = new ArrayList<>();
                for (int column = 0; column < row.getFieldCount(); column++) {
                    boolean value = row.getHeader().get(column).equals(READING);
                    cells.add(new Section.Words(row.getField(column), value ? id : ""));
                }
                rows.add(cells);
            }
        }
        return List.of(new Section("rows", 1, false, rows));
    }
}
