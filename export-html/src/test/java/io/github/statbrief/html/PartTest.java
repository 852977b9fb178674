package io.github.statbrief.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.Release;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page as a part of somebody else's page. */
class PartTest {
    private static final HtmlExporter EXPORTER = new HtmlExporter(Theme.standard());

    /** Rules of a page around a part, which use the names of elements, of our classes, and an id. */
    private static final String SKIN = """
            body{font:14px/20px serif;color:#333} h1,h2,h3{font-family:cursive;margin:10px 0 30px;text-transform:uppercase}
            p{margin:0 0 9px;text-indent:3em} table{border:5px solid red} td,th{background:#eee;padding:8px;text-align:center}
            a{color:lime;float:right} li{line-height:60px;list-style:square} button{border-radius:50%;background:red}
            .label{background:#999;color:#fff;padding:9px} .badge,.title,.page,.hidden,.group{display:none}
            .label::before{content:"skin"} #column p,#column .value,#column dt{font-size:40px;color:red}
            """;

    private static final String LOOKS =
            "[...document.querySelectorAll('%s')].filter(each => !each.closest('svg svg *'))"
                    + ".map(each => { const style = getComputedStyle(each); const before = getComputedStyle(each, '::before');"
                    + " return each.tagName + '.' + each.getAttribute('class') + ' ' + ['display', 'color', 'fontSize', 'fontFamily', 'lineHeight',"
                    + " 'margin', 'padding', 'border', 'backgroundColor', 'textAlign', 'textTransform', 'textIndent', 'float', 'listStyleType',"
                    + " 'borderRadius', 'width', 'height', 'fill'].map(name => style[name]).join('|') + before.content; })";

    @TempDir
    private Path folder;

    static Stream<Release> examples() {
        return Pages.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void holdsTheFiguresOfThePageAndOneElement(Release release) {
        Document page = Jsoup.parse(Pages.page(EXPORTER.withoutScript(), release));
        Document around = Jsoup.parseBodyFragment(EXPORTER.part(Outline.of(release)));

        assertThat(around.body().children()).hasSize(1);
        Element part = around.body().child(0);
        assertThat(part.id()).isEqualTo("statbrief");
        assertThat(part.attr("lang")).isEqualTo(release.language().toLanguageTag());
        assertThat(part.select("[data-figure]").eachAttr("data-figure"))
                .isNotEmpty()
                .isEqualTo(page.select("[data-figure]").eachAttr("data-figure"));
        assertThat(part.select("data").eachAttr("value"))
                .isEqualTo(page.select("data").eachAttr("value"));
        assertThat(part.select("script,style,link,meta,main,body")).isEmpty();
        assertThat(part.select("a[href^=#]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(part.getElementById(href.substring(1)))
                        .as(href)
                        .isNotNull());
    }

    @Test
    void linksToFilesInTheirFolder() {
        Outline outline = Outline.of(Pages.example("public-security"));
        Map<String, Long> files = Map.of("brief.pdf", 70_000L, "charts/casualties.png", 9_000L);
        Document part = Jsoup.parseBodyFragment(
                EXPORTER.withFiles("statbrief/security/", files).part(outline));

        assertThat(part.select("a[download]").eachAttr("href"))
                .contains("statbrief/security/brief.pdf", "statbrief/security/charts/casualties.png");
        for (String folder : List.of("javascript:x/", "../other/..", "/", "a b/", "releases")) {
            assertThatThrownBy(() -> EXPORTER.withFiles(folder, files))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is no path of a folder from the page");
        }
    }

    @Test
    void everyRuleReachesThePartAlone() {
        String style = EXPORTER.partStyle();

        assertThat(style.replaceAll("[^{}]*\\{(?=[^{}]*\\{)|\\{[^{}]*\\}", "\n").lines())
                .filteredOn(selectors -> !selectors.isBlank() && !selectors.equals("}"))
                .hasSizeGreaterThan(100)
                .allSatisfy(selectors -> assertThat(
                                selectors.replaceAll("\\([^)]*\\)", "").split(","))
                        .allSatisfy(each ->
                                assertThat(each.strip().replace("}", "")).startsWith("#statbrief#statbrief")));
        assertThat(style).doesNotContain("prefers-color-scheme", "@page", "@media(m");
    }

    static boolean hasBrowser() {
        return Browser.find().isPresent();
    }

    @Test
    @EnabledIf("hasBrowser")
    void neitherThePartNorThePageAroundItChangesTheOther() throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.html"),
                "<!DOCTYPE html><html lang='en'><meta charset='utf-8'><title>t</title><style id='skin'>" + SKIN
                        + "</style><style id='own'>" + EXPORTER.partStyle()
                        + "</style><div class='outside'><h2>One</h2><p>Two</p><table><tr><td>3</td></tr></table></div>"
                        + "<div id='column'>" + EXPORTER.part(Outline.of(Pages.example("alcohol-duty"))) + "</div>");
        try (Browser browser = Browser.start(Browser.find().orElseThrow())) {
            browser.open(page, 1280, false);
            String inside = LOOKS.formatted("#statbrief :not(svg *)") + ".join('\\n')";
            String outside = LOOKS.formatted(".outside *") + ".join('\\n')";
            String withSkin = browser.evaluate(inside).asString();
            String besidePart = browser.evaluate(outside).asString();
            browser.evaluate("document.getElementById('skin').disabled = true");
            assertThat(browser.evaluate(inside).asString()).isEqualTo(withSkin).contains("TABLE.");
            browser.evaluate("document.getElementById('skin').disabled = false;"
                    + "document.getElementById('own').disabled = true");
            assertThat(browser.evaluate(outside).asString()).isEqualTo(besidePart);
            assertThat(browser.evaluate(inside).asString()).isNotEqualTo(withSkin);
        }
    }
}
