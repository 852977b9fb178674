package io.github.statbrief.html.internal.page;

import io.github.statbrief.Release;
import io.github.statbrief.charts.ChartExporter;
import io.github.statbrief.charts.ChartPainter;
import io.github.statbrief.html.internal.chart.Charts;
import io.github.statbrief.html.internal.font.FontFaces;
import io.github.statbrief.html.internal.markup.ContentSecurityPolicy;
import io.github.statbrief.html.internal.markup.HtmlWriter;
import io.github.statbrief.html.internal.style.Resources;
import io.github.statbrief.html.internal.style.StyleSheet;
import io.github.statbrief.html.internal.words.Anchors;
import io.github.statbrief.html.internal.words.Cards;
import io.github.statbrief.html.internal.words.PageContext;
import io.github.statbrief.html.internal.words.Places;
import io.github.statbrief.html.internal.words.Words;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.content.Detail;
import io.github.statbrief.text.Abbreviations;
import io.github.statbrief.text.Label;
import io.github.statbrief.text.Labels;
import io.github.statbrief.theme.ForeignText;
import io.github.statbrief.theme.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes whole pages in one theme. Immutable and safe to share between threads. */
public final class PageWriter {
    private static final String MAIN = "main";
    /** Copies citations and tables, sorts and filters tables, tells the words of a chart's items at the pointer. */
    private static final String SCRIPT = Resources.text("page.js");

    private final ForeignText foreign;
    private final ChartPainter painter;
    private final ChartExporter charts;
    private final StyleSheet style;
    private final FontFaces faces;
    private final Options options;

    /**
     * What a page is given besides its release.
     *
     * @param address the address at which it will be found
     * @param files the files of the release: the path of each in their folder, with its size in bytes
     * @param folder the path of their folder from the page: empty, or one that ends with {@code /}
     * @param script whether it has a script that adds to it
     * @param fonts whether it holds the fonts of the theme
     */
    public record Options(
            Optional<URI> address, Map<String, Long> files, String folder, boolean script, boolean fonts) {}

    /** Prepares to write pages. */
    public PageWriter(Theme theme, ChartPainter painter, ChartExporter charts, Options options) {
        this(
                new ForeignText(theme.fonts()),
                painter,
                charts,
                new StyleSheet(theme),
                new FontFaces(theme.fonts()),
                options);
    }

    private PageWriter(
            ForeignText foreign,
            ChartPainter painter,
            ChartExporter charts,
            StyleSheet style,
            FontFaces faces,
            Options options) {
        this.foreign = foreign;
        this.painter = painter;
        this.charts = charts;
        this.style = style;
        this.faces = faces;
        this.options = options;
    }

    /** The same for pages that are given something else. */
    public PageWriter with(Options other) {
        return new PageWriter(foreign, painter, charts, style, faces, other);
    }

    /**
     * Writes the page of a release; nothing of it before all of it is made.
     *
     * @param outline the release
     * @param out the target stream; it stays open
     */
    public void write(Outline outline, OutputStream out) throws IOException {
        Release release = outline.release();
        Block.Opening opening = (Block.Opening) outline.blocks().get(0);
        String language = release.language().toLanguageTag();
        PageContext body = context(outline, new HtmlWriter());
        Charts drawn = new Charts(body, painter, charts, options.script());
        body(body, drawn, opening, outline);
        HtmlWriter html = HtmlWriter.document(language);
        html.open("head").empty("meta", "charset", "utf-8");
        List<String> styles = new ArrayList<>(List.of(style.text(), style.forCharts(drawn.colours())));
        if (options.fonts()) {
            styles.add(faces.of(body.html().toString()));
        }
        Optional<String> script = options.script() ? Optional.of(SCRIPT) : Optional.empty();
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                ContentSecurityPolicy.of(styles, script, options.fonts()));
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        new PageHead(release, opening, outline.blocks(), options).write(html);
        styles.forEach(each -> html.open("style").markup(each).close());
        html.close();
        html.writeTo(out, body.html());
    }

    /** Writes what the page of a release shows as one element for a page around it; it has no script. */
    public String part(Outline outline) {
        PageContext page = context(outline, new HtmlWriter());
        Block.Opening opening = (Block.Opening) outline.blocks().get(0);
        page.html()
                .open(
                        "div",
                        "id",
                        StyleSheet.PART,
                        "lang",
                        outline.release().language().toLanguageTag());
        content(page, new Charts(page, painter, charts, false), opening, outline, false);
        page.html().close();
        return page.html().toString();
    }

    /** The rules of parts. */
    public String partStyle() {
        return style.embedded();
    }

    private PageContext context(Outline outline, HtmlWriter html) {
        Release release = outline.release();
        return new PageContext(
                html,
                release,
                Labels.in(release.language()),
                foreign,
                new Abbreviations(release.abbreviations()),
                Places.in(outline.blocks()),
                new Cards());
    }

    private void body(PageContext page, Charts drawn, Block.Opening opening, Outline outline) {
        HtmlWriter html = page.html();
        html.open(
                "body",
                "data-copy",
                page.labels().of(Label.COPY),
                "data-view",
                page.labels().of(Label.SHOWN_AS),
                "data-copied",
                page.labels().of(Label.COPIED),
                "data-sort",
                page.labels().of(Label.SORT_COLUMN),
                "data-filter",
                page.labels().of(Label.ROWS_FILTER));
        html.leaf("a", page.labels().of(Label.SKIP_TO_CONTENT), "class", "skip", "href", Anchors.to(MAIN));
        content(page, drawn, opening, outline, true);
        if (options.script()) {
            html.open("script").markup(SCRIPT).close();
        }
        html.close();
    }

    /** Everything that is seen; only a whole page has its text in {@code main}, of which there is one, and tells of itself. */
    private void content(PageContext page, Charts drawn, Block.Opening opening, Outline outline, boolean whole) {
        HtmlWriter html = page.html();
        Downloads downloads = new Downloads(page, options.files(), options.folder());
        band(page, opening, downloads);
        html.open("div", "class", "page");
        List<ContentsList.Entry> entries = ContentsList.of(outline.blocks());
        contents(page, entries);
        html.open(whole ? MAIN : "div", "class", "body", "id", whole ? MAIN : "");
        new BlockWriter(page, drawn, downloads, outline).write();
        cite(page, opening);
        html.close().close();
        foot(page, opening, whole);
    }

    /** The head of the page: who publishes what, when, and whom to ask. */
    private void band(PageContext page, Block.Opening opening, Downloads downloads) {
        HtmlWriter html = page.html();
        Words words = new Words(page);
        html.open("header", "class", "band");
        opening.status().ifPresent(status -> words.leaf("p", status, "class", "status"));
        html.open("div", "class", "band-inner");
        html.open("p", "class", "band-top");
        words.leaf("span", opening.publisher(), "class", "publisher").leaf("span", opening.kind());
        html.close();
        opening.badge().ifPresent(badge -> words.leaf("p", badge, "class", "badge"));
        words.leaf("h1", opening.title(), "id", Anchors.part("title"));
        html.open("p", "class", "attribution");
        words.text(opening.attribution());
        if (!opening.notes().isEmpty()) {
            html.text(" (");
            words.references(opening.notes());
            html.text(")");
        }
        html.close();
        html.open("dl", "class", "facts");
        fact(
                html,
                page.labels().of(Label.PUBLISHED),
                () -> html.leaf("time", opening.published(), "datetime", issued(page.release())));
        for (Detail detail : opening.details()) {
            if (!page.release().abbreviations().containsKey(detail.name())) {
                fact(html, detail.name(), () -> words.detail(detail));
            }
        }
        if (!downloads.ofRelease().isEmpty()) {
            fact(html, page.labels().of(Label.DOWNLOADS), () -> downloads.links(downloads.ofRelease(), ""));
        }
        html.close().close().close();
    }

    private static String issued(Release release) {
        return release.metadata()
                .time()
                .map(time -> release.published().atTime(time).toString())
                .orElse(release.published().toString());
    }

    private static void fact(HtmlWriter html, String name, Runnable value) {
        html.open("div").leaf("dt", name).open("dd");
        value.run();
        html.close().close();
    }

    /** The contents twice: as a bar that opens where the window is narrow, and as a column where it is wide. */
    private static void contents(PageContext page, List<ContentsList.Entry> entries) {
        HtmlWriter html = page.html();
        String heading = page.labels().of(Label.CONTENTS);
        html.open("nav", "class", "contents-bar", "aria-label", heading)
                .open("details")
                .leaf("summary", heading);
        list(page, entries);
        html.close().close();
        html.open("nav", "class", "contents", "aria-label", heading).leaf("p", heading, "class", "contents-heading");
        list(page, entries);
        html.close();
    }

    private static void list(PageContext page, List<ContentsList.Entry> entries) {
        HtmlWriter html = page.html();
        Words words = new Words(page);
        html.open("ul");
        for (ContentsList.Entry entry : entries) {
            html.open("li").open("a", "href", Anchors.to(entry.anchor()));
            words.text(entry.title());
            html.close().close();
        }
        html.open("li").leaf("a", page.labels().of(Label.CITE), "href", Anchors.to(Anchors.part("cite")));
        html.close().close();
    }

    private void cite(PageContext page, Block.Opening opening) {
        HtmlWriter html = page.html();
        String anchor = Anchors.part("cite");
        html.open("section", "aria-labelledby", anchor).leaf("h2", page.labels().of(Label.CITE), "id", anchor);
        html.leaf("p", page.labels().of(Label.CITE_REMARK), "class", "foot hint");
        html.open("p", "class", "citation");
        new Words(page)
                .text(page.labels()
                        .citation(
                                opening.publisher(),
                                page.release().published().getYear(),
                                opening.title(),
                                opening.kind(),
                                opening.date(),
                                page.release().via(),
                                options.address().map(URI::toString)));
        html.close().close();
    }

    private static void foot(PageContext page, Block.Opening opening, boolean whole) {
        HtmlWriter html = page.html();
        Words words = new Words(page);
        html.open("footer").open("div", "class", "foot-inner");
        html.open("dl", "class", "abbreviations");
        for (Detail detail : opening.details()) {
            if (page.release().abbreviations().containsKey(detail.name())) {
                html.open("div").leaf("dt", detail.name()).open("dd");
                words.detail(detail);
                html.close().close();
            }
        }
        if (whole) {
            html.open("div").leaf("dt", page.labels().of(Label.ABOUT_THIS_PAGE)).open("dd");
            html.text(page.labels().of(Label.ABOUT_THIS_PAGE_TEXT) + " ");
            html.leaf("a", page.labels().of(Label.BACK_TO_TOP), "href", Anchors.to(Anchors.part("title")));
            html.close().close();
        }
        html.close().close().close();
    }
}
