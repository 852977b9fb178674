package io.github.statbrief.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Release;
import io.github.statbrief.outline.chart.Captions;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads every section of {@code charts}; each ends in the charts that are expected of it, with their words, on lines that begin with {@code #>}. Run with
 * {@code -Dstatbrief.charts=write} to write down what is drawn now, and read the difference.
 */
class ChartSpecificationTest {
    private static final String EXPECTED = "#> ";
    private static final boolean WRITE = "write".equals(System.getProperty("statbrief.charts"));
    private static final Path SOURCES = Path.of("src/test/resources/io/github/statbrief/outline/charts");

    @TempDir
    private Path directory;

    static Stream<String> files() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(ChartSpecificationTest.class.getResource("charts").toURI());
    }

    @ParameterizedTest
    @MethodSource("files")
    void aSectionIsChartedAsItsFileSays(String name) throws IOException, URISyntaxException {
        List<String> lines = Files.readAllLines(folder().resolve(name));
        List<String> section =
                lines.stream().filter(line -> !line.startsWith(EXPECTED)).toList();
        List<String> drawn = dump(release(section));

        if (WRITE) {
            List<String> written = new ArrayList<>(section);
            drawn.forEach(line -> written.add(EXPECTED + line));
            Files.write(SOURCES.resolve(name), written);
        } else {
            assertThat(drawn)
                    .containsExactlyElementsOf(lines.stream()
                            .filter(line -> line.startsWith(EXPECTED))
                            .map(line -> line.substring(EXPECTED.length()))
                            .toList());
        }
    }

    private Release release(List<String> section) throws IOException {
        String head = """
                id: example
                title: A release
                publisher: An office
                published: 2026-01-15
                language: en
                sections:
                  - id: section
                    title: Section
                """;
        String body = section.stream().map(line -> "    " + line + "\n").collect(Collectors.joining());
        Path file = directory.resolve("release.yaml");
        Files.writeString(file, head + body);
        return ReleaseReader.read(file);
    }

    private static List<String> dump(Release release) {
        List<String> lines = new ArrayList<>();
        for (Block block : Outline.of(release).blocks()) {
            if (block instanceof Block.Chart chart) {
                dump(chart.chart(), lines);
            }
        }
        if (lines.isEmpty()) {
            lines.add("no chart");
        }
        return lines;
    }

    private static void dump(ChartSpec chart, List<String> lines) {
        Captions captions = chart.captions();
        lines.add(chart.id() + ": " + chart.getClass().getSimpleName() + ", "
                + chart.captions().title().plain());
        lines.add("  subtitle: " + captions.subtitle());
        chart.references()
                .forEach(line -> lines.add("  line at " + line.at() + ": " + line.label() + ", " + line.words()));
        captions.foot().ifPresent(foot -> lines.add("  foot: " + foot));
        lines.add("  " + captions.source());
        lines.add("  alt: " + captions.alt());
        if (chart instanceof ChartSpec.OfSeries series) {
            dump(series.plot(), lines);
        } else if (chart instanceof ChartSpec.Bars bars) {
            lines.add("  bars: " + String.join(" | ", bars.names()));
        }
    }

    private static void dump(Plot plot, List<String> lines) {
        lines.add(
                "  axis: " + plot.axis().ticks().stream().map(Plot.Tick::label).collect(Collectors.joining(" | ")));
        lines.add("  categories: "
                + plot.categories().stream().map(Plot.Category::brief).collect(Collectors.joining(" | ")));
        for (Plot.Series series : plot.series()) {
            lines.add("  series '" + series.name() + "': "
                    + series.observations().stream()
                            .map(observation ->
                                    observation.map(Observation::label).orElse("-"))
                            .collect(Collectors.joining(" | ")));
        }
    }
}
