package io.github.statbrief.maven.site;

import io.github.statbrief.WholeFile;
import io.github.statbrief.engine.FinishedRelease;
import io.github.statbrief.html.HtmlExporter;
import io.github.statbrief.html.IndexEntry;
import io.github.statbrief.text.Label;
import io.github.statbrief.text.Labels;
import io.github.statbrief.theme.Theme;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.doxia.markup.HtmlMarkup;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.doxia.sink.impl.SinkEventAttributeSet;

/**
 * The pages of a site that show releases: one release on the page of the report, or the list of several, with a page
 * for each. Their files lie in {@code statbrief/<release id>/}.
 */
final class SitePages {
    /** The name of the report's page and of the folder of files beside it. */
    static final String NAME = "statbrief";

    private static final String STYLE = NAME + "/part.css";

    private final Sink report;
    private final Optional<SinkFactory> factory;
    private final Path site;

    /**
     * Prepares to write.
     *
     * @param report the page of the report
     * @param factory makes further pages; empty where the goal is run alone, which can make none
     * @param site the folder of the site
     */
    SitePages(Sink report, Optional<SinkFactory> factory, Path site) {
        this.report = report;
        this.factory = factory;
        this.site = site;
    }

    /** Copies the files of the releases into the site and writes its pages. */
    void write(Theme theme, List<FinishedRelease> releases) throws IOException {
        HtmlExporter pages = new HtmlExporter(theme);
        Files.createDirectories(site.resolve(NAME));
        WholeFile.write(site.resolve(STYLE), pages.partStyle().getBytes(StandardCharsets.UTF_8));
        for (FinishedRelease release : releases) {
            copy(release.folder(), site.resolve(folder(release)));
        }
        if (releases.size() == 1) {
            release(report, pages, releases.get(0));
            return;
        }
        list(releases);
        if (factory.isPresent()) {
            for (FinishedRelease release : releases) {
                release(factory.get().createSink(site.toFile(), page(release)), pages, release);
            }
        }
    }

    private static void release(Sink sink, HtmlExporter pages, FinishedRelease release) throws IOException {
        head(sink, release.outline().release().title());
        sink.rawText(pages.withFiles(folder(release), sizes(release.folder())).part(release.outline()));
        end(sink);
    }

    /** Lists the releases, the latest first, in the words and the order of the list that the goal writes. */
    private void list(List<FinishedRelease> releases) {
        Labels labels = Labels.in(releases.get(0).outline().release().language());
        head(report, labels.of(Label.RELEASES));
        report.section1();
        report.sectionTitle1();
        report.text(labels.of(Label.RELEASES));
        report.sectionTitle1_();
        Map<IndexEntry, FinishedRelease> entries = new TreeMap<>(IndexEntry.LATEST_FIRST);
        releases.forEach(each -> entries.put(IndexEntry.of(each.outline(), List.of()), each));
        entries.forEach((entry, release) -> {
            report.section2();
            report.sectionTitle2();
            report.link(factory.isPresent() ? page(release) : folder(release) + HtmlExporter.FILE);
            report.text(entry.title());
            report.link_();
            report.sectionTitle2_();
            report.paragraph();
            report.text(entry.date() + " \u00B7 " + entry.kind() + " \u00B7 " + entry.publisher());
            report.paragraph_();
            report.paragraph();
            report.text(entry.headline());
            report.paragraph_();
            report.section2_();
        });
        report.section1_();
        end(report);
    }

    private static void head(Sink sink, String title) {
        sink.head();
        sink.title();
        sink.text(title);
        sink.title_();
        // as an element, because a sink leaves raw text out of the head
        sink.unknown(
                "link",
                new Object[] {HtmlMarkup.TAG_TYPE_SIMPLE},
                new SinkEventAttributeSet("rel", "stylesheet", "href", STYLE));
        sink.head_();
        sink.body();
    }

    private static void end(Sink sink) {
        sink.body_();
        sink.flush();
        sink.close();
    }

    private static String page(FinishedRelease release) {
        return NAME + "-" + release.id() + ".html";
    }

    private static String folder(FinishedRelease release) {
        return NAME + "/" + release.id() + "/";
    }

    /** The size of each file of a release, by its path in their folder. */
    private static Map<String, Long> sizes(Path folder) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        for (Path file : files(folder)) {
            sizes.put(folder.relativize(file).toString().replace(File.separatorChar, '/'), Files.size(file));
        }
        return sizes;
    }

    /** Copies files in the place of those that a previous run has copied; others are none of ours and stay. */
    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
