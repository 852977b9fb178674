package io.github.statbrief.html.internal.page;

import io.github.statbrief.Release;
import io.github.statbrief.html.internal.markup.HtmlWriter;
import io.github.statbrief.html.internal.markup.JsonText;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.RichText;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a page tells programs about its release: Dublin Core, a schema.org Dataset, and Open Graph where its address is known. */
final class PageHead {
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "pdf",
            "application/pdf",
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "ods",
            "application/vnd.oasis.opendocument.spreadsheet",
            "csv",
            "text/csv",
            "json",
            "application/json",
            "md",
            "text/markdown",
            "png",
            "image/png",
            "svg",
            "image/svg+xml");

    private final Release release;
    private final Block.Opening opening;
    private final Optional<URI> base;
    private final Map<String, Long> files;
    private final String folder;
    private final String description;

    PageHead(Release release, Block.Opening opening, List<Block> blocks, PageWriter.Options options) {
        this.release = release;
        this.opening = opening;
        this.base = options.address();
        this.files = options.files();
        this.folder = options.folder();
        this.description = blocks.stream()
                .filter(Block.Summary.class::isInstance)
                .map(Block.Summary.class::cast)
                .flatMap(summary -> RichText.lines(summary.passages()).stream())
                .findFirst()
                .orElse(opening.attribution());
    }

    void write(HtmlWriter html) {
        html.leaf("title", opening.title() + " - " + opening.publisher());
        meta(html, "name", "description", description);
        html.empty("link", "rel", "schema.dcterms", "href", "http://purl.org/dc/terms/");
        meta(html, "name", "dcterms.title", opening.title());
        release.publishers().forEach(each -> meta(html, "name", "dcterms.publisher", each));
        meta(html, "name", "dcterms.issued", issued());
        meta(html, "name", "dcterms.language", release.language().toLanguageTag());
        meta(html, "name", "dcterms.identifier", release.id());
        release.metadata()
                .licence()
                .ifPresent(licence ->
                        meta(html, "name", "dcterms.license", licence.url().orElse(licence.name())));
        base.ifPresent(address -> openGraph(html, address));
        html.open("script", "type", "application/ld+json")
                .markup(JsonText.of(dataset()))
                .close();
    }

    private static void meta(HtmlWriter html, String key, String name, String content) {
        html.empty("meta", key, name, "content", content);
    }

    private void openGraph(HtmlWriter html, URI address) {
        html.empty("link", "rel", "canonical", "href", address.toString());
        meta(html, "property", "og:type", "article");
        meta(html, "property", "og:title", opening.title());
        meta(html, "property", "og:description", description);
        meta(html, "property", "og:url", address.toString());
        meta(html, "property", "og:site_name", opening.publisher());
        files.keySet().stream()
                .filter(path -> path.endsWith(".png"))
                .findFirst()
                .ifPresent(path -> meta(
                        html,
                        "property",
                        "og:image",
                        address.resolve(folder + path).toString()));
    }

    /** The moment of publication as far as it is known: a day, or a day with its time and zone. */
    private String issued() {
        return release.metadata()
                .time()
                .map(time -> release.published().atTime(time).toString())
                .orElse(release.published().toString());
    }

    private Map<String, Object> dataset() {
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("@context", "https://schema.org");
        dataset.put("@type", "Dataset");
        dataset.put("name", opening.title());
        dataset.put("description", description);
        dataset.put("identifier", release.id());
        dataset.put("datePublished", issued());
        dataset.put("inLanguage", release.language().toLanguageTag());
        dataset.put(
                "publisher",
                release.publishers().stream().map(PageHead::organization).toList());
        release.metadata()
                .licence()
                .ifPresent(licence -> dataset.put("license", licence.url().orElse(licence.name())));
        base.ifPresent(address -> dataset.put("url", address.toString()));
        List<Object> measured = new ArrayList<>();
        release.figures().map(figure -> figure.measure().label()).distinct().forEach(measured::add);
        release.tables()
                .forEach(table -> table.measures()
                        .forEach(each -> measured.add(each.measure().label())));
        if (!measured.isEmpty()) {
            dataset.put("variableMeasured", measured.stream().distinct().toList());
        }
        List<Map<String, Object>> distribution = files.keySet().stream()
                .filter(path -> MEDIA_TYPES.containsKey(extension(path)) && !path.startsWith("charts/"))
                .map(this::file)
                .toList();
        if (!distribution.isEmpty()) {
            dataset.put("distribution", distribution);
        }
        return dataset;
    }

    private Map<String, Object> file(String path) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("@type", "DataDownload");
        file.put(
                "contentUrl",
                base.map(address -> address.resolve(folder + path).toString()).orElse(folder + path));
        file.put("encodingFormat", MEDIA_TYPES.getOrDefault(extension(path), ""));
        return file;
    }

    private static Map<String, Object> organization(String name) {
        Map<String, Object> organization = new LinkedHashMap<>();
        organization.put("@type", "Organization");
        organization.put("name", name);
        return organization;
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
