package io.github.statbrief.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Figure;
import io.github.statbrief.Release;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.audit.WorkbookAudit;
import io.github.statbrief.yaml.RandomRelease;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks of releases with everything that the format has keep to the format and to the guidance, and lose nothing. */
@Tag("slow")
class RandomReleasesTest {
    /** Enough for every kind of chart, changes, boxes, limits, notes and sections in sections. */
    private static final int RELEASES = 20;

    @ParameterizedTest
    @ValueSource(longs = {0, 100, 200})
    void anAuditFindsNothing(long first) throws IOException {
        for (long seed = first; seed < first + RELEASES; seed++) {
            byte[] workbook = ReadBack.bytes(new XlsxExporter(Theme.standard()), RandomRelease.printable(seed));

            assertThat(WorkbookAudit.of(new ByteArrayInputStream(workbook)))
                    .as("seed " + seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {300, 400})
    void everyPartKeepsToTheFormat(long first) {
        for (long seed = first; seed < first + RELEASES; seed++) {
            assertThat(Schemas.problems(ReadBack.full(RandomRelease.printable(seed))))
                    .as("seed " + seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 500})
    void everyFigureCellAndChangeIsThere(long first) {
        for (long seed = first; seed < first + RELEASES; seed++) {
            Release release = RandomRelease.printable(seed);
            ReadBack workbook = ReadBack.full(release);

            assertThat(workbook.table("Figures (full)"))
                    .as("seed " + seed)
                    .extracting(row -> ReadBack.text(row, "Id"))
                    .containsExactlyElementsOf(release.figures().map(Figure::id).toList());
            for (Block block : Outline.of(release).blocks()) {
                if (block instanceof Block.DataTable table) {
                    assertThat(rows(workbook, table.label()))
                            .as("seed " + seed + ", " + table.label())
                            .hasSize(table.table().cells().size());
                }
            }
            ShownChanges.areIn(workbook, release);
        }
    }

    /** The rows of a table's cells, on the sheet that it shares or on its own. */
    private static List<Map<String, Cell>> rows(ReadBack workbook, String label) {
        boolean own = !workbook.sheetNames().contains("Data (full)")
                || workbook.full(label).isEmpty();
        return own ? workbook.table(label) : workbook.full(label);
    }
}
