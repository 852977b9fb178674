package io.github.statbrief.benchmarks;

import io.github.statbrief.Release;
import io.github.statbrief.charts.ChartExporter;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.ReleaseReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * What a picture costs beside chart libraries that draw the same data in as many pixels: ranked bars, lines that a palette serves, and lines with more than 256
 * colours. Run in the project's folder: {@code java -cp benchmarks/target/benchmarks.jar io.github.statbrief.benchmarks.ChartCost}
 */
public final class ChartCost {
    private static final String BARS = "examples/every-chart/src/main/statbrief/every-chart.yaml";
    private static final String LINES = "examples/alcohol-duty/src/main/statbrief/alcohol-duty.yaml";
    private static final int COLOUR_TYPE = 25;
    private static final int INDEXED = 3;
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 101;

    private final ChartExporter exporter = new ChartExporter(Theme.standard());

    private ChartCost() {}

    /**
     * Compares.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws Exception {
        ChartCost cost = new ChartCost();
        ChartSpec.Bars bars = (ChartSpec.Bars) chart(Path.of(BARS), "awards");
        ChartSpec.Lines lines = (ChartSpec.Lines) chart(Path.of(LINES), "receipts");
        ChartSpec.Lines crossing = crossing();
        PeerCharts barPeers = PeerCharts.of(bars, cost.size(bars));
        PeerCharts linePeers = PeerCharts.of(lines, cost.size(lines));
        PeerCharts crossingPeers = PeerCharts.of(crossing, cost.size(crossing));
        cost.compare(bars, new JfreePeer(barPeers)::bars, new XchartPeer(barPeers)::bars);
        cost.compare(lines, new JfreePeer(linePeers)::lines, new XchartPeer(linePeers)::lines);
        cost.compare(crossing, new JfreePeer(crossingPeers)::lines, new XchartPeer(crossingPeers)::lines);
        cost.drawings(bars, lines, crossing);
        ChartThreads.run(() -> cost.png(lines), 60, 15);
    }

    private void compare(ChartSpec chart, Callable<byte[]> jfreechart, Callable<byte[]> xchart) throws Exception {
        PeerCharts.Size size = size(chart);
        String title = String.format(
                Locale.ROOT,
                "%s, %d x %d pixels, %s",
                chart.id(),
                size.width(),
                size.height(),
                png(chart)[COLOUR_TYPE] == INDEXED ? "with a palette" : "without a palette");
        new Comparison()
                .with("Statbrief PNG", () -> png(chart))
                .with("JFreeChart, ImageIO", jfreechart)
                .with("XChart, its own writer", xchart)
                .run(title, WARM_UP, ROUNDS);
    }

    /** A drawing costs so little that the compiler needs more rounds. */
    private void drawings(ChartSpec... charts) throws Exception {
        Comparison comparison = new Comparison();
        for (ChartSpec chart : charts) {
            comparison.with(chart.id(), () -> exporter.svg(chart, Locale.ENGLISH));
        }
        comparison.run("Statbrief SVG", 10 * WARM_UP, 2 * ROUNDS);
    }

    private byte[] png(ChartSpec chart) {
        return exporter.png(chart, Locale.ENGLISH);
    }

    private PeerCharts.Size size(ChartSpec chart) {
        return PeerCharts.Size.of(png(chart));
    }

    private static ChartSpec chart(Path file, String id) {
        return chart(ReleaseReader.read(file), id);
    }

    private static ChartSpec chart(Release release, String id) {
        return Outline.of(release).blocks().stream()
                .filter(Block.Chart.class::isInstance)
                .map(block -> ((Block.Chart) block).chart())
                .filter(chart -> chart.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the release has no chart '" + id + "'"));
    }

    /** Four lines that cross at many angles, the last of them provisional: more colours than a palette holds. */
    private static ChartSpec.Lines crossing() throws Exception {
        StringBuilder text = new StringBuilder("""
                id: crossing
                title: Lines that cross
                publisher: An office of samples
                published: 2026-01-31
                language: en
                sections:
                  - id: lines
                    title: Lines
                    tables:
                      - id: crossing
                        title: Cases by area and month
                        measures:
                          - {id: north, label: North, stat: count, unit: case}
                          - {id: east, label: East, stat: count, unit: case}
                          - {id: south, label: South, stat: count, unit: case}
                          - {id: west, label: West, stat: count, unit: case}
                        periods: [PERIODS]
                        cells:
                """);
        StringBuilder periods = new StringBuilder();
        for (int month = 0; month < 36; month++) {
            String period = String.format(Locale.ROOT, "%d-%02d", 2023 + month / 12, month % 12 + 1);
            periods.append(month == 0 ? "" : ", ").append(period);
            String flag = month >= 24 ? " [p]" : "";
            text.append("          - {period: ").append(period);
            for (String area : new String[] {"north", "east", "south", "west"}) {
                int value = 100 + (month * month * (area.length() + 3) + month * area.charAt(0) * 7) % 83;
                text.append(", ")
                        .append(area)
                        .append(": \"")
                        .append(value)
                        .append(flag)
                        .append('"');
            }
            text.append("}\n");
        }
        Path file = Files.createTempFile("crossing", ".yaml");
        try {
            Files.writeString(file, text.toString().replace("PERIODS", periods));
            return (ChartSpec.Lines) chart(file, "crossing");
        } finally {
            Files.delete(file);
        }
    }
}
