package io.github.statbrief.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.outline.ChartSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures of docs/charts.md, compared as text. {@code -Dstatbrief.gallery=write} writes them anew; look at them then. */
class GalleryTest {
    private static final Path GALLERY = Path.of("..", "docs", "charts");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "awards",
                "every-bound",
                "changes",
                "share-lower",
                "key-figures",
                "online",
                "channels-over-time",
                "breaks-and-bounds",
                "regions-over-time",
                "regions",
                "services",
                "channels",
                "small-parts",
                "provinces",
                "anxiety",
                "ranges"
            })
    void the_documentation_shows_what_is_drawn(String id) throws IOException {
        ChartSpec chart = Samples.get(id);
        String drawn = new SvgWriter("Open Sans", Locale.ENGLISH)
                .write(
                        id,
                        chart.captions().title().plain(),
                        chart.captions().alt(),
                        Scene.picture(chart).drawing());
        Path picture = GALLERY.resolve(id + ".svg");
        if ("write".equals(System.getProperty("statbrief.gallery"))) {
            Files.createDirectories(GALLERY);
            Files.writeString(picture, drawn);
        }

        assertThat(drawn)
                .as("docs/charts/%s.svg; if the change is meant, run this test with -Dstatbrief.gallery=write", id)
                .isEqualTo(Files.readString(picture));
    }
}
