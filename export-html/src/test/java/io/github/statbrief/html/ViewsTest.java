package io.github.statbrief.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Release;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Charts of which the same cells can be seen in two ways. */
class ViewsTest {
    private static final String RELEASE = """
            id: waste
            title: Waste in 2025
            publisher: Office of Examples
            published: 2026-01-15
            language: en
            sections:
              - id: kinds
                title: Kinds of waste
                tables:
                  - id: waste
                    title: Waste by kind and county
                    chart: %s
                    measures: [{id: waste, label: Waste collected, stat: sum, unit: %s}]
                    dimensions:
                      - {id: kind, label: Kind, codes: [{id: all, label: All waste}, {id: paper, label: Paper, parent: all}, {id: glass, label: Glass, parent: all}]}
                      - {id: county, label: County, codes: {north: North, south: South}}
                    periods: [2024, 2025]
                    show: {codes: {kind: [paper, glass]}}
                    cells:
                      - {period: 2024, kind: all, county: north, waste: 80}
                      - {period: 2025, kind: all, county: north, waste: 100}
                      - {period: 2024, kind: all, county: south, waste: 100}
                      - {period: 2025, kind: all, county: south, waste: 100}
                      - {period: 2024, kind: paper, county: north, waste: 20}
                      - {period: 2025, kind: paper, county: north, waste: 30}
                      - {period: 2024, kind: paper, county: south, waste: 40}
                      - {period: 2025, kind: paper, county: south, waste: 45}
                      - {period: 2024, kind: glass, county: north, waste: 60}
                      - {period: 2025, kind: glass, county: north, waste: 70}
                      - {period: 2024, kind: glass, county: south, waste: 60}
                      - {period: 2025, kind: glass, county: south, waste: 55}
            """;

    @TempDir
    private Path folder;

    private static Optional<Block.Chart.Views> views(String release) {
        return Outline.of(ReleaseReader.read(release, ReadOptions.standard())).blocks().stream()
                .filter(Block.Chart.class::isInstance)
                .map(Block.Chart.class::cast)
                .findFirst()
                .orElseThrow()
                .views();
    }

    private static Optional<Block.Chart.Views> views(String chart, String unit) {
        return views(RELEASE.formatted(chart, unit));
    }

    @Test
    void amountsOfPartsAreAlsoSeenAsProportionsAndTheReverse() {
        Block.Chart.Views amounts = views("stacked-bars", "tonne").orElseThrow();
        assertThat(amounts.name()).isEqualTo("Amounts");
        assertThat(amounts.otherName()).isEqualTo("Proportions");
        assertThat(amounts.other().captions().foot().orElseThrow())
                .contains("All bars are equally long and show proportions; the numbers are as stated.");
        assertThat(views("full-bars", "tonne").orElseThrow().otherName()).isEqualTo("Amounts");
    }

    @Test
    void anIndexIsAlsoSeenAsTheValuesFromWhichItIsCalculated() {
        Block.Chart.Views index = views("{kind: index, base: 2024}", "tonne").orElseThrow();
        assertThat(index.name()).isEqualTo("Index");
        assertThat(index.otherName()).isEqualTo("Values");
        assertThat(index.other().captions().subtitle()).contains("tonnes");
        assertThat(index.other().captions().foot().orElse("")).doesNotContain("calculated");
    }

    @Test
    void whereThereIsNothingToSwitchNothingIsOffered() {
        assertThat(views("stacked-bars", "percent")).isEmpty();
        assertThat(views("grouped-bars", "tonne")).isEmpty();
        assertThat(views("{kind: index, base: 2024, reference: {value: 120, label: Aim}}", "tonne"))
                .isEmpty();
        Document page = Pages.read(Pages.example("public-security"));
        assertThat(page.select(".view")).isEmpty();
    }

    @Test
    void thePageShowsOneWayAndHasTheOtherHidden() {
        Release release = ReleaseReader.read(RELEASE.formatted("stacked-bars", "tonne"), ReadOptions.standard());
        Element chart = Pages.read(release).selectFirst(".chart");

        assertThat(chart.select("> .view").eachAttr("data-view")).containsExactly("Amounts", "Proportions");
        assertThat(chart.select("> .view[hidden]").eachAttr("data-view")).containsExactly("Proportions");
        assertThat(chart.select("> .view")
                        .get(1)
                        .select("details [data-figure]")
                        .eachAttr("data-figure"))
                .isEqualTo(chart.select("> .view")
                        .get(0)
                        .select("details [data-figure]")
                        .eachAttr("data-figure"));
        HtmlExporter plain = new HtmlExporter(Theme.standard()).withoutScript();
        assertThat(Jsoup.parse(Pages.page(plain, release)).select(".view")).isEmpty();
    }

    static boolean hasBrowser() {
        return Browser.find().isPresent();
    }

    @Test
    @EnabledIf("hasBrowser")
    void theKeyboardSwitchesAndTheButtonsSayWhichWayIsShown() throws IOException {
        Release release = ReleaseReader.read(RELEASE.formatted("stacked-bars", "tonne"), ReadOptions.standard());
        new HtmlExporter(Theme.standard()).write(release, folder);
        try (Browser browser = Browser.start(Browser.find().orElseThrow())) {
            browser.open(folder.resolve(HtmlExporter.FILE), 1280, false);
            String shown = "[...document.querySelectorAll('.chart .view')].filter(each => each.checkVisibility())"
                    + ".map(each => each.dataset.view).join()";
            String pressed =
                    "[...document.querySelectorAll('.chart [aria-pressed=true]')].map(each => each.textContent).join()";
            assertThat(browser.evaluate(shown).asString()).isEqualTo("Amounts");
            assertThat(browser.evaluate(pressed).asString()).isEqualTo("Amounts");
            assertThat(browser.evaluate("document.querySelector('.chart [role=group]').ariaLabel")
                            .asString())
                    .isEqualTo("Show as: Chart 1");
            browser.evaluate("document.querySelector('.chart [aria-pressed=false]').focus()");
            browser.press("Enter", 13);
            assertThat(browser.evaluate(shown).asString()).isEqualTo("Proportions");
            assertThat(browser.evaluate(pressed).asString()).isEqualTo("Proportions");
            assertThat(browser.evaluate("document.activeElement.textContent").asString())
                    .isEqualTo("Proportions");
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
