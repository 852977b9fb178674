package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.charts.ChartExporter;
import io.github.statbrief.csv.CsvExporter;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.pdf.PdfExporter;
import io.github.statbrief.table.Cell;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.XlsxExporter;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that a cell can carry stands in every output, or the output says where it is. */
class CellFieldsTest {
    private static final String RELEASE = """
            id: example
            title: A release
            publisher: An office
            published: 2026-01-15
            language: en
            sections:
              - id: first
                title: First
                text: "It was {rates[2025]:number}."
                tables:
                  - id: rates
                    title: Rates
                    chart: line
                    measures: [{id: rate, label: Rate, stat: rate, unit: percent}]
                    periods: [2023, 2024, 2025]
                    cells:
                      - {period: 2023, rate: 30}
                      - {period: 2024, rate: 33}
                      - period: 2025
                        rate:
                          value: more than 41.37 [p]
                          limits: 40.11 to 44.44
                          note: {kind: scope, text: Two offices were closed.}
            """;

    /** What shows a field, by format. */
    private static final Map<String, Map<String, List<String>>> SHOWN = shown();

    private static final Map<String, String> OUTPUTS = new LinkedHashMap<>();

    private static Map<String, Map<String, List<String>>> shown() {
        Map<String, Map<String, List<String>>> fields = new LinkedHashMap<>();
        fields.put(
                "value",
                Map.of(
                        "brief", List.of(">41.37", "more than 41.37%"),
                        "workbook", List.of("<v>41.37</v>", "more than"),
                        "table", List.of(",>41.37,more-than,41.37,"),
                        "chart data", List.of(",>41.37,more-than,41.37,"),
                        "picture", List.of(">41.37%", "more than 41.37%")));
        fields.put(
                "flags",
                Map.of(
                        "brief", List.of("[p]", "provisional"),
                        "workbook", List.of("[p]"),
                        "table", List.of(",p,"),
                        "chart data", List.of(",p,"),
                        "picture", List.of("[p]", "provisional")));
        fields.put(
                "limits",
                Map.of(
                        "brief", List.of("Confidence limits are in the workbook and in data/rates.csv."),
                        "workbook", List.of("<v>40.11</v>", "<v>44.44</v>", "Lower confidence limit"),
                        "table", List.of(",40.11,44.44,"),
                        "chart data", List.of(",40.11,44.44,"),
                        "picture", List.of("limits 40.11 to 44.44%", "shaded area lies between")));
        fields.put(
                "note",
                Map.of(
                        "brief", List.of("2025: Two offices were closed."),
                        "workbook", List.of("Two offices were closed."),
                        "table", List.of("scope: Two offices were closed."),
                        "chart data", List.of("scope: Two offices were closed."),
                        "picture", List.of("rates.csv")));
        return fields;
    }

    @BeforeAll
    static void render(@TempDir Path folder) throws IOException {
        Outline outline = Outline.of(ReleaseReader.read(RELEASE, ReadOptions.standard()));
        Theme theme = Theme.standard();
        ByteArrayOutputStream brief = new ByteArrayOutputStream();
        new PdfExporter(theme).write(outline, brief);
        try (PDDocument pdf = Loader.loadPDF(brief.toByteArray())) {
            OUTPUTS.put("brief", new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "));
        }
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        new XlsxExporter(theme).write(outline, workbook);
        OUTPUTS.put("workbook", parts(workbook.toByteArray()));
        new CsvExporter().write(outline, folder.resolve("data"));
        new ChartExporter(theme).write(outline, folder.resolve("charts"));
        OUTPUTS.put("table", Files.readString(folder.resolve("data/rates.csv")));
        OUTPUTS.put("chart data", Files.readString(folder.resolve("charts/rates.csv")));
        OUTPUTS.put(
                "picture", Files.readString(folder.resolve("charts/rates.svg")).replace("&gt;", ">"));
    }

    private static String parts(byte[] workbook) throws IOException {
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts.toString();
    }

    static Stream<Arguments> fields() {
        return SHOWN.entrySet().stream()
                .flatMap(field -> field.getValue().entrySet().stream()
                        .map(format -> Arguments.of(field.getKey(), format.getKey(), format.getValue())));
    }

    /** A new field of a cell has to be added here. */
    @Test
    void everyFieldOfACellIsWalked() {
        assertThat(Cell.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactlyInAnyOrderElementsOf(SHOWN.keySet());
        assertThat(SHOWN.values()).allSatisfy(formats -> assertThat(formats).containsOnlyKeys(OUTPUTS.keySet()));
    }

    @ParameterizedTest(name = "{0} in the {1}")
    @MethodSource("fields")
    void aFieldStandsInAnOutputOrTheOutputSaysWhereItIs(String field, String format, List<String> words) {
        assertThat(Objects.requireNonNull(OUTPUTS.get(format))).as(field).contains(words);
    }
}
