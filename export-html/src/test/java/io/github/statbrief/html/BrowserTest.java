package io.github.statbrief.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Release;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Pages in Chromium: axe finds no violation, nothing scrolls sideways, a keyboard reaches everything, nothing is asked for. */
@Tag("slow")
@EnabledIf("hasBrowser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
    /** Whether all generated pages are tried, which takes minutes, or every fifth of them. */
    private static final boolean ALL = "all".equals(System.getProperty("statbrief.browser"));

    private static final List<Integer> WIDTHS = List.of(320, 768, 1280);
    /** The pages that are tried in every window; every other one in one of them. */
    private static final Set<String> EXAMPLES = Set.of("public-security", "alcohol-duty", "retail-sales");

    @TempDir
    private static Path folder;

    private final Map<String, Path> pages = new LinkedHashMap<>();
    private Browser browser;

    static boolean hasBrowser() {
        return Browser.find().isPresent();
    }

    @BeforeAll
    void start() throws IOException {
        browser = Browser.start(Browser.find().orElseThrow());
    }

    @AfterAll
    void stop() {
        browser.close();
    }

    /** Every page by a name, written once. */
    private Map<String, Path> pages() throws IOException {
        if (!pages.isEmpty()) {
            return pages;
        }
        HtmlExporter exporter = new HtmlExporter(Theme.standard());
        List<Release> generated = Pages.generated();
        Stream<Release> some = IntStream.range(0, generated.size())
                .filter(at -> at % (ALL ? 1 : 5) == 0)
                .mapToObj(generated::get);
        for (Release release : Stream.concat(Pages.examples(), some).toList()) {
            String name = pages.containsKey(release.id()) ? release.id() + pages.size() : release.id();
            exporter.write(release, folder.resolve(name));
            pages.put(name, folder.resolve(name).resolve(HtmlExporter.FILE));
        }
        new IndexExporter(Theme.standard())
                .write(
                        Pages.all()
                                .map(release -> IndexEntry.of(Outline.of(release), List.of("brief.pdf")))
                                .toList(),
                        folder);
        pages.put("list of releases", folder.resolve(IndexExporter.FILE));
        return pages;
    }

    @Test
    void nothingScrollsSidewaysAndNothingIsAskedForAtAnyWidth() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Path> page : pages().entrySet()) {
            for (int width : isGenerated(page.getKey()) ? List.of(320) : List.of(320, 768, 1280, 1600)) {
                browser.open(page.getValue(), width, false);
                int needed =
                        browser.evaluate("document.documentElement.scrollWidth").asInt();
                if (needed > width) {
                    wrong.add(page.getKey() + " needs " + needed + " px of " + width);
                }
                if (browser.requests().size() != 1 || !browser.complaints().isEmpty()) {
                    wrong.add(page.getKey() + ": " + browser.requests() + browser.complaints());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @EnabledIf("hasAxe")
    void axeFindsNoViolation() throws IOException {
        String axe = Files.readString(axe().orElseThrow());
        browser.bypassPolicy();
        List<String> found = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, Path> page : pages().entrySet()) {
            for (int window : isGenerated(page.getKey()) ? List.of(number % 6) : List.of(0, 1, 2, 3, 4, 5)) {
                int width = WIDTHS.get(window / 2);
                boolean dark = window % 2 == 1;
                browser.open(page.getValue(), width, dark);
                browser.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
                browser.evaluate(axe + ";0");
                String name = page.getKey() + " at " + width + (dark ? " dark" : "");
                violations().forEach(each -> found.add(name + ": " + each));
            }
            number++;
        }
        assertThat(found).isEmpty();
    }

    @Test
    @EnabledIf("hasAxe")
    void axeFindsWhatIsBroken() throws IOException {
        Path page = pages().get("public-security");
        browser.bypassPolicy();
        browser.open(page, 1280, false);
        browser.evaluate("document.querySelector('table').removeAttribute('id');"
                + "document.querySelector('.scroll').removeAttribute('aria-labelledby');"
                + "document.documentElement.removeAttribute('lang');"
                + "document.querySelector('.attribution').style.color = '#1d4f7a'");
        browser.evaluate(Files.readString(axe().orElseThrow()) + ";0");
        assertThat(violations())
                .anyMatch(each -> each.startsWith("html-has-lang"))
                .anyMatch(each -> each.startsWith("color-contrast"));
    }

    private static boolean isGenerated(String page) {
        return !EXAMPLES.contains(page);
    }

    private List<String> violations() {
        JsonNode result = browser.evaluate("axe.run(document, {resultTypes: ['violations']})"
                + ".then(result => result.violations.map(each => each.id + ' ' + each.nodes[0].target + ' '"
                + " + each.nodes[0].failureSummary))");
        List<String> violations = new ArrayList<>();
        result.forEach(each -> violations.add(each.asString()));
        return violations;
    }

    @Test
    void aKeyboardReachesEveryLinkTableCardAndItemOfAChart() throws IOException {
        for (String name : List.of("public-security", "retail-sales")) {
            browser.open(pages().get(name), 1280, false);
            int stops = browser.evaluate(
                            "[...document.querySelectorAll('a[href],button,summary,input,[tabindex=\"0\"]')]"
                                    + ".filter(each => each.checkVisibility() && !each.closest('[popover]')"
                                    + " && !(each.closest('details:not([open])') && each.tagName !== 'SUMMARY')).length")
                    .asInt();
            browser.evaluate("window.reached = new Set();"
                    + "document.addEventListener('focusin', event => window.reached.add(event.target))");
            for (int press = 0; press < stops + 5; press++) {
                browser.press("Tab", 9);
            }
            assertThat(browser.evaluate("window.reached.size").asInt()).as(name).isEqualTo(stops);
        }
    }

    @Test
    void enterOpensACardAndEscapeClosesItAndGivesTheFocusBack() throws IOException {
        browser.open(pages().get("public-security"), 1280, false);
        browser.evaluate("document.querySelector('.look').focus()");
        browser.press("Enter", 13);
        assertThat(browser.evaluate("document.querySelectorAll('.card:popover-open').length")
                        .asInt())
                .isEqualTo(1);
        browser.press("Escape", 27);
        assertThat(browser.evaluate("document.querySelectorAll('.card:popover-open').length")
                        .asInt())
                .isZero();
        assertThat(browser.evaluate("document.activeElement === document.querySelector('.look')")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aTableIsSortedByItsNumbersAndGoesBackToItsOwnOrder() throws IOException {
        browser.open(pages().get("alcohol-duty"), 1280, false);
        String column =
                "[...document.querySelector('#table-receipts').rows].slice(1).map(row => row.cells[1].querySelector('data').value)";
        List<String> own = texts(column);
        browser.evaluate("document.querySelectorAll('#table-receipts .sort')[1].click()");
        assertThat(texts(column).stream().map(Double::valueOf)).isSorted();
        browser.evaluate("document.querySelectorAll('#table-receipts .sort')[0].click()");
        assertThat(texts(column)).isEqualTo(own);
    }

    @Test
    void aListOfReleasesShowsThoseWhoseTitlesHoldWhatIsSearchedFor() throws IOException {
        browser.open(pages().get("list of releases"), 768, false);
        browser.evaluate("document.querySelector('input').focus()");
        for (String letter : "retail".split("", -1)) {
            browser.send("Input.insertText", Map.of("text", letter));
        }
        assertThat(
                        texts(
                                "[...document.querySelectorAll('.releases > li:not([hidden]) h2')].map(each => each.textContent)"))
                .containsExactly("Retail sales, June 2014");
    }

    private List<String> texts(String expression) {
        List<String> texts = new ArrayList<>();
        browser.evaluate(expression).forEach(each -> texts.add(each.asString()));
        return texts;
    }

    static boolean hasAxe() {
        if (axe().isEmpty()) {
            System.out.println(
                    "Left out: axe on web pages; install it with 'npm install --prefix target/npm axe-core'.");
        }
        return axe().isPresent();
    }

    private static Optional<Path> axe() {
        return Npm.file("axe-core/axe.min.js");
    }
}
