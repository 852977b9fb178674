package io.github.statbrief.benchmarks;

import io.github.statbrief.Release;
import io.github.statbrief.charts.ChartExporter;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.ChartSpec;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.ReleaseReader;
import java.nio.file.Path;
import java.util.List;

/**
 * What a picture costs beside chart libraries that draw the same data in as many pixels. Run in the project's folder:
 * {@code java -cp benchmarks/target/benchmarks.jar io.github.statbrief.benchmarks.ChartCost}
 */
public final class ChartCost {
    private static final Path BARS = Path.of("examples/public-security/src/main/statbrief/public-security.yaml");
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 101;

    private ChartCost() {}

    /**
     * Compares.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws Exception {
        Release release = ReleaseReader.read(BARS);
        ChartExporter exporter = new ChartExporter(Theme.standard());
        for (ChartSpec chart : charts(release)) {
            if (chart instanceof ChartSpec.Bars bars) {
                PeerCharts peers = PeerCharts.bars(bars);
                new Comparison()
                        .with("Statbrief PNG", () -> exporter.png(bars, release.language()))
                        .with("JFreeChart, ImageIO", peers::jfreechart)
                        .with("XChart, its own writer", peers::xchart)
                        .with("Statbrief SVG", () -> exporter.svg(bars, release.language()))
                        .run(bars.id() + ", " + bars.items().size() + " bars", WARM_UP, ROUNDS);
            }
        }
    }

    private static List<ChartSpec> charts(Release release) {
        return Outline.of(release).blocks().stream()
                .filter(Block.Chart.class::isInstance)
                .map(block -> ((Block.Chart) block).chart())
                .toList();
    }
}
