package io.github.statbrief.engine;

import io.github.statbrief.Release;
import io.github.statbrief.Table;
import io.github.statbrief.charts.ChartExporter;
import io.github.statbrief.csv.CsvExporter;
import io.github.statbrief.engine.internal.file.OutputFile;
import io.github.statbrief.engine.internal.input.ReadRelease;
import io.github.statbrief.engine.internal.output.ManifestFiles;
import io.github.statbrief.engine.internal.output.ReportFile;
import io.github.statbrief.html.HtmlExporter;
import io.github.statbrief.html.IndexEntry;
import io.github.statbrief.html.IndexExporter;
import io.github.statbrief.html.MarkdownExporter;
import io.github.statbrief.ods.OdsExporter;
import io.github.statbrief.outline.Outline;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Renders releases, each into a folder, in the formats of a run. Safe to share between threads. */
final class ReleaseRenderer {
    private static final String WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What a list of releases leads to besides the page of each. */
    private static final List<Format> LISTED = List.of(Format.PDF, Format.XLSX, Format.ODS, Format.MD, Format.JSON);

    private final Theme theme;
    private final Set<Format> formats;
    private final boolean embedFonts;
    private final Consumer<String> log;
    private final Optional<ManifestFiles> manifests;
    private @Nullable Exporters made;

    /**
     * Creates a renderer with one theme.
     *
     * @param theme the theme
     * @param formats the formats
     * @param embedFonts whether web pages hold the fonts of the theme
     * @param log receives a line for each file that the brief cannot carry
     */
    ReleaseRenderer(Theme theme, Set<Format> formats, boolean embedFonts, Consumer<String> log) {
        this(theme, formats, embedFonts, log, Optional.empty());
    }

    /** The same, which also writes the manifest of each release. */
    ReleaseRenderer withManifests(Optional<ManifestFiles> writer) {
        return new ReleaseRenderer(theme, formats, embedFonts, log, writer);
    }

    private ReleaseRenderer(
            Theme theme,
            Set<Format> formats,
            boolean embedFonts,
            Consumer<String> log,
            Optional<ManifestFiles> manifests) {
        this.theme = theme;
        this.formats = Set.copyOf(formats);
        this.embedFonts = embedFonts;
        this.log = log;
        this.manifests = manifests;
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

    /** Writes the files of each format and then the report on them; gives all of them, sorted by path. */
    List<OutputFile> render(ReadRelease read, Path folder) throws IOException {
        Outline outline = read.outline();
        Exporters to = exporters();
        if (formats.contains(Format.CHARTS)) {
            to.charts().write(outline, folder.resolve(Format.CHARTS.file()));
        }
        if (formats.contains(Format.CSV)) {
            new CsvExporter().write(outline, folder.resolve(Format.CSV.file()));
        }
        write(Format.XLSX, folder, out -> to.workbooks().write(outline, out));
        write(Format.ODS, folder, out -> to.spreadsheets().write(outline, out));
        if (formats.contains(Format.PDF)) {
            PdfExporter brief = brief(to.briefs(), read.release(), folder);
            write(Format.PDF, folder, out -> brief.write(outline, out));
        }
        write(Format.MD, folder, out -> to.texts().write(outline, out));
        // whoever publishes figures from a report may not publish the report: its text stays out, its digest is there
        ReleaseWriter twin = ReleaseWriter.json().withoutSourceTexts();
        write(Format.JSON, folder, out -> twin.write(read.release(), out));
        if (formats.contains(Format.HTML)) {
            to.pages().withFiles(sizes(folder)).write(outline, folder);
        }
        if (manifests.isPresent()) {
            manifests.get().write(outline, folder);
        }
        ReportFile report = ReportFile.of(read.release(), read.warnings(), read.queries(), folder);
        List<OutputFile> all = new ArrayList<>(report.files());
        all.add(report.write(folder));
        all.sort(Comparator.comparing(OutputFile::path));
        return all;
    }

    /**
     * What a list of releases says of one.
     *
     * @param outline the release
     */
    IndexEntry entry(Outline outline) {
        return IndexEntry.of(
                outline,
                LISTED.stream().filter(formats::contains).map(Format::file).toList());
    }

    /**
     * Writes the list of the releases of a run above their folders, if they are more than one and have pages.
     *
     * @param entries the releases
     * @param directory the folder of their folders
     * @param warnings receives a line if somebody's own page is in the place of the list
     */
    void list(List<IndexEntry> entries, Path directory, Consumer<String> warnings) throws IOException {
        if (entries.size() < 2 || !formats.contains(Format.HTML)) {
            return;
        }
        if (!IndexExporter.mayReplace(directory)) {
            warnings.accept(directory.resolve(IndexExporter.FILE)
                    + " was made by no run and stays; the list of releases is not written");
            return;
        }
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

    /** An exporter that attaches the workbook of the same folder to the brief, in addition to the data. */
    private PdfExporter brief(PdfExporter brief, Release release, Path folder) throws IOException {
        if (formats.contains(Format.CSV)) {
            Path data = folder.resolve(Format.CSV.file());
            fits(data.resolve("figures.csv"));
            for (Table table : release.tables().toList()) {
                fits(data.resolve(table.id() + ".csv"));
            }
        }
        Path workbook = folder.resolve(Format.XLSX.file());
        if (!formats.contains(Format.XLSX) || !fits(workbook)) {
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

    private void write(Format format, Path folder, Writing writing) throws IOException {
        if (formats.contains(format)) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(format.file()))) {
                writing.to(out);
            }
        }
    }
}
