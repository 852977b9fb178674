package io.github.statbrief.html;

import io.github.statbrief.html.internal.markup.ContentSecurityPolicy;
import io.github.statbrief.html.internal.markup.HtmlWriter;
import io.github.statbrief.html.internal.style.Resources;
import io.github.statbrief.html.internal.style.StyleSheet;
import io.github.statbrief.text.Label;
import io.github.statbrief.text.Labels;
import io.github.statbrief.theme.Theme;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the page that lists releases. Immutable. */
final class IndexPage {
    /** Shows the releases whose titles hold what is searched for. */
    private static final String SCRIPT = Resources.text("index.js");

    private static final Map<String, String> FORMATS = Map.of(
            "brief.pdf",
            "PDF",
            "workbook.xlsx",
            "XLSX",
            "workbook.ods",
            "ODS",
            "release.json",
            "JSON",
            "brief.md",
            "Markdown");

    private final StyleSheet style;

    IndexPage(Theme theme) {
        style = new StyleSheet(theme);
    }

    /** Writes the page of releases in their order, in the language of the first. */
    String write(List<IndexEntry> releases) {
        Labels labels = Labels.in(releases.get(0).language());
        String title = labels.of(Label.RELEASES);
        String publishers =
                releases.stream().map(IndexEntry::publisher).distinct().limit(4).collect(Collectors.joining(", "));
        HtmlWriter html = HtmlWriter.document(releases.get(0).language().toLanguageTag());
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                ContentSecurityPolicy.of(List.of(style.text()), Optional.of(SCRIPT), false));
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.empty("meta", "name", "generator", "content", IndexExporter.GENERATOR);
        html.leaf("title", title + " - " + publishers);
        html.empty(
                "link", "rel", "alternate", "type", "application/atom+xml", "title", title, "href", IndexExporter.FEED);
        html.open("style").markup(style.text()).close();
        html.close();
        html.open("body", "data-search", labels.of(Label.SEARCH_RELEASES));
        html.leaf("a", labels.of(Label.SKIP_TO_CONTENT), "class", "skip", "href", "#main");
        html.open("header", "class", "band").open("div", "class", "band-inner");
        html.open("p", "class", "band-top").leaf("span", publishers, "class", "publisher");
        html.leaf("a", "Atom", "href", IndexExporter.FEED).close();
        html.leaf("h1", title).close().close();
        html.open("div", "class", "page plain").open("main", "id", "main");
        html.open("ol", "class", "releases");
        releases.forEach(release -> release(html, release));
        html.close().close().close();
        html.open("script").markup(SCRIPT).close();
        html.close().close();
        return html.toString();
    }

    private static void release(HtmlWriter html, IndexEntry release) {
        html.open("li", "lang", release.language().toLanguageTag());
        html.open("h2")
                .leaf("a", release.title(), "href", release.path(HtmlExporter.FILE))
                .close();
        html.open("p", "class", "release-facts");
        html.leaf("time", release.date(), "datetime", release.dateTime());
        html.text(" ").leaf("span", release.kind()).text(" ").leaf("span", release.publisher());
        html.close();
        if (!release.headline().isEmpty()) {
            html.leaf("p", release.headline());
        }
        if (!release.files().isEmpty()) {
            html.open("p", "class", "release-files");
            for (String file : release.files()) {
                html.open("a", "href", release.path(file));
                html.leaf("span", release.title() + ": ", "class", "hidden");
                html.text(FORMATS.getOrDefault(file, file)).close().text(" ");
            }
            html.close();
        }
        html.close();
    }
}
