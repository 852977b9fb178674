package io.github.statbrief.example;

import io.github.statbrief.charts.ChartExporter;
import io.github.statbrief.charts.ChartPainter;
import io.github.statbrief.drawing.Drawing;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.ReleaseReader;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;

/** Shows a chart of a release in a panel, in a colour of the application's own, and writes it as it is shown. */
final class ChartInApplication {
    private final ChartPainter painter = new ChartPainter(Theme.standard());
    private final ChartExporter exporter = new ChartExporter(Theme.standard());

    /** The chart of a group, table or figure. */
    static ChartSpec find(Path release, String id) {
        return Outline.of(ReleaseReader.read(release)).blocks().stream()
                .filter(Block.Chart.class::isInstance)
                .map(block -> ((Block.Chart) block).chart())
                .filter(chart -> chart.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A panel whose tool tips say each value in words; the address of an entity is the id of its figure. */
    ChartPanel panel(ChartSpec spec) {
        JFreeChart chart = painter.chart(spec, Locale.ENGLISH);
        chart.getCategoryPlot().getRenderer().setSeriesPaint(0, new Color(0x801650));
        ChartPanel panel = new ChartPanel(chart);
        panel.setMaximumDrawWidth(4000);
        panel.setMaximumDrawHeight(4000);
        return panel;
    }

    /** The chart as it is shown now, as PNG and SVG, as high as its rows need. */
    void write(JFreeChart chart, ChartSpec spec, Path directory) throws IOException {
        Drawing drawing = painter.draw(chart, 512, painter.height(chart, 512));
        String alt = spec.captions().alt();
        Files.write(directory.resolve("chart.png"), exporter.png(drawing, "Awards", alt));
        Files.write(directory.resolve("chart.svg"), exporter.svg(drawing, spec, Locale.ENGLISH));
    }
}
