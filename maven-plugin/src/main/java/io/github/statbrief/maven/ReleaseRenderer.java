package io.github.statbrief.maven;

import io.github.statbrief.Release;
import io.github.statbrief.Table;
import io.github.statbrief.charts.ChartExporter;
import io.github.statbrief.csv.CsvExporter;
import io.github.statbrief.html.HtmlExporter;
import io.github.statbrief.html.IndexEntry;
import io.github.statbrief.html.IndexExporter;
import io.github.statbrief.html.MarkdownExporter;
import io.github.statbrief.ods.OdsExporter;
import io.github.statbrief.pdf.PdfExporter;
import io.github.statbrief.text.Label;
import io.github.statbrief.text.Labels;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.XlsxExporter;
import io.github.statbrief.yaml.ReleaseWriter;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Renders releases, each into a folder, in every format. */
final class ReleaseRenderer implements Rendering {
    private static final String WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The files of a release to which a list of releases leads besides its page. */
    private static final List<String> LISTED =
            List.of("brief.pdf", "workbook.xlsx", "workbook.ods", "brief.md", "release.json");

    private final Theme theme;
    private final boolean embedFonts;
    private final Consumer<String> log;
    private @Nullable Exporters made;

    /**
     * Creates a renderer with one theme.
     *
     * @param theme the theme
     * @param embedFonts whether web pages hold the fonts of the theme
     * @param log receives a line for each file that the brief cannot carry
     */
    ReleaseRenderer(Theme theme, boolean embedFonts, Consumer<String> log) {
        this.theme = theme;
        this.embedFonts = embedFonts;
        this.log = log;
    }

    /** The exporters of one theme: each prepares its fonts once for all releases. */
    private record Exporters(
            ChartExporter charts,
            XlsxExporter workbooks,
            OdsExporter spreadsheets,
            PdfExporter briefs,
            MarkdownExporter texts,
            HtmlExporter pages) {
        static Exporters of(Theme theme, boolean embedFonts) {
            HtmlExporter pages = new HtmlExporter(theme);
            return new Exporters(
                    new ChartExporter(theme),
                    new XlsxExporter(theme),
                    new OdsExporter(theme),
                    new PdfExporter(theme),
                    new MarkdownExporter(theme),
                    embedFonts ? pages.withThemeFonts() : pages);
        }
    }

    /** The exporters, made for the first release; a run in which all is up to date needs none. */
    private synchronized Exporters exporters() {
        Exporters all = made == null ? Exporters.of(theme, embedFonts) : made;
        made = all;
        return all;
    }

    /** Writes every file listed in {@code docs/architecture.md}. */
    @Override
    public void render(ReadRelease read, Path folder) throws IOException {
        Release release = read.release();
        Path data = folder.resolve("data");
        Path workbook = folder.resolve("workbook.xlsx");
        Exporters to = exporters();
        to.charts().write(read.outline(), folder.resolve("charts"));
        new CsvExporter().write(read.outline(), data);
        write(workbook, out -> to.workbooks().write(read.outline(), out));
        write(folder.resolve("workbook.ods"), out -> to.spreadsheets().write(read.outline(), out));
        PdfExporter brief = brief(to.briefs(), release, workbook, data);
        write(folder.resolve("brief.pdf"), out -> brief.write(read.outline(), out));
        write(folder.resolve("brief.md"), out -> to.texts().write(read.outline(), out));
        // whoever publishes figures from a report may not publish the report: its text stays out, its digest is there
        ReleaseWriter twin = ReleaseWriter.json().withoutSourceTexts();
        write(folder.resolve("release.json"), out -> twin.write(release, out));
        to.pages().withFiles(sizes(folder)).write(read.outline(), folder);
        ReportFile.of(release, read.warnings(), folder).write(folder);
    }

    /**
     * Writes the list of the releases of a run above their folders, if they are more than one.
     *
     * @param releases the releases
     * @param directory the folder of their folders
     * @param warnings receives a line if somebody's own page is in the place of the list
     */
    void list(List<ReadRelease> releases, Path directory, Consumer<String> warnings) throws IOException {
        if (releases.size() < 2) {
            return;
        }
        if (!IndexExporter.mayReplace(directory)) {
            warnings.accept(directory.resolve(IndexExporter.FILE)
                    + " was made by no run and stays; the list of releases is not written");
            return;
        }
        List<IndexEntry> entries = releases.stream()
                .map(each -> IndexEntry.of(
                        each.outline(),
                        LISTED.stream()
                                .filter(file -> Files.exists(
                                        directory.resolve(each.release().id()).resolve(file)))
                                .toList()))
                .toList();
        new IndexExporter(theme).write(entries, directory);
    }

    /** The size of each file made so far, by its path from the folder. */
    private static Map<String, Long> sizes(Path folder) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sizes.put(folder.relativize(file).toString().replace(File.separatorChar, '/'), Files.size(file));
            }
        }
        return sizes;
    }

    /** An exporter that attaches the workbook to the brief, in addition to the data. */
    private PdfExporter brief(PdfExporter brief, Release release, Path workbook, Path data) throws IOException {
        fits(data.resolve("figures.csv"));
        for (Table table : release.tables().toList()) {
            fits(data.resolve(table.id() + ".csv"));
        }
        if (!fits(workbook)) {
            return brief;
        }
        String description = Labels.in(release.language()).of(Label.ATTACHED_WORKBOOK);
        return brief.withAttachment(
                workbook.getFileName().toString(), WORKBOOK_TYPE, description, Files.readAllBytes(workbook));
    }

    /** Whether a file is small enough for the brief; logs if it is not. */
    private boolean fits(Path file) throws IOException {
        long size = Files.size(file);
        boolean fits = size < PdfExporter.LARGEST_ATTACHMENT;
        if (!fits) {
            log.accept(
                    file.getFileName() + " has " + size + " bytes and is not attached to brief.pdf; it lies beside it");
        }
        return fits;
    }

    /** Writes a file. */
    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void write(Path file, Writing writing) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            writing.to(out);
        }
    }
}
