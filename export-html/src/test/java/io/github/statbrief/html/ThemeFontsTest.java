package io.github.statbrief.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Figure;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Pages that hold the fonts of their theme. */
class ThemeFontsTest {
    private static final HtmlExporter EXPORTER = new HtmlExporter(Theme.standard()).withThemeFonts();

    @TempDir
    private Path folder;

    private static Release release() {
        return Release.builder("visits", "Visits to O\u02BBahu in 2025")
                .publisher("City Library")
                .published(LocalDate.of(2026, 1, 15))
                .section(Section.builder("visits", "Visits")
                        .period("2025")
                        .figure(Figure.builder("visits", "Visits")
                                .stat(Stat.COUNT)
                                .value("41,000")
                                .unit("visit")))
                .build();
    }

    private static List<String> faces(Document page) {
        return page.select("style").stream()
                .flatMap(style -> Pattern.compile("@font-face\\{[^}]*\\}")
                        .matcher(style.data())
                        .results()
                        .map(MatchResult::group))
                .toList();
    }

    @Test
    void holdsThreeWeightsOfTheFamilyAndTheFallbackForWhatItLacks() {
        Document page = Jsoup.parse(Pages.page(EXPORTER, release()));

        assertThat(faces(page))
                .hasSize(6)
                .allMatch(face ->
                        face.contains("font-family:\"Open Sans\"") && face.contains("url(data:font/woff2;base64,"));
        assertThat(faces(page))
                .filteredOn(face -> face.endsWith("unicode-range:U+2bb}"))
                .hasSize(3);
        assertThat(page.select("meta[http-equiv]").attr("content")).contains("; font-src data:;");
        assertThat(faces(Pages.read(release()))).isEmpty();
        assertThat(Pages.read(release()).select("meta[http-equiv]").attr("content"))
                .doesNotContain("font-src");
    }

    @Test
    void theFontsOfAPageAreSmall() {
        for (Release release : Pages.examples().toList()) {
            int with = Pages.page(EXPORTER, release).length();
            assertThat(with - Pages.page(release).length()).as(release.id()).isBetween(10_000, 90_000);
        }
    }

    @Test
    void thePageIsTheSameEachTime() {
        assertThat(Pages.page(new HtmlExporter(Theme.standard()).withThemeFonts(), release()))
                .isEqualTo(Pages.page(EXPORTER, release()));
    }

    static boolean hasBrowser() {
        return Browser.find().isPresent();
    }

    @Test
    @EnabledIf("hasBrowser")
    void aBrowserReadsEveryFontAndUsesItForTextAndDrawings() throws IOException {
        EXPORTER.write(Pages.example("public-security"), folder.resolve("security"));
        EXPORTER.write(release(), folder.resolve("visits"));
        try (Browser browser = Browser.start(Browser.find().orElseThrow())) {
            for (String name : List.of("security", "visits")) {
                browser.open(folder.resolve(name).resolve(HtmlExporter.FILE), 1280, false);
                assertThat(browser.evaluate("Promise.all([...document.fonts].map(each => each.load()))"
                                        + ".then(all => all.map(each => each.status).join())")
                                .asString())
                        .matches("loaded(,loaded){2,}");
                assertThat(browser.evaluate("document.fonts.check('600 16px \"Open Sans\"', 'Visits \u02BB')")
                                .asBoolean())
                        .isTrue();
                assertThat(browser.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily")
                                .asString())
                        .startsWith("\"Open Sans\"");
                assertThat(browser.requests()).hasSize(1);
                assertThat(browser.complaints()).isEmpty();
            }
            browser.open(folder.resolve("security").resolve(HtmlExporter.FILE), 1280, false);
            assertThat(browser.evaluate("getComputedStyle(document.querySelector('svg text')).fontFamily")
                            .asString())
                    .contains("Open Sans");
        }
    }
}
