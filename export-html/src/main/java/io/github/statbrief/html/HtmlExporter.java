package io.github.statbrief.html;

import io.github.statbrief.Release;
import io.github.statbrief.WholeFile;
import io.github.statbrief.charts.ChartExporter;
import io.github.statbrief.charts.ChartPainter;
import io.github.statbrief.html.internal.page.PageWriter;
import io.github.statbrief.outline.Exporter;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.theme.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes a release as one web page that stands alone: the same outline, the same words and the same figures as the
 * brief. It needs no script and loads nothing; each occurrence of a figure or cell carries its id and its value. Reads
 * the fonts of the theme once, so keep one exporter for several releases. Immutable and safe to share between threads.
 */
public final class HtmlExporter implements Exporter {
    /** The name of the page in a folder. */
    public static final String FILE = "index.html";

    private final Theme theme;
    private final PageWriter.Options options;
    private final PageWriter writer;

    /**
     * Creates an exporter of pages with a script that only adds: to copy, to sort and to filter.
     *
     * @param theme the theme of the pages
     */
    public HtmlExporter(Theme theme) {
        this.theme = theme;
        this.options = new PageWriter.Options(Optional.empty(), Map.of(), "", true, false);
        this.writer = new PageWriter(theme, new ChartPainter(theme), new ChartExporter(theme), options);
    }

    private HtmlExporter(Theme theme, PageWriter writer, PageWriter.Options options) {
        this.theme = theme;
        this.writer = writer.with(options);
        this.options = options;
    }

    private HtmlExporter with(PageWriter.Options other) {
        return new HtmlExporter(theme, writer, other);
    }

    /** Returns an exporter of pages without a script. */
    public HtmlExporter withoutScript() {
        return with(
                new PageWriter.Options(options.address(), options.files(), options.folder(), false, options.fonts()));
    }

    /**
     * Returns an exporter of pages that hold the fonts of the theme, reduced to the characters of the page; else they are
     * read in the fonts of the reader's system. A page stays one file that loads nothing.
     */
    public HtmlExporter withThemeFonts() {
        return with(
                new PageWriter.Options(options.address(), options.files(), options.folder(), options.script(), true));
    }

    /**
     * Returns an exporter of pages that link to the files beside them: {@code brief.pdf}, {@code workbook.xlsx},
     * {@code workbook.ods}, {@code charts/<chart id>.png} and so on, as in the folder of a release.
     *
     * @param files the path of each file from the page, with its size in bytes
     * @return the exporter
     */
    public HtmlExporter withFiles(Map<String, Long> files) {
        return withFiles("", files);
    }

    /**
     * Returns an exporter of pages that link to the files of the release in another folder.
     *
     * @param folder the path of that folder from the page, which ends with {@code /}; empty if they lie beside it
     * @param files the path of each file in that folder, with its size in bytes
     * @return the exporter
     * @throws IllegalArgumentException if the folder is no such path
     */
    public HtmlExporter withFiles(String folder, Map<String, Long> files) {
        if (!folder.matches("([A-Za-z0-9._-]+/)*")) {
            throw new IllegalArgumentException(
                    "'" + folder + "' is no path of a folder from the page; write one such as statbrief/releases/");
        }
        return with(new PageWriter.Options(
                options.address(), new TreeMap<>(files), folder, options.script(), options.fonts()));
    }

    /**
     * Returns an exporter of pages that say where they are found: in their citation, and for those who share them.
     *
     * @param address the address of the page, with https or http
     * @return the exporter
     * @throws IllegalArgumentException if it is no web address
     */
    public HtmlExporter withAddress(URI address) {
        String scheme = String.valueOf(address.getScheme());
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw new IllegalArgumentException(
                    "'" + address + "' is no address of a page; write one with https:// or http://");
        }
        return with(new PageWriter.Options(
                Optional.of(address), options.files(), options.folder(), options.script(), options.fonts()));
    }

    /**
     * Checks a release and writes its page. Writes nothing before the whole page is made.
     *
     * @param release the release
     * @param out the target stream; it stays open
     * @throws IOException if {@code out} fails
     * @throws io.github.statbrief.InvalidReleaseException if the release has errors
     */
    @Override
    public void write(Release release, OutputStream out) throws IOException {
        write(Outline.of(release), out);
    }

    /**
     * Writes the page of a checked release.
     *
     * @param outline its outline
     * @param out the target stream; it stays open
     * @throws IOException if {@code out} fails
     */
    @Override
    public void write(Outline outline, OutputStream out) throws IOException {
        writer.write(outline.withUsualContact(theme.contact()), out);
    }

    /**
     * Checks a release and writes its page as {@code index.html}, which appears whole or not at all.
     *
     * @param release the release
     * @param directory the target folder; created if missing
     * @throws IOException if the file cannot be written
     * @throws io.github.statbrief.InvalidReleaseException if the release has errors
     */
    public void write(Release release, Path directory) throws IOException {
        write(Outline.of(release), directory);
    }

    /**
     * Writes the page of a checked release as {@code index.html}, which appears whole or not at all.
     *
     * @param outline its outline
     * @param directory the target folder; created if missing
     * @throws IOException if the file cannot be written
     */
    public void write(Outline outline, Path directory) throws IOException {
        Files.createDirectories(directory);
        WholeFile.write(directory.resolve(FILE), out -> write(outline, out));
    }

    /**
     * Writes what the page of a checked release shows as one element for somebody else's page: without a script, a
     * title of the window and a policy, which are matters of the page around it. Every text is escaped. A page can
     * hold one such part, whose element has the id {@code statbrief}, and needs the rules of {@link #partStyle}.
     *
     * @param outline its outline
     * @return well-formed markup of one {@code div}
     */
    public String part(Outline outline) {
        return writer.part(outline.withUsualContact(theme.contact()));
    }

    /**
     * The style sheet of parts, the same for all releases. Its rules reach nothing outside a part, and those of the
     * page around it nothing inside, except what they call important. Best kept in a file of its own, so that a policy
     * of the site needs to allow no rules within pages.
     */
    public String partStyle() {
        return writer.partStyle();
    }
}
