package io.github.statbrief.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Figure;
import io.github.statbrief.Group;
import io.github.statbrief.Relation;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.audit.WorkbookAudit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Words and numbers of columns that strain a sheet; an audit finds nothing in its workbook, read or in full. */
class AwkwardWordsTest {
    private static final String WORD = "Krankenversicherungsbeitragszahler";

    private static void isFaultless(Table table) throws IOException {
        XlsxExporter exporter = new XlsxExporter(Theme.standard());
        for (XlsxExporter each : List.of(exporter, exporter.withFullTables(true))) {
            byte[] bytes = ReadBack.bytes(each, Releases.of(table));
            assertThat(WorkbookAudit.of(new ByteArrayInputStream(bytes))).isEmpty();
        }
    }

    @Test
    void aWordOfThirtyFourCharactersIsNotCut() throws IOException {
        assertThat(WORD).hasSize(34);
        isFaultless(Table.builder("insured", WORD + " by kind")
                .measure("count", WORD, Stat.COUNT, "person|people")
                .dimension("kind", "Kind of " + WORD, Map.of("a", WORD, "b", "Others"))
                .row("2023", List.of("a"), "310 [p]")
                .row("2024", List.of("a"), "290")
                .row("2023", List.of("b"), "31")
                .row("2024", List.of("b"), "29")
                .build());
    }

    @Test
    void aTitleThatEndsInAnAsteriskIsATitleAndNoReferenceToANote() throws IOException {
        isFaultless(Table.builder("cases", "Cases*")
                .measure("count", "Count", Stat.COUNT, "case")
                .row("2023", List.of(), "310")
                .row("2024", List.of(), "290 [r]")
                .build());
    }

    @Test
    void titlesOfReleaseAndSectionThatEndInAnAsteriskAreTitles() throws IOException {
        Release release = Release.builder("cases", "Cases*")
                .publisher("Office of Examples")
                .published("2026-01-15")
                .section(Section.builder("all", "All cases*")
                        .figure(Figure.builder("new-cases", "New cases")
                                .stat(Stat.COUNT)
                                .value("310")
                                .unit("case")
                                .period("2025"))
                        .figure(Figure.builder("old-cases", "Old cases")
                                .stat(Stat.COUNT)
                                .value("31")
                                .unit("case")
                                .period("2025"))
                        .group(Group.builder("kinds", "Kinds of cases*")
                                .relation(Relation.COMPARABLE)
                                .figures("new-cases", "old-cases")))
                .build();
        assertThat(WorkbookAudit.of(
                        new ByteArrayInputStream(ReadBack.bytes(new XlsxExporter(Theme.standard()), release))))
                .isEmpty();
    }

    @Test
    void twelveMeasuresStandBesideEachOther() throws IOException {
        Table.Builder table = Table.builder("many", "Twelve measures");
        IntStream.range(0, 12)
                .forEach(at -> table.measure(
                        "m" + at, "Measure of kind " + at, Stat.COUNT, at % 2 == 0 ? "case" : "thousand visit"));
        String[] cells = new String[12];
        Arrays.fill(cells, "1,234.5");
        Table made = table.row("2023", List.of(), cells)
                .row("2024", List.of(), cells)
                .build();

        isFaultless(made);
        assertThat(ReadBack.of(Releases.of(made)).table("Table 1"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).hasSize(13));
    }
}
