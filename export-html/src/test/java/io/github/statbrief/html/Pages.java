package io.github.statbrief.html;

import io.github.statbrief.GeneratedBulletins;
import io.github.statbrief.Release;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The releases whose pages are tested, and their pages as another library reads them. */
final class Pages {
    private static final HtmlExporter EXPORTER = new HtmlExporter(Theme.standard());

    private Pages() {}

    /** A release of the folder of examples. */
    static Release example(String name) {
        return ReleaseReader.read(Path.of("..", "examples", name, "src", "main", "statbrief", name + ".yaml"));
    }

    /** The examples. */
    static Stream<Release> examples() {
        return Stream.of("public-security", "alcohol-duty", "retail-sales", "every-chart").map(Pages::example);
    }

    /** The examples and bulletins of every size. */
    static Stream<Release> all() {
        return Stream.concat(examples(), Stream.of(GeneratedBulletins.values()).map(GeneratedBulletins::release));
    }

    /** The page of a release. */
    static String page(Release release) {
        return page(EXPORTER, release);
    }

    /** The page of a release by an exporter. */
    static String page(HtmlExporter exporter, Release release) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.write(Outline.of(release), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The page of a release as jsoup reads it. */
    static Document read(Release release) {
        return Jsoup.parse(page(release));
    }
}
