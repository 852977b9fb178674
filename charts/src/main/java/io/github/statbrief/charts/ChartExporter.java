package io.github.statbrief.charts;

import io.github.statbrief.Release;
import io.github.statbrief.outline.ChartSpec;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.theme.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes every chart of a release as PNG, SVG and CSV, and its key figures as a picture. The same release gives the same bytes. Immutable and safe to share between
 * threads.
 */
public final class ChartExporter {
    private static final int PIXELS_WIDE = 1600;
    private static final int DEFAULT_LEVEL = 6;

    private final Theme theme;
    private final ChartPainter painter;
    private final boolean titled;
    private final int level;

    /**
     * Makes an exporter whose pictures carry their titles.
     *
     * @param theme how charts look
     */
    public ChartExporter(Theme theme) {
        this(theme, new ChartPainter(theme), true, DEFAULT_LEVEL);
    }

    private ChartExporter(Theme theme, ChartPainter painter, boolean titled, int level) {
        this.theme = theme;
        this.painter = painter;
        this.titled = titled;
        this.level = level;
    }

    /** The same exporter, whose pictures leave title and subtitle to the page on which they stand. */
    public ChartExporter withoutTitles() {
        return new ChartExporter(theme, painter, false, level);
    }

    /**
     * The same exporter with another compression of PNGs; 6 unless told.
     *
     * @param other from 0, fast and large, to 9, slow and small
     * @return the exporter
     * @throws IllegalArgumentException where {@code other} is neither
     */
    public ChartExporter withCompression(int other) {
        if (other < 0 || other > 9) {
            throw new IllegalArgumentException("a compression of " + other + " is none; take 0 to 9");
        }
        return new ChartExporter(theme, painter, titled, other);
    }

    /**
     * Writes the charts of a release. Nothing is written where one of them cannot be drawn; each file appears whole or not at all.
     *
     * @param release the release
     * @param directory where to; made where it is missing. For each chart {@code <id>.png}, {@code <id>.svg} and {@code <id>.csv}
     * @throws IOException where a file cannot be written
     * @throws IllegalArgumentException where a chart holds a character that the theme's fonts lack
     */
    public void write(Release release, Path directory) throws IOException {
        Map<String, byte[]> files = files(release, ChartsOfRelease.in(Outline.of(release)));
        Files.createDirectories(directory);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            WholeFile.write(directory.resolve(file.getKey()), file.getValue());
        }
    }

    /** Every file by its name, in the order of the charts. */
    Map<String, byte[]> files(Release release, List<ChartSpec> charts) {
        Raster raster = new Raster(painter.typefaces());
        PngEncoder encoder = new PngEncoder(level);
        SvgWriter svg = new SvgWriter(theme.fonts().family(), release.language());
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (ChartSpec chart : charts) {
            Drawing drawing = painter.picture(chart, release.language(), titled);
            String title = chart.captions().title().plain();
            String alt = chart.captions().alt();
            byte[] png = encoder.encode(raster.draw(drawing, PIXELS_WIDE), PIXELS_WIDE / drawing.width(), title, alt);
            files.put(chart.id() + ".png", png);
            files.put(chart.id() + ".svg", utf8(svg.write(chart.id(), title, alt, drawing)));
            files.put(chart.id() + ".csv", ChartData.csv(chart));
        }
        return files;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
