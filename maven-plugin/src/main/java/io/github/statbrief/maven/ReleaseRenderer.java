package io.github.statbrief.maven;

import io.github.statbrief.Exporter;
import io.github.statbrief.Release;
import io.github.statbrief.Table;
import io.github.statbrief.charts.ChartExporter;
import io.github.statbrief.csv.CsvExporter;
import io.github.statbrief.pdf.PdfExporter;
import io.github.statbrief.text.Label;
import io.github.statbrief.text.Labels;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.XlsxExporter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Renders one release into a folder, in every format. Immutable. */
final class ReleaseRenderer {
    /** A brief is mailed and put on the web: what is larger than this lies beside it only. */
    static final long LARGEST_ATTACHMENT = 5_000_000;

    private static final String WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Theme theme;
    private final Consumer<String> log;

    /**
     * Renders with one theme.
     *
     * @param theme how it looks
     * @param log takes a line on what the brief could not carry
     */
    ReleaseRenderer(Theme theme, Consumer<String> log) {
        this.theme = theme;
        this.log = log;
    }

    /** Writes every file of {@code docs/architecture.md} into an empty folder. */
    void render(ReadRelease read, Path folder) throws IOException {
        Release release = read.release();
        Path data = folder.resolve("data");
        Path workbook = folder.resolve("workbook.xlsx");
        new ChartExporter(theme).write(release, folder.resolve("charts"));
        new CsvExporter().write(release, data);
        write(new XlsxExporter(theme), release, workbook);
        write(brief(release, workbook, data), release, folder.resolve("brief.pdf"));
        ReportFile.of(release, read.warnings(), folder).write(folder);
    }

    private PdfExporter brief(Release release, Path workbook, Path data) throws IOException {
        Labels labels = Labels.in(release.language());
        PdfExporter brief = new PdfExporter(theme);
        brief = attach(brief, workbook, WORKBOOK_TYPE, labels.of(Label.ATTACHED_WORKBOOK));
        brief = attach(brief, data.resolve("figures.csv"), "text/csv", labels.of(Label.ATTACHED_FIGURES));
        for (Table table : release.tables().toList()) {
            brief = attach(brief, data.resolve(table.id() + ".csv"), "text/csv", table.title());
        }
        return brief;
    }

    private PdfExporter attach(PdfExporter brief, Path file, String mediaType, String description) throws IOException {
        String name = file.getFileName().toString();
        long size = Files.size(file);
        if (size >= LARGEST_ATTACHMENT) {
            log.accept(name + " has " + size + " bytes and is not attached to brief.pdf; it lies beside it");
            return brief;
        }
        return brief.withAttachment(name, mediaType, description, Files.readAllBytes(file));
    }

    private static void write(Exporter exporter, Release release, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            exporter.write(release, out);
        }
    }
}
