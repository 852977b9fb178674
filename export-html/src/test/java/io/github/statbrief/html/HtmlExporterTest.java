package io.github.statbrief.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.Figure;
import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The structure of pages: what a browser, a screen reader and a program find in them. */
@Isolated("one test changes the defaults of the JVM")
class HtmlExporterTest {
    private static final Set<String> LOADING = Set.of("src", "srcset", "data", "poster", "background");

    @TempDir
    private Path folder;

    static java.util.stream.Stream<Release> all() {
        return Pages.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyLinkWithinThePageLeadsToAPlaceThatIsThereOnce(Release release) {
        Document page = Pages.read(release);
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
        assertThat(page.select("[popovertarget]").eachAttr("popovertarget"))
                .allSatisfy(card -> assertThat(ids).contains(card));
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allSatisfy(names -> assertThat(ids).contains(names.split(" ", -1)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void headingsDescendLevelByLevelFromOne(Release release) {
        int before = 0;
        for (Element heading : Pages.read(release).select("h1,h2,h3,h4,h5,h6")) {
            int level = Integer.parseInt(heading.tagName().substring(1));
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(Pages.read(release).select("h1")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingIsLoadedFromAnywhere(Release release) {
        Document page = Pages.read(release);
        assertThat(page.select("link[rel=stylesheet],script[src],iframe,object,embed,audio,video,base"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(attribute -> {
                if (LOADING.contains(attribute.getKey())) {
                    assertThat(attribute.getValue()).startsWith("data:image/");
                }
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
            });
        }
        assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
    }

    @ParameterizedTest
    @MethodSource("all")
    void thePolicyAllowsThePagesOwnStyleSheetsAndScriptAndNothingElse(Release release) throws Exception {
        Document page = Pages.read(release);
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        List<String> styles = new ArrayList<>();
        for (Element style : page.select("style")) {
            styles.add(digest(style.data()));
        }
        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src " + String.join(" ", styles) + "; script-src "
                        + digest(page.select("script:not([type])").first().data())
                        + "; img-src data:; base-uri 'none'; form-action 'none'");
    }

    private static String digest(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @Test
    void aPageWithoutScriptSaysTheSame() {
        Release release = Pages.example("retail-sales");
        Document with = Pages.read(release);
        Document without = Jsoup.parse(Pages.page(new HtmlExporter(Theme.standard()).withoutScript(), release));
        assertThat(without.select("script:not([type])")).isEmpty();
        assertThat(without.select("meta[http-equiv]").attr("content")).contains("script-src 'none'");
        assertThat(without.body().text()).isEqualTo(with.body().text());
    }

    @Test
    void tablesNameTheirRowsAndColumns() {
        Document page = Pages.read(Pages.example("public-security"));
        for (Element table : page.select("table")) {
            assertThat(table.select("caption").text()).isNotEmpty();
            assertThat(table.select("thead th")).allMatch(th -> th.attr("scope").equals("col"));
            assertThat(table.select("tbody th")).allMatch(th -> th.attr("scope").startsWith("row"));
            Element region = table.parent();
            assertThat(region.attr("role")).isEqualTo("region");
            assertThat(region.attr("tabindex")).isEqualTo("0");
        }
    }

    @Test
    void programsFindTheReleaseAndItsFiles() {
        Release release = Pages.example("retail-sales");
        HtmlExporter exporter = new HtmlExporter(Theme.standard())
                .withAddress(URI.create("https://office.example/retail-sales/"))
                .withFiles(Map.of("brief.pdf", 41_500L, "workbook.xlsx", 1_234_567L, "charts/key-figures.png", 900L));
        Document page = Jsoup.parse(Pages.page(exporter, release));
        JsonNode dataset = new ObjectMapper()
                .readTree(
                        page.select("script[type=application/ld+json]").first().data());
        assertThat(dataset.get("@type").asString()).isEqualTo("Dataset");
        assertThat(dataset.get("name").asString()).isEqualTo(release.title());
        assertThat(dataset.get("datePublished").asString()).isEqualTo("2014-07-24");
        assertThat(dataset.get("distribution").findValuesAsString("contentUrl"))
                .containsExactly(
                        "https://office.example/retail-sales/brief.pdf",
                        "https://office.example/retail-sales/workbook.xlsx");
        assertThat(page.select("meta[property=og:image]").attr("content"))
                .isEqualTo("https://office.example/retail-sales/charts/key-figures.png");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://office.example/retail-sales/");
        assertThat(page.select(".citation").text())
                .isEqualTo("Office for National Statistics (2014): Retail sales, June 2014. Statistical bulletin, "
                        + "24 July 2014. https://office.example/retail-sales/");
        assertThat(page.select(".facts a[download]").eachText()).containsExactly("PDF", "XLSX");
        assertThat(page.select(".facts .size").eachText()).containsExactly("42 kB", "1 MB");
        assertThat(page.select("header time").attr("datetime")).isEqualTo("2014-07-24");
    }

    @Test
    void anAddressIsOneOfTheWeb() {
        assertThatThrownBy(() -> new HtmlExporter(Theme.standard()).withAddress(URI.create("file:/srv/page")))
                .hasMessage("'file:/srv/page' is no address of a page; write one with https:// or http://");
    }

    @Test
    void aPageWithoutFilesBesideItOffersNone() {
        Document page = Pages.read(Pages.example("alcohol-duty"));
        assertThat(page.select("[download]")).isEmpty();
        assertThat(page.select("meta[property]")).isEmpty();
    }

    @Test
    void theSameReleaseGivesTheSameBytesInEveryPlace() throws IOException {
        Release release = Pages.example("alcohol-duty");
        byte[] here = bytes(release);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(bytes(release)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static byte[] bytes(Release release) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlExporter(Theme.standard()).write(release, out);
        return out.toByteArray();
    }

    @Test
    void aReleaseThatDoesNotHoldLeavesTheOldPage() throws IOException {
        Path page = Files.writeString(folder.resolve(HtmlExporter.FILE), "old");
        Release release = Release.builder("broken", "Broken")
                .publisher("Office of Examples")
                .published("2026-01-15")
                .section(Section.builder("one", "One").text("{nothing} was counted."))
                .build();
        assertThatThrownBy(() -> new HtmlExporter(Theme.standard()).write(release, folder))
                .isInstanceOf(InvalidReleaseException.class);
        assertThat(page).hasContent("old");
    }

    @Test
    void everyPartOfTheContentsIsThere() {
        Document page = Pages.read(Pages.example("retail-sales"));
        Set<String> headings = new HashSet<>(page.select("main h2").eachText());
        assertThat(new HashSet<>(page.select("nav.contents a").eachText())).isEqualTo(headings);
        assertThat(page.select(".skip").attr("href"))
                .isEqualTo("#" + page.selectFirst("main").id());
    }

    @Test
    void aBoxIsAnAsideUnderItsHeading() {
        Release release = Release.builder("example", "A release")
                .publisher("City Library")
                .published("2026-01-15")
                .section(Section.builder("one", "Visits")
                        .text("Text.\n\n> ### What this means\n>\n> More came: {visits}.\n>\n> - to read")
                        .figure(Figure.builder("visits", "Visits")
                                .stat(Stat.COUNT)
                                .value("41,000")
                                .unit("visit")
                                .period("2025")))
                .build();
        Element box = Pages.read(release).selectFirst("aside.box");

        assertThat(box.attr("aria-label")).isEqualTo("What this means");
        assertThat(box.selectFirst("h3").text()).isEqualTo("What this means");
        assertThat(box.select("p [data-figure=visits]").text()).isEqualTo("41,000 visits");
        assertThat(box.select("li").text()).isEqualTo("to read");
    }

    @Test
    void changesStandBelowTheNewestPeriodWithTheirSigns() {
        Element table = Pages.read(Pages.example("alcohol-duty")).getElementById("table-receipts-by-month");

        assertThat(table.select("tr.newest th").text()).isEqualTo("October 2021");
        assertThat(table.select("tr.change th").eachText())
                .containsExactly("Oct 2021 on Sept 2021", "Oct 2021 on Oct 2020");
        assertThat(table.select("tr.change").first().select(".number").eachText())
                .containsExactly("+86.14", "+18.8", "+61.32", "+8.5", "\u22122.5");
        assertThat(table.select("tr.change .down")).hasSize(1);
        assertThat(table.select("tr.change .flags .flag").eachText())
                .hasSizeGreaterThan(1)
                .containsOnly("[p]");
    }
}
