package io.github.statbrief.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Release;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.chart.Captions;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pictures of docs/charts.md are those that the build makes of examples/every-chart, compared as text. {@code -Dstatbrief.gallery=write} writes them anew; look
 * at them then.
 */
class GalleryTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Path EXAMPLE =
            Path.of("..", "examples", "every-chart", "src", "main", "statbrief", "every-chart.yaml");
    private static final Release RELEASE = ReleaseReader.read(EXAMPLE);
    private static final List<ChartSpec> CHARTS = ChartExporter.charts(Outline.of(RELEASE));

    static Stream<String> ids() {
        return CHARTS.stream().map(ChartSpec::id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theDocumentationShowsWhatIsDrawn(String id) throws IOException {
        ChartSpec chart = chart(id);
        String drawn =
                new String(new ChartExporter(Theme.standard()).svg(chart, RELEASE.language()), StandardCharsets.UTF_8);
        Path picture = DOCS.resolve("charts").resolve(id + ".svg");
        if ("write".equals(System.getProperty("statbrief.gallery"))) {
            Files.createDirectories(picture.getParent());
            Files.writeString(picture, drawn);
        }

        assertThat(drawn)
                .as("docs/charts/%s.svg; if the change is meant, run this test with -Dstatbrief.gallery=write", id)
                .isEqualTo(Files.readString(picture));
    }

    @Test
    void theDocumentationShowsEveryPictureAndNoOther() throws IOException {
        String page = Files.readString(DOCS.resolve("charts.md"));

        assertThat(ids()).allSatisfy(id -> assertThat(page).contains("](charts/" + id + ".svg)"));
        try (Stream<Path> files = Files.list(DOCS.resolve("charts"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            ids().map(id -> id + ".svg").toList());
        }
    }

    /** A single share and tiles name each figure; all others measure one thing, which their subtitle says. */
    @ParameterizedTest
    @MethodSource("ids")
    void theAltTextSaysWhatIsMeasuredAndNotTheFindingAgain(String id) {
        ChartSpec chart = chart(id);
        Captions captions = chart.captions();

        if (chart instanceof ChartSpec.Share || chart instanceof ChartSpec.Tiles) {
            assertThat(chart.items())
                    .allSatisfy(item ->
                            assertThat(captions.alt()).contains(item.words().label()));
        } else {
            assertThat(captions.alt())
                    .contains(captions.subtitle())
                    .doesNotContain(captions.title().plain());
        }
    }

    @Test
    void thereIsAPictureOfEveryKindOfChart() {
        List<String> kinds = kinds(ChartSpec.class).map(Class::getSimpleName).toList();

        assertThat(kinds).hasSizeGreaterThan(8);
        assertThat(CHARTS.stream()
                        .map(chart -> chart.getClass().getSimpleName())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(kinds);
    }

    private static Stream<Class<?>> kinds(Class<?> kind) {
        return kind.isSealed()
                ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(GalleryTest::kinds)
                : Stream.of(kind);
    }

    private static ChartSpec chart(String id) {
        return CHARTS.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
}
