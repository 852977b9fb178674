package io.github.statbrief.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.GeneratedBulletins;
import io.github.statbrief.Release;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.audit.WorkbookAudit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Workbooks of bulletins of every size keep to the format and to the guidance, and have every figure and cell. */
@Tag("slow")
class BulletinsTest {
    @ParameterizedTest
    @EnumSource
    void anAuditFindsNothing(GeneratedBulletins each) throws IOException {
        byte[] workbook = ReadBack.bytes(new XlsxExporter(Theme.standard()), each.release());
        assertThat(WorkbookAudit.of(new ByteArrayInputStream(workbook))).isEmpty();
        byte[] full = ReadBack.bytes(new XlsxExporter(Theme.standard()).withFullTables(true), each.release());
        assertThat(WorkbookAudit.of(new ByteArrayInputStream(full))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyPartKeepsToTheFormat(GeneratedBulletins each) {
        assertThat(Schemas.problems(ReadBack.full(each.release()))).isEmpty();
    }

    /** Contents, key figures, one for each table, the charts of figures, notes, sources, and two for programs. */
    @ParameterizedTest
    @EnumSource
    void aTableTakesOneSheetAndAllElseSevenAtMost(GeneratedBulletins each) {
        Release release = each.release();

        assertThat(ReadBack.of(release).sheetNames())
                .hasSizeLessThanOrEqualTo((int) release.tables().count() + 7);
    }

    @ParameterizedTest
    @EnumSource
    void everyFigureAndCellIsThere(GeneratedBulletins each) {
        Release release = each.release();
        ReadBack workbook = ReadBack.full(release);
        if (each.figures() > 0) {
            assertThat(workbook.table("Figures (full)"))
                    .extracting(row -> ReadBack.text(row, "Id"))
                    .containsExactlyElementsOf(
                            release.figures().map(figure -> figure.id()).toList());
        }
        int number = 0;
        for (var table : release.tables().toList()) {
            number++;
            assertThat(workbook.full("Table " + number)).hasSize(table.cells().size());
        }
        int changes = ShownChanges.areIn(workbook, release);
        assertThat(changes > 0).isEqualTo(each == GeneratedBulletins.OF_CHANGES);
    }
}
