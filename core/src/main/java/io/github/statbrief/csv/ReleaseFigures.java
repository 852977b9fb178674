package io.github.statbrief.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.statbrief.Figure;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** All figures of a release with their sections. */
final class ReleaseFigures {
    private static final String SECTION = "section";

    private final Release release;

    ReleaseFigures(Release release) {
        this.release = release;
    }

    void write(OutputStream out) throws IOException {
        List<Column<Figure>> columns = FigureCsv.columns();
        try (CsvWriter writer = Csv.writer(out)) {
            writer.writeRecord(
                    before(SECTION, columns.stream().map(Column::name).toList()));
            for (Section section : release.allSections().toList()) {
                for (Figure figure : section.figures()) {
                    writer.writeRecord(before(
                            section.id(),
                            columns.stream()
                                    .map(column -> column.value().apply(figure))
                                    .toList()));
                }
            }
        }
    }

    private static List<String> before(String first, List<String> rest) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }
}
