package io.github.statbrief.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Release;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every text that outputs show is looked at with its path, so that none is found unprintable only when it is printed. */
class ReleaseTextsTest {
    private static final String RELEASE = """
            id: example
            title: the title
            publisher: PUBLISHER
            via: the news
            speaker: the speaker
            published: 2026-01-15
            language: en
            licence: {name: the licence, url: https://office.example/licence}
            contact: {name: the desk, email: desk@office.example, telephone: "+44 20 7946 0000"}
            statistician: the statistician
            methodology: [{title: the methods, url: https://office.example/a}]
            quality: {title: the quality, url: https://office.example/b}
            related: [{title: what is related, url: https://office.example/c}]
            glossary: {term: its meaning}
            corrections: [{date: 2026-02-03, text: the correction}]
            abbreviations: {AB: the long form}
            summary: "- A {cases} B"
            notes: [{kind: scope, text: "a note\\n\\n- of a list"}]
            periods:
              lately: {stated: these days, is: since 2012-11-08, notes: [{kind: inferred, text: since when}]}
            sources:
              - {id: report, title: the report, publisher: its office, url: https://office.example/report}
            sections:
              - id: first
                title: the section
                text: "> ### A box\\n>\\n> - entry of a box"
                figures:
                  - id: cases
                    measure: {label: the cases, stat: count, population: of people, where: {port: Dover}}
                    value: tenth
                    unit: case
                    sense: change up against men from the level before
                    condition: if it rains
                    quotes: [{source: report, line: 1, text: the tenth case}]
                    notes: [{kind: scope, text: of the figure}]
                  - {id: more, measure: {label: the rest, stat: count}, value: 5, unit: person|people, of: 500 calls, at: "7 percent"}
                groups:
                  - id: both
                    label: the group
                    relation: overlapping
                    figures: [cases, more]
                    finding: what it shows
                tables:
                  - id: table
                    title: the table
                    finding: what the table shows
                    measures: [{id: number, label: the number, stat: count, unit: visit, sense: change against boys}]
                    dimensions: [{id: kind, label: the kind, codes: [{id: one, label: the first}]}]
                    periods: [2024, 2025]
                    cells:
                      - {period: 2024, kind: one, number: 4}
                      - {period: 2025, kind: one, number: {value: 5, note: {kind: scope, text: of the cell}}}
                    notes: [{kind: scope, text: of the table}]
                    chart: {kind: line, reference: [{value: 4, label: the target}]}
            """;

    @Test
    void eachTextIsVisitedAtItsPlace() {
        assertThat(texts(RELEASE.replace("PUBLISHER", "the office")))
                .containsExactly(
                        "title: the title",
                        "publisher: the office",
                        "via: the news",
                        "speaker: the speaker",
                        "summary: A   B",
                        "summary: \u2022",
                        "statistician: the statistician",
                        "licence.name: the licence",
                        "contact.name: the desk",
                        "contact.email: desk@office.example",
                        "contact.telephone: +44 20 7946 0000",
                        "methodology[0].title: the methods",
                        "quality[0].title: the quality",
                        "related[0].title: what is related",
                        "glossary: term",
                        "glossary: its meaning",
                        "corrections[0].text: the correction",
                        "abbreviations: AB",
                        "abbreviations: the long form",
                        "notes[0].text: a note - of a list",
                        "notes[0].text: \u2022",
                        "periods.lately.stated: these days",
                        "periods.lately.notes[0].text: since when",
                        "sources[0].title: the report",
                        "sources[0].publisher: its office",
                        "sources[0].url: https://office.example/report",
                        "sections[0].title: the section",
                        "sections[0].text: A boxentry of a box",
                        "sections[0].text: \u2022",
                        "sections[0].figures[0].measure.label: the cases",
                        "sections[0].figures[0].measure.population: of people",
                        "sections[0].figures[0].measure.where: port",
                        "sections[0].figures[0].measure.where: Dover",
                        "sections[0].figures[0].unit: case",
                        "sections[0].figures[0].sense: men",
                        "sections[0].figures[0].sense: the level before",
                        "sections[0].figures[0].condition: if it rains",
                        "sections[0].figures[0].value: tenth",
                        "sections[0].figures[0].quotes[0].text: the tenth case",
                        "sections[0].figures[0].notes[0].text: of the figure",
                        "sections[0].figures[1].measure.label: the rest",
                        "sections[0].figures[1].unit: person|people",
                        "sections[0].figures[1].of: 500 calls",
                        "sections[0].figures[1].at: 7 percent",
                        "sections[0].groups[0].label: the group",
                        "sections[0].groups[0].finding: what it shows",
                        "sections[0].tables[0].title: the table",
                        "sections[0].tables[0].finding: what the table shows",
                        "sections[0].tables[0].chart.reference[0].label: the target",
                        "sections[0].tables[0].measures[0].label: the number",
                        "sections[0].tables[0].measures[0].unit: visit",
                        "sections[0].tables[0].measures[0].sense: boys",
                        "sections[0].tables[0].dimensions[0].label: the kind",
                        "sections[0].tables[0].dimensions[0].codes[0]: the first",
                        "sections[0].tables[0].notes[0].text: of the table",
                        "sections[0].tables[0].cells[1]: of the cell");
    }

    @Test
    void severalPublishersHaveAPlaceEach() {
        assertThat(texts(RELEASE.replace("PUBLISHER", "[the office, the bureau]")))
                .contains("publisher[0]: the office", "publisher[1]: the bureau");
    }

    @Test
    void theHeadingsOfColumnsAreTold() {
        List<String> headings = new ArrayList<>();
        new ReleaseTexts((path, kind, text) -> {
                    if (kind == ReleaseTexts.Kind.HEADING) {
                        headings.add(text);
                    }
                })
                .visit(read(RELEASE.replace("PUBLISHER", "the office")));

        assertThat(headings).containsExactly("the target", "the kind");
    }

    private static List<String> texts(String release) {
        List<String> texts = new ArrayList<>();
        new ReleaseTexts((path, kind, text) -> texts.add(path + ": " + text)).visit(read(release));
        return texts;
    }

    private static Release read(String text) {
        return ReleaseReader.read(text, ReadOptions.standard());
    }
}
