package io.github.statbrief.benchmarks;

import io.github.statbrief.Release;
import io.github.statbrief.ods.OdsExporter;
import io.github.statbrief.outline.Exporter;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.XlsxExporter;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What an open spreadsheet costs beside the workbook of the same release. Run in the project's folder:
 * {@code java -cp benchmarks/target/benchmarks.jar io.github.statbrief.benchmarks.SpreadsheetCost}
 */
public final class SpreadsheetCost {
    private static final String SMALL = "examples/public-security/src/main/statbrief/public-security.yaml";
    private static final int ROWS = 100_000;

    private SpreadsheetCost() {}

    /**
     * Compares.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws Exception {
        compare("public-security", ReleaseReader.read(Path.of(SMALL)), 40, 60);
        compare("100,000 rows of 10 cells", WideTable.of(ROWS), 5, 11);
    }

    private static void compare(String title, Release release, int warmUp, int rounds) throws Exception {
        XlsxExporter workbook = new XlsxExporter(Theme.standard());
        new Comparison()
                .with("workbook", () -> bytes(workbook, release))
                .with("workbook, no charts", () -> bytes(workbook.withCharts(false), release))
                .with("open spreadsheet", () -> bytes(new OdsExporter(Theme.standard()), release))
                .run(title, warmUp, rounds);
    }

    private static byte[] bytes(Exporter exporter, Release release) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(release, out);
        return out.toByteArray();
    }
}
