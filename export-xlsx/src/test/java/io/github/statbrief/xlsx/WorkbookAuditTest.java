package io.github.statbrief.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.statbrief.xlsx.audit.AuditFinding;
import io.github.statbrief.xlsx.audit.AuditItem;
import io.github.statbrief.xlsx.audit.WorkbookAudit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that an audit looks for, in a workbook that is broken in that one place. */
class WorkbookAuditTest {
    static List<Breakage> all() {
        return Stream.of(
                        BrokenTables.tables(),
                        BrokenTables.structure(),
                        BrokenLooks.notesAndLinks(),
                        BrokenLooks.looks(),
                        BrokenLooks.floating())
                .flatMap(each -> each)
                .toList();
    }

    @Test
    void nothingIsFoundWhereNothingIsBroken() throws IOException {
        assertThat(BrokenWorkbooks.after(book -> {})).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsBrokenIsFoundInItsPlace(Breakage broken) throws IOException {
        assertThat(BrokenWorkbooks.after(broken.change())).anySatisfy(finding -> {
            assertThat(finding.item()).isEqualTo(broken.item());
            assertThat(finding.cell()).isEqualTo(broken.cell());
            assertThat(finding.message()).contains(broken.message());
        });
    }

    @Test
    void everyItemThatIsCheckedIsBrokenHere() {
        Set<AuditItem> tried = all().stream()
                .map(Breakage::item)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AuditItem.class)));
        assertThat(tried)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(AuditItem.values())
                        .filter(AuditItem::isMechanical)
                        .toList());
        assertThat(AuditItem.values()).hasSize(36);
        assertThat(tried).hasSize(34);
    }

    @Test
    void aFindingSaysWhereWhatAndWhatIsAsked() throws IOException {
        List<AuditFinding> findings =
                BrokenWorkbooks.after(book -> BrokenWorkbooks.font(book, "B6", font -> font.setItalic(true)));
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0))
                .hasToString("'Cases'!B6: the text is in italics, underlined or struck through"
                        + " (set text upright, without serifs, in 12 points or more)");
    }

    @Test
    void aHeadingThatIsNotTheNameOfItsColumnIsFound() throws IOException {
        assertThat(BrokenWorkbooks.withReplaced("xl/tables/table2.xml", "name=\"Cases\"", "name=\"Case count\""))
                .extracting(AuditFinding::message)
                .containsExactly("the heading is 'Cases'; the table calls its column 'Case count'");
    }

    @Test
    void aHeadingThatIsBlankIsFound() throws IOException {
        assertThat(BrokenWorkbooks.withReplaced("xl/sharedStrings.xml", "<t>Flags</t>", "<t> </t>"))
                .extracting(AuditFinding::message)
                .contains("a column of the table 'cases_by_year' has no heading");
    }

    @Test
    void aSheetNameThatIsTooLongIsFound() throws IOException {
        assertThat(BrokenWorkbooks.withReplaced(
                        "xl/workbook.xml", "name=\"Cases\"", "name=\"Cases by year, office and kind of case\""))
                .extracting(AuditFinding::message)
                .containsExactly("the name has 38 characters; at most 31 are read");
    }

    @Test
    void twoSheetsOfOneNameAreFound() throws IOException {
        assertThat(BrokenWorkbooks.withReplaced("xl/workbook.xml", "name=\"Cases\"", "name=\"cover\""))
                .extracting(AuditFinding::message)
                .contains("another sheet has the same name");
    }

    @Test
    void aPartThatIsCutOffIsRefusedWithItsName() {
        assertThatIOException()
                .isThrownBy(() -> BrokenWorkbooks.withReplaced("xl/workbook.xml", "</workbook>", ""))
                .withMessageContaining("xl/workbook.xml");
    }

    @Test
    void manyFindingsOfOneKindAreCounted() throws IOException {
        List<AuditFinding> findings = BrokenWorkbooks.after(book -> {
            for (int row = 10; row < 60; row++) {
                BrokenWorkbooks.cell(book, "A" + row).setCellValue("below");
            }
        });
        assertThat(findings).hasSize(21);
        assertThat(findings.get(20).message()).isEqualTo("and 30 more of this kind");
    }

    @Test
    void theWordsOfAnotherLanguageAreNotLookedFor() throws IOException {
        assertThat(BrokenWorkbooks.after(book -> {
                    book.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .setLanguageProperty("de");
                    BrokenWorkbooks.cell(book, "A2").setCellValue("Diese Seite hat eine Tabelle.");
                    BrokenWorkbooks.cell(book, "A3").setCellValue("Quelle: Amt");
                }))
                .isEmpty();
    }

    @Test
    void whatIsNoWorkbookIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("text.xlsx"), "no zip at all");
        assertThatIOException()
                .isThrownBy(() -> WorkbookAudit.of(file))
                .withMessageContaining("text.xlsx: found no zip; expected a workbook in the .xlsx format");
    }

    @Test
    void aZipOfSomethingElseIsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("other.xlsx");
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("readme.txt"));
            zip.write("nothing".getBytes(StandardCharsets.UTF_8));
        }
        assertThatIOException()
                .isThrownBy(() -> WorkbookAudit.of(file))
                .withMessageContaining("found a zip that names no workbook");
    }
}
