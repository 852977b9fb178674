package io.github.statbrief.charts;

import io.github.statbrief.Release;
import io.github.statbrief.WholeFile;
import io.github.statbrief.csv.CsvExporter;
import io.github.statbrief.drawing.Drawing;
import io.github.statbrief.drawing.png.PngWriter;
import io.github.statbrief.drawing.svg.Description;
import io.github.statbrief.drawing.svg.SvgWriter;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.chart.Captions;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes every chart of a release as PNG, SVG and CSV, and its key figures as a picture. The same release gives the same bytes. Immutable and safe to share between
 * threads.
 */
public final class ChartExporter {
    private static final int PIXELS_WIDE = 1600;
    private static final CsvExporter CSV = new CsvExporter();

    private final Theme theme;
    private final ChartPainter painter;
    private final boolean titled;
    private final PngWriter writer;

    /**
     * Makes an exporter whose pictures carry their titles.
     *
     * @param theme how charts look
     */
    public ChartExporter(Theme theme) {
        this.theme = theme;
        painter = new ChartPainter(theme);
        titled = true;
        writer = new PngWriter(painter.typefaces(), PIXELS_WIDE);
    }

    private ChartExporter(ChartExporter other, boolean titled, PngWriter writer) {
        theme = other.theme;
        painter = other.painter;
        this.titled = titled;
        this.writer = writer;
    }

    /** The same exporter, whose pictures leave title and subtitle to the page on which they stand. */
    public ChartExporter withoutTitles() {
        return new ChartExporter(this, false, writer);
    }

    /**
     * The same exporter with another compression of PNGs, as {@link PngWriter#withCompression} has it.
     *
     * @param other from 0, fast and large, to 9, slow and small
     * @return the exporter
     * @throws IllegalArgumentException if the level is not between 0 and 9
     */
    public ChartExporter withCompression(int other) {
        return new ChartExporter(this, titled, writer.withCompression(other));
    }

    /**
     * Checks a release and writes its charts. Nothing is written where one of them cannot be drawn; each file appears whole or not at all.
     *
     * @param release the release
     * @param directory where to; made where it is missing. For each chart {@code <id>.png}, {@code <id>.svg} and {@code <id>.csv}
     * @throws IOException where a file cannot be written
     * @throws io.github.statbrief.InvalidReleaseException where the release does not hold, a text is too long or the theme's fonts lack a character
     */
    public void write(Release release, Path directory) throws IOException {
        write(Outline.of(release), directory);
    }

    /**
     * Writes the charts of a release that has been checked. Nothing is written where one of them cannot be drawn; each file appears whole or not at all.
     *
     * @param outline its outline
     * @param directory where to; made where it is missing. For each chart {@code <id>.png}, {@code <id>.svg} and {@code <id>.csv}
     * @throws IOException where a file cannot be written
     * @throws io.github.statbrief.InvalidReleaseException where the theme's fonts lack a character
     */
    public void write(Outline outline, Path directory) throws IOException {
        Map<String, byte[]> files = files(outline.release(), charts(outline.requireFonts(theme)));
        Files.createDirectories(directory);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            WholeFile.write(directory.resolve(file.getKey()), file.getValue());
        }
    }

    /**
     * Draws one chart as PNG, 1600 pixels wide.
     *
     * @param chart a chart of an outline
     * @param language the language of its words
     * @return the file
     * @throws IllegalArgumentException where it holds a character that the theme's fonts lack
     */
    public byte[] png(ChartSpec chart, Locale language) {
        return png(chart, painter.picture(chart, language, titled));
    }

    /**
     * Draws one chart as SVG.
     *
     * @param chart a chart of an outline
     * @param language the language of its words
     * @return the file, in UTF-8
     * @throws IllegalArgumentException where it holds a character that the theme's fonts lack
     */
    public byte[] svg(ChartSpec chart, Locale language) {
        return svg(painter.picture(chart, language, titled), chart, language);
    }

    /**
     * Writes a drawing as PNG: of a chart that an application has changed, for example.
     *
     * @param drawing the drawing
     * @param title its title
     * @param alt the chart in words
     * @return the file, 1600 pixels wide
     */
    public byte[] png(Drawing drawing, String title, String alt) {
        return writer.write(drawing, title, alt);
    }

    /**
     * Writes a drawing as SVG: of a chart that an application has changed, for example.
     *
     * @param drawing the drawing
     * @param chart the chart that it shows: its id, its items and the chart in words
     * @param language the language of its words
     * @return the file, in UTF-8
     */
    public byte[] svg(Drawing drawing, ChartSpec chart, Locale language) {
        return new SvgWriter(theme.fonts(), language)
                .write(drawing, words(chart, language, chart.id(), chart.id() + ".csv"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a drawing as an element of a web page that carries its title, subtitle and foot.
     *
     * @param drawing the drawing
     * @param chart the chart that it shows: its items and the chart in words
     * @param language the language of its words
     * @param id names the element in the page: its ids are {@code chart-<id>} and begin with it
     * @return the element {@code svg}
     */
    public String svgElement(Drawing drawing, ChartSpec chart, Locale language, String id) {
        return new SvgWriter(theme.fonts(), language).element(drawing, words(chart, language, id, ""));
    }

    private static Description words(ChartSpec chart, Locale language, String id, String data) {
        Captions captions = chart.captions();
        return new Description(
                "chart-" + id, captions.title().plain(), captions.alt(), SpokenItems.of(chart, language), data);
    }

    /** What is drawn of an outline: its charts, and its key figures as a picture. */
    static List<ChartSpec> charts(Outline outline) {
        return outline.blocks().stream()
                .flatMap(block -> block.charts().stream())
                .toList();
    }

    /** Every file by its name, in the order of the charts. */
    Map<String, byte[]> files(Release release, List<ChartSpec> charts) {
        Locale language = release.language();
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (ChartSpec chart : charts) {
            Drawing drawing = painter.picture(chart, language, titled);
            files.put(chart.id() + ".png", png(chart, drawing));
            files.put(chart.id() + ".svg", svg(drawing, chart, language));
            files.put(chart.id() + ".csv", csv(chart));
        }
        return files;
    }

    /** The data of a chart: its figures, or the cells of its table, in the order in which they are drawn. */
    static byte[] csv(ChartSpec chart) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CSV.writeChart(chart, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toByteArray();
    }

    private byte[] png(ChartSpec chart, Drawing drawing) {
        return png(drawing, chart.captions().title().plain(), chart.captions().alt());
    }
}
