package io.github.statbrief.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import io.github.statbrief.Table;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.table.Code;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that make a release for each code: the areas of a published table, and a small file with what may be wrong. */
class ReleaseSeriesTest {
    private static final String UNITED_KINGDOM = "K02000001";
    private static final ReleaseSeries AREAS = ReleaseSeries.read(resource("anxiety.yaml"), ReadOptions.standard());

    private static final String SMALL = """
            id: visits-{area:id}
            title: Visits in {area:label}
            publisher: City Library
            published: 2026-01-15
            language: en
            for-each: {table: visits, dimension: area}
            sections:
              - id: visits-by-year
                title: Visits by year
                text: "{area:label} {visits[2025]:verb}."
                tables:
                  - id: visits
                    title: Visits in {area:label}
                    measures: [{id: visits, label: Visits, stat: count, unit: visit}]
                    dimensions: [{id: area, label: Area, codes: {N 1: North, S-1: "South *& East*"}}]
                    periods: [2024, 2025]
                    cells:
                      - {period: 2024, area: N 1, visits: 5}
                      - {period: 2025, area: N 1, visits: 6}
                      - {period: 2024, area: S-1, visits: 7}
                      - {period: 2025, area: S-1, visits: 8}
            """;

    @TempDir
    private Path folder;

    private static Path resource(String name) {
        try {
            return Path.of(ReleaseSeriesTest.class.getResource("series").toURI())
                    .resolve(name);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, List<NamedCsvRecord>> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(resource("anxiety.csv"))) {
            return reader.stream()
                    .collect(Collectors.groupingBy(
                            row -> row.getField("AREACD"), LinkedHashMap::new, Collectors.toList()));
        }
    }

    private static Table table(Release release) {
        return release.tables().findFirst().orElseThrow();
    }

    /** Each cell as its area, period and number as published. */
    private static List<String> cells(Table table) {
        List<String> cells = new ArrayList<>();
        for (int row = 0; row < table.cells().size(); row++) {
            cells.add(table.dimensions()
                            .get(0)
                            .codes()
                            .get(table.cells().code(0, row))
                            .id() + " "
                    + table.periods().get(table.cells().period(row)).notation() + " "
                    + table.cells().cell(row).value().inSigns());
        }
        return cells;
    }

    private static String published(NamedCsvRecord row) {
        String mark = row.getField("Observation Status");
        return row.getField("AREACD") + " " + row.getField("Period") + " "
                + (mark.isEmpty() ? row.getField("Value") : "[" + mark + "]");
    }

    @Test
    void everyAreaHasARelease() throws IOException {
        Map<String, List<NamedCsvRecord>> rows = rows();
        Map<String, Release> releases = new LinkedHashMap<>();
        AREAS.each(outline -> releases.put(outline.release().id(), outline.release()));

        assertThat(releases).hasSize(419);
        assertThat(AREAS.codes()).containsExactlyElementsOf(rows.keySet());
        for (Map.Entry<String, List<NamedCsvRecord>> area : rows.entrySet()) {
            Release release = releases.get("anxiety-" + area.getKey().toLowerCase(Locale.ROOT));
            String name = area.getValue().get(0).getField("AREANM").strip();
            List<String> expected = new ArrayList<>(
                    area.getValue().stream().map(ReleaseSeriesTest::published).toList());
            if (!area.getKey().equals(UNITED_KINGDOM)) {
                rows.get(UNITED_KINGDOM).forEach(row -> expected.add(published(row)));
            }
            assertThat(release.title()).isEqualTo("Anxiety in " + name);
            assertThat(cells(table(release))).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(table(release).dimensions().get(0).codes().stream().map(Code::id))
                    .containsOnly(area.getKey(), UNITED_KINGDOM);
        }
    }

    /** Copied from the published file by hand. */
    @ParameterizedTest
    @CsvSource({
        "E06000047, County Durham, 3.23, 2.9",
        "E06000001, Hartlepool, 2.96, 3.3",
        "E07000008, Cambridge, 3.04, 3.54",
        "E12000007, London, 3.42, 3.28",
        "E09000033, Westminster, 3.52, 3.57",
        "E10000014, Hampshire, 2.93, 3.06",
        "W06000015, Cardiff, 3.2, 3.4",
        "S12000033, Aberdeen City, 3.01, 3.11",
        "K02000001, United Kingdom, 3.13, 3.12",
        "E08000003, Manchester, 3.44, 3.41",
        "N09000006, Fermanagh and Omagh, , 2.43"
    })
    void areasSayWhatWasPublished(String code, String name, @Nullable String first, String last) {
        Outline outline = AREAS.outline(code);

        assertThat(outline.release().title()).isEqualTo("Anxiety in " + name);
        assertThat(text(outline)).contains("Average anxiety in " + name + " was " + last + " points.");
        assertThat(text(outline))
                .contains("In 2011/12 average anxiety in " + name
                        + (first == null ? " was not available" : " was " + first + " points")
                        + "; in the United Kingdom it was 3.13 points.");
    }

    private static String text(Outline outline) {
        return Stream.concat(
                        outline.blocks().stream()
                                .filter(Block.Summary.class::isInstance)
                                .map(block -> ((Block.Summary) block).passages()),
                        outline.blocks().stream()
                                .filter(Block.Paragraphs.class::isInstance)
                                .map(block -> ((Block.Paragraphs) block).passages()))
                .flatMap(passages -> RichText.lines(passages).stream())
                .collect(Collectors.joining(" "));
    }

    @Test
    void releasesMadeAtOnceAreThoseMadeOneAfterTheOther() {
        List<String> codes = AREAS.codes().subList(0, 60);
        List<Release> together = codes.parallelStream()
                .map(code -> AREAS.outline(code).release())
                .toList();

        assertThat(together)
                .isEqualTo(codes.stream()
                        .map(code -> AREAS.outline(code).release())
                        .toList());
    }

    private ReleaseSeries read(String text, List<Problem> warnings) throws IOException {
        Path file = Files.writeString(folder.resolve("areas.yaml"), text);
        assertThat(ReleaseSeries.isSeries(file)).isTrue();
        return ReleaseSeries.read(file, ReadOptions.standard().withWarnings(warnings::add));
    }

    private ReleaseSeries read(String text) throws IOException {
        return read(text, new ArrayList<>());
    }

    private List<String> problems(String text) {
        return catchThrowableOfType(
                        InvalidReleaseException.class, () -> read(text).each(release -> {}))
                .problems()
                .stream()
                .map(problem -> problem.line() + ":" + problem.column() + ": " + problem.message())
                .toList();
    }

    @Test
    void aLabelIsNoMarkupAndACodeBecomesAnId() throws IOException {
        List<Release> releases = new ArrayList<>();
        read(SMALL).each(outline -> {
            releases.add(outline.release());
            assertThat(text(outline)).matches("North was 6 visits\\.|South \\*& East\\* was 8 visits\\.");
        });

        assertThat(releases).extracting(Release::id).containsExactly("visits-n-1", "visits-s-1");
        assertThat(releases).extracting(Release::title).containsExactly("Visits in North", "Visits in South *& East*");
    }

    @Test
    void aMissingCellIsAProblemOfItsReleaseAndTheOthersAreMade() throws IOException {
        ReleaseSeries series = read(SMALL.replace("          - {period: 2025, area: S-1, visits: 8}\n", ""));
        List<String> made = new ArrayList<>();
        InvalidReleaseException refused = catchThrowableOfType(
                InvalidReleaseException.class,
                () -> series.each(outline -> made.add(outline.release().id())));

        assertThat(made).containsExactly("visits-n-1");
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(10);
            assertThat(problem.message()).startsWith("for 'S-1': ").contains("2025");
        });
    }

    @Test
    void codesWithoutANumberInARequiredPeriodAreLeftOut() throws IOException {
        String without = SMALL.replace(
                "{period: 2025, area: S-1, visits: 8}", "{period: 2025, area: S-1, visits: confidential}");
        String with = without.replace("dimension: area}", "dimension: area, with: [2025]}");

        assertThat(read(without).codes()).containsExactly("N 1", "S-1");
        assertThat(read(with).codes()).containsExactly("N 1");
    }

    @Test
    void aProblemOfACellStandsOnItsLine() throws IOException {
        List<Problem> warnings = new ArrayList<>();
        read(SMALL.replace("{period: 2024, area: S-1, visits: 7}", "{period: 2024, area: S-1, visits: -7}"), warnings)
                .outline("S-1");

        assertThat(warnings).singleElement().satisfies(warning -> {
            assertThat(warning.line()).isEqualTo(20);
            assertThat(warning.message()).startsWith("for 'S-1': ").contains("-7");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: visits-{area:id} | id: visits | 1:5: write 'id: visits-{area:id}'; without the code all releases have one id",
                "N 1 | S 1 | 1:5: the codes 'S 1' and 'S-1' both make the id 'visits-s-1'",
                "table: visits | table: visit | 6:19: write 'visits'; no table 'visit'",
                "dimension: area} | dimension: areas} | 6:38: write 'area'; the table 'visits' has no dimension 'areas'",
                "dimension: area} | dimension: area, keep: [K1]} | 6:50: 'K1' is no code of the dimension 'area'",
                "dimension: area} | dimension: area, with: [2023]} | 6:11: no code of 'area' has a number in each period of 'with'",
                "dimension: area} | dimension: area, without: [2023]} | 6:44: unknown key 'without'; 'for-each' has dimension, table, keep, with, query, jdbc, parameters, files, column, labels",
                "for-each: {table: visits, dimension: area} | for-each: area | 6:11: 'for-each' is written as keys with values (dimension); found text",
                "id: visits-by-year | id: Year | 8:9: write 'year', lower-case letters and digits joined by hyphens; 'Year' is no section id"
            })
    void whatIsWrongForEveryCodeIsToldOnce(String right, String wrong, String problem) {
        assertThat(problems(SMALL.replace(right, wrong))).containsExactly(problem);
    }

    @Test
    void anIdThatNamesThePlaceholderIsRefused() {
        assertThat(problems(SMALL.replace("id: visits\n", "id: area\n").replace("table: visits", "table: area")))
                .containsExactly("6:36: '{area}' would be the code and what has that id; give one of them another id");
    }

    @Test
    void oneReleaseIsNotReadFromSuchAFileAndACodeHasToBeThere() throws IOException {
        ReleaseSeries series = read(SMALL);
        InvalidReleaseException refused = catchThrowableOfType(
                InvalidReleaseException.class, () -> ReleaseReader.read(folder.resolve("areas.yaml")));

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(6);
            assertThat(problem.message()).startsWith("this file makes a release for each code of a dimension");
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> series.outline("N1"))
                .withMessage("write 'N 1'; no release has the code 'N1'");
    }
}
