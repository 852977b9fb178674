package io.github.statbrief.html;

import io.github.statbrief.GeneratedBulletins;
import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Release;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.RandomRelease;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The releases whose pages are tested, and their pages as another library reads them. */
final class Pages {
    private static final HtmlExporter EXPORTER = new HtmlExporter(Theme.standard());
    private static final List<Release> GENERATED = generate();
    private static final List<Release> ALL =
            Stream.concat(examples(), GENERATED.stream()).toList();
    /** The pages of all of these, which several tests read. */
    private static final IdentityHashMap<Release, String> WRITTEN = new IdentityHashMap<>();

    static {
        ALL.forEach(release -> WRITTEN.put(release, page(EXPORTER, release)));
    }

    private Pages() {}

    /** A release of the folder of examples. */
    static Release example(String name) {
        return ReleaseReader.read(Path.of("..", "examples", name, "src", "main", "statbrief", name + ".yaml"));
    }

    /** The examples. */
    static Stream<Release> examples() {
        return Stream.of("public-security", "alcohol-duty", "retail-sales", "every-chart", "performance")
                .map(Pages::example);
    }

    /** The examples and what is generated. */
    static Stream<Release> all() {
        return ALL.stream();
    }

    /** Bulletins of every size, and random releases of which an outline can be made; forty in all. */
    static List<Release> generated() {
        return GENERATED;
    }

    private static List<Release> generate() {
        return Stream.concat(
                        Stream.of(GeneratedBulletins.values()).map(GeneratedBulletins::release),
                        LongStream.iterate(1, seed -> seed + 1)
                                .mapToObj(RandomRelease::of)
                                .filter(Pages::holds))
                .limit(40)
                .toList();
    }

    private static boolean holds(Release release) {
        try {
            return !Outline.of(release).blocks().isEmpty();
        } catch (InvalidReleaseException e) {
            return false;
        }
    }

    /** The page of a release. */
    static String page(Release release) {
        String written = WRITTEN.get(release);
        return written == null ? page(EXPORTER, release) : written;
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
