package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.engine.internal.file.OutputFile;
import io.github.statbrief.engine.internal.input.Origin;
import io.github.statbrief.engine.internal.input.ReadRelease;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Very long names are rendered in every format, whether they can be broken between words or not. */
class LongTextsTest {
    private static final int LONG = 900;
    private static final int LONGEST_HEADING = 200;

    private static final String RELEASE = """
            id: long-texts
            title: LABEL
            publisher: LABEL
            via: LABEL
            speaker: LABEL
            published: 2026-01-15
            language: en
            summary: In brief, {cases} and {more}
            headline: [cases, more]
            sections:
              - id: first
                title: LABEL
                figures:
                  - {id: cases, measure: {label: LABEL, stat: count, population: LABEL, where: {port: LABEL}}, value: 5, unit: case, sense: change up from LABEL}
                  - {id: more, measure: {label: LABEL, stat: count}, value: 7, unit: case, sense: change up}
                groups:
                  - {id: both, label: LABEL, relation: comparable, figures: [cases, more], chart: bars}
                tables:
                  - id: line
                    title: LABEL
                    chart: small-multiples
                    measures: [{id: one, label: LABEL, stat: count, unit: case}, {id: two, label: LABEL, stat: count, unit: case}]
                    dimensions:
                      - {id: kind, label: HEADING, codes: {a: LABEL, b: LABEL}}
                      - {id: place, label: HEADING, codes: {a: LABEL, b: LABEL}}
                    periods: [2023, 2024, 2025]
                    cells: [CELLS]
                  - id: bars
                    title: LABEL
                    chart: bars
                    measures: [{id: one, label: LABEL, stat: count, unit: case}]
                    dimensions: [{id: kind, label: HEADING, codes: {a: LABEL, b: LABEL}}]
                    periods: [2025]
                    cells: [{period: 2025, kind: a, one: 4}, {period: 2025, kind: b, one: 9}]
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"word ", "unbroken", "WWWW"})
    void veryLongNamesAreRendered(String word) throws IOException {
        Path file = Files.writeString(folder.resolve("release.yaml"), release(word));
        Path outputs = Files.createDirectory(folder.resolve("outputs"));

        new ReleaseRenderer(Theme.standard(), Format.all(), false, line -> {})
                .render(
                        new ReadRelease(
                                new Origin(file, 1, 5),
                                ReleaseReader.outline(file, ReadOptions.standard()),
                                List.of(),
                                List.of(),
                                List.of()),
                        outputs);

        assertThat(OutputFile.in(outputs))
                .extracting(OutputFile::path)
                .contains(
                        "brief.pdf",
                        "workbook.xlsx",
                        "workbook.ods",
                        "charts/both.svg",
                        "charts/line.svg",
                        "charts/bars.png");
    }

    /** Each name differs from the others: codes of a dimension have to. */
    private static String release(String word) {
        StringBuilder cells = new StringBuilder();
        for (int year = 2023; year <= 2025; year++) {
            for (String kind : List.of("a", "b")) {
                for (String place : List.of("a", "b")) {
                    cells.append(cells.isEmpty() ? "" : ", ")
                            .append("{period: " + year + ", kind: " + kind + ", place: " + place + ", one: 5, two: 7}");
                }
            }
        }
        Matcher labels = Pattern.compile("LABEL|HEADING").matcher(RELEASE.replace("CELLS", cells));
        int[] number = {1000};
        return labels.replaceAll(found -> {
            int length = found.group().equals("LABEL") ? LONG : LONGEST_HEADING;
            return word.repeat(length).substring(0, length - 5) + "z" + number[0]++;
        });
    }
}
