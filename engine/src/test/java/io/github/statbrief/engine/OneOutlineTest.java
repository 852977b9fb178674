package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.charts.ChartExporter;
import io.github.statbrief.csv.CsvExporter;
import io.github.statbrief.engine.internal.file.FailedRunException;
import io.github.statbrief.engine.internal.file.OutputFile;
import io.github.statbrief.engine.internal.file.RefusedInputException;
import io.github.statbrief.html.HtmlExporter;
import io.github.statbrief.html.MarkdownExporter;
import io.github.statbrief.ods.OdsExporter;
import io.github.statbrief.outline.Exporter;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.pdf.PdfExporter;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.XlsxExporter;
import io.github.statbrief.yaml.ReleaseWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever makes the outline once and gives it to all exporters gets what each would have written for the release. */
class OneOutlineTest {
    private static final Theme THEME = Theme.standard();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"public-security", "retail-sales"})
    void everyFormatIsTheSameFromTheOutlineAsFromTheRelease(String name)
            throws RefusedInputException, FailedRunException, IOException {
        Outline outline = Example.read(name).outline();
        for (Map.Entry<String, Exporter> exporter : exporters().entrySet()) {
            ByteArrayOutputStream ofOutline = new ByteArrayOutputStream();
            ByteArrayOutputStream ofRelease = new ByteArrayOutputStream();
            exporter.getValue().write(outline, ofOutline);
            exporter.getValue().write(outline.release(), ofRelease);

            assertThat(ofOutline.toByteArray())
                    .as(exporter.getKey())
                    .isNotEmpty()
                    .isEqualTo(ofRelease.toByteArray());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"public-security", "retail-sales"})
    void everyFolderIsTheSameFromTheOutlineAsFromTheRelease(String name)
            throws RefusedInputException, FailedRunException, IOException {
        Outline outline = Example.read(name).outline();
        Path ofOutline = folder.resolve("outline");
        Path ofRelease = folder.resolve("release");
        new ChartExporter(THEME).write(outline, ofOutline);
        new CsvExporter().write(outline, ofOutline);
        new HtmlExporter(THEME).write(outline, ofOutline);
        new ChartExporter(THEME).write(outline.release(), ofRelease);
        new CsvExporter().write(outline.release(), ofRelease);
        new HtmlExporter(THEME).write(outline.release(), ofRelease);

        List<OutputFile> files = OutputFile.in(ofOutline);
        assertThat(files)
                .extracting(OutputFile::path)
                .contains("index.html", "figures.csv")
                .anyMatch(each -> each.endsWith(".png"));
        assertThat(files).isEqualTo(OutputFile.in(ofRelease));
    }

    private static Map<String, Exporter> exporters() {
        Map<String, Exporter> exporters = new LinkedHashMap<>();
        exporters.put("PDF", new PdfExporter(THEME));
        exporters.put("workbook", new XlsxExporter(THEME));
        exporters.put("open spreadsheet", new OdsExporter(THEME));
        exporters.put("web page", new HtmlExporter(THEME));
        exporters.put("Markdown", new MarkdownExporter(THEME));
        exporters.put("JSON", ReleaseWriter.json());
        exporters.put("YAML", ReleaseWriter.yaml());
        return exporters;
    }
}
