package io.github.statbrief.benchmarks;

import io.github.statbrief.Release;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.XlsxExporter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipInputStream;

/**
 * What a workbook with one long table costs beside libraries that write the same rows, and beside compressing XML that is ready. Time is that by the clock: Statbrief compresses with a second thread. Run in the project's folder:
 * {@code java -Xmx3g -cp benchmarks/target/benchmarks.jar io.github.statbrief.benchmarks.WorkbookCost}
 */
public final class WorkbookCost {
    private static final int LEVEL = 4;
    private static final int BUFFER = 1 << 16;
    private static final int[] ROWS = {100_000, 1_000_000};
    private static final int LEAST_ROUNDS = 3;
    private static final int MOST_ROUNDS = 15;
    private static final int MOST_ROWS = 1_500_000;

    private WorkbookCost() {}

    /**
     * Compares.
     *
     * @param arguments other numbers of rows than 100,000 and 1,000,000, or none
     */
    public static void main(String[] arguments) throws Exception {
        int[] sizes = arguments.length == 0
                ? ROWS
                : List.of(arguments).stream().mapToInt(Integer::parseInt).toArray();
        for (int rows : sizes) {
            compare(WideTable.of(rows), rows);
        }
    }

    private static void compare(Release release, int rows) throws Exception {
        XlsxExporter whole = new XlsxExporter(Theme.standard());
        XlsxExporter tables = whole.withCharts(false);
        PeerWorkbooks peers = new PeerWorkbooks(release);
        List<byte[]> ready = parts(bytes(tables, release));
        long xml = ready.stream().mapToLong(part -> part.length).sum();
        int rounds = Math.max(LEAST_ROUNDS, Math.min(MOST_ROUNDS, MOST_ROWS / rows));
        new Comparison()
                .byClock()
                .with("Statbrief, no charts", () -> bytes(tables, release))
                .with("POI, SXSSF", peers::poi)
                .with("fastexcel", peers::styledFastexcel)
                .with("fastexcel, nothing styled", peers::fastexcel)
                .with("ready XML, deflated at level 4", () -> deflated(ready))
                .with("Statbrief, compact, no charts", () -> bytes(tables.withCompact(true), release))
                .with("Statbrief, with its chart", () -> bytes(whole, release))
                .run(
                        String.format(Locale.ROOT, "%,d rows of 10 cells, %,d bytes of XML", rows, xml),
                        Math.min(rounds, MOST_ROUNDS / 2),
                        rounds);
    }

    private static byte[] bytes(XlsxExporter exporter, Release release) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(release, out);
        return out.toByteArray();
    }

    private static List<byte[]> parts(byte[] workbook) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            while (zip.getNextEntry() != null) {
                parts.add(zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] deflated(List<byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        Deflater deflater = new Deflater(LEVEL, true);
        for (byte[] part : parts) {
            deflater.reset();
            deflater.setInput(part);
            deflater.finish();
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.end();
        return out.toByteArray();
    }
}
