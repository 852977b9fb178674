package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Release;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where a mouse and a screen reader are led from a brief, and from where. */
class LinksTest {
    private static final String RELEASE = """
            id: links
            title: Links
            publisher: Office
            published: 2026-01-15
            language: en
            contact: {name: Team, email: office@office.example}
            licence: {name: Open, url: "https://licence.example/"}
            methodology: [{title: Methods, url: "https://methods.example/"}]
            quality: {title: Quality, url: "https://quality.example/"}
            related: [{title: Related, url: "https://related.example/"}]
            glossary: {Visit: Who enters.}
            abbreviations: {ILL: inter-library loan}
            sources:
              - {id: report, title: Report, language: en, url: "https://source.example/a/very/long/address/that/needs/more/than/one/line/of/the/brief/because/it/names/every/folder/of/the/server"}
              - {id: foreign, title: Bericht, language: de, url: "https://foreign.example/"}
            summary: There were {visits} of {loans[art, 2025]} [here](https://summary.example/), also [{visits}](https://figure.example/).
            headline: [visits]
            sections:
              - id: one
                title: One
                text: See [here](https://text.example/) or [write](mailto:press@office.example). It was {visits}.
                period: 2025
                figures:
                  - id: visits
                    measure: {label: Visits, stat: count}
                    value: 900
                    unit: visit
                    notes: [{kind: definition, text: "See [here](https://note.example/)."}]
                    quotes: [{source: report, line: 3, text: 900 visits}]
                tables:
                  - id: loans
                    title: Loans
                    measures: [{id: loans, label: Loans, stat: count, unit: loan}]
                    dimensions: [{id: kind, label: Kind, codes: {art: Art, music: Music}}]
                    periods: [2024, 2025]
                    cells:
                      - {period: 2024, kind: art, loans: 30}
                      - {period: 2024, kind: music, loans: 20}
                      - {period: 2025, kind: art, loans: 31}
                      - {period: 2025, kind: music, loans: 25}
            """;
    private static byte[] file;
    private static TaggedText brief;

    @BeforeAll
    static void write() {
        Release release = ReleaseReader.read(RELEASE, ReadOptions.standard());
        file = Briefs.of(new PdfExporter(Theme.standard()), release);
        brief = TaggedText.of(file);
    }

    @Test
    void everyAddressOfTheReleaseIsALink() throws IOException {
        Set<String> addresses = new HashSet<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                        addresses.add(uri.getURI());
                        assertThat(link.getContents()).isNotBlank();
                    }
                }
            }
        }
        assertThat(addresses)
                .containsExactlyInAnyOrder(
                        "mailto:office@office.example",
                        "https://licence.example/",
                        "https://methods.example/",
                        "https://quality.example/",
                        "https://related.example/",
                        "https://source.example/a/very/long/address/that/needs/more/than/one/line/of/the/brief/because/it/names/every/folder/of/the/server",
                        "https://foreign.example/",
                        "https://summary.example/",
                        "https://figure.example/",
                        "https://text.example/",
                        "mailto:press@office.example",
                        "https://note.example/");
    }

    @Test
    void everyLinkOfTheStructureLeadsSomewhere() {
        assertThat(brief.problems()).isEmpty();
        assertThat(brief.all("Link")).isNotEmpty().allSatisfy(link -> {
            assertThat(link.links()).isNotEmpty().doesNotContain("");
            assertThat(link.words()).isNotBlank();
        });
    }

    @Test
    void aFigureInATextLeadsToItsRowAndACellToItsTable() {
        Map<String, List<String>> leads = new java.util.TreeMap<>();
        for (TaggedText.Element link : brief.all("Link").toList()) {
            link.all()
                    .filter(each -> !each.properties().isEmpty())
                    .forEach(span -> leads.computeIfAbsent(
                                    span.properties().values().iterator().next(), key -> new ArrayList<>())
                            .addAll(link.links()));
        }

        assertThat(leads.keySet()).containsExactlyInAnyOrder("visits", "loans[2025, art]");
        assertThat(leads.get("visits").stream().collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("figure-visits", "https://figure.example/");
        assertThat(leads.get("loans[2025, art]")).containsExactly("table-loans");
    }

    @Test
    void anAddressThatNeedsSeveralLinesIsOneLinkWithAPlaceOnEach() {
        assertThat(brief.all("Link").filter(each -> each.words().startsWith("https://source.example")))
                .singleElement()
                .satisfies(link -> assertThat(link.links()).hasSizeGreaterThan(1));
    }
}
