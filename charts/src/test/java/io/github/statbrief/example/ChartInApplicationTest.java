package io.github.statbrief.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.outline.chart.ChartSpec;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jfree.chart.ChartPanel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of docs/charts.md runs, and stands there as it runs. */
class ChartInApplicationTest {
    private static final Path RELEASE =
            Path.of("..", "examples", "every-chart", "src", "main", "statbrief", "every-chart.yaml");

    @Test
    void theProgramShowsAChartAndWritesIt(@TempDir Path directory) throws IOException {
        ChartInApplication program = new ChartInApplication();
        ChartSpec spec = ChartInApplication.find(RELEASE, "awards");
        ChartPanel panel = program.panel(spec);
        panel.setSize(700, 400);
        BufferedImage image = new BufferedImage(700, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        panel.paint(graphics);
        graphics.dispose();
        program.write(panel.getChart(), spec, directory);

        assertThat(panel.getChartRenderingInfo().getEntityCollection().getEntityCount())
                .isGreaterThan(5);
        assertThat(directory.resolve("chart.png")).isNotEmptyFile();
        assertThat(Files.readString(directory.resolve("chart.svg"))).contains("#801650", "tabindex=\"0\"");
    }

    @Test
    void theDocumentationShowsTheProgram() throws IOException {
        String source = Files.readString(
                Path.of("src", "test", "java", "io", "github", "statbrief", "example", "ChartInApplication.java"));
        String program = source.substring(source.indexOf("import "));

        assertThat(Files.readString(Path.of("..", "docs", "charts.md"))).contains("```java\n" + program + "```");
    }
}
