package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Release;
import io.github.statbrief.engine.internal.input.Origin;
import io.github.statbrief.engine.internal.input.ReadRelease;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.verify.Verifier;
import io.github.statbrief.yaml.ReleaseReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verification raises no alarm about outputs that are right, however odd the words and names of a release are. */
class RightOutputsTest {
    private static final String BANKNOTES = """
        tables:
          - id: notes
            title: Banknotes by value
            chart: %s
            measures: [{id: cases, label: Banknotes, stat: count, unit: banknote}]
            dimensions: [{id: value, label: Value in euros, codes: {a: '5', b: '10', c: '50', d: '100'}}]
            periods: [2025]
            cells: [{value: a, cases: 20}, {value: b, cases: 9}, {value: c, cases: 44}, {value: d, cases: 3}]
    """;

    @TempDir
    private Path base;

    private Path outputs;

    private void isRight(String head, String section) throws Exception {
        Path file = base.resolve("odd.yaml");
        Files.writeString(file, """
                id: odd
                title: Odd words
                publisher: An office
                published: 2026-01-15
                language: en
                contact: {email: office@office.example}
                sources: [{id: report, title: A report, language: en}]
                %ssections:
                  - id: all
                    title: All
                """.formatted(head) + section);
        Release release = ReleaseReader.read(file);
        Outline outline = Outline.of(release);
        outputs = Files.createDirectories(base.resolve("outputs"));
        new ReleaseRenderer(Theme.standard(), Format.all(), false, line -> {})
                .render(new ReadRelease(new Origin(file, 1, 1), outline, List.of(), List.of(), List.of()), outputs);
        assertThat(new Verifier(outline).verify(outputs).discrepancies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bars", "dots"})
    void namesOfCategoriesMayBeNumbers(String chart) throws Exception {
        isRight("", BANKNOTES.formatted(chart));
    }

    @Test
    void limitsOfAnIndexAreThoseOfItsScale() throws Exception {
        isRight("", """
                    tables:
                      - id: visits
                        title: Visits
                        chart: {kind: index, base: 2021}
                        measures:
                          - {id: m1, label: Visits, stat: sum, unit: visit}
                          - {id: m2, label: Spending, stat: sum, unit: million GBP}
                        periods: [2021, 2022, 2023]
                        rows:
                          - [2021, {value: '43', limits: 25..65}, {value: '39', limits: 25..65}]
                          - [2022, {value: '33', limits: 25..65}, {value: '36', limits: 25..65}]
                          - [2023, {value: '40', limits: 25..65}, {value: '47', limits: 25..65}]
                """);
    }

    @Test
    void aFallIsSaidOfEachNumberHoweverItsTableIsSet() throws Exception {
        isRight("", """
                    tables:
                      - id: codes-beside-each-other
                        title: Offences by area and kind
                        measures:
                          - {id: m1, label: Offences, stat: count, unit: offence}
                          - {id: m2, label: Fines, stat: sum, unit: million GBP, sense: change down, compared: 2024}
                        dimensions:
                          - {id: area, label: Area, codes: {a: North, b: South}}
                          - {id: kind, label: Kind, codes: {c: Theft, d: Fraud}}
                        periods: [2025]
                        cells:
                          - {area: a, kind: c, m1: 51, m2: 20}
                          - {area: b, kind: c, m1: 62, m2: 31}
                          - {area: a, kind: d, m1: 53, m2: 22}
                          - {area: b, kind: d, m1: 64, m2: 33}
                      - id: one-code-of-two
                        title: Fines by area
                        measures: [{id: m1, label: Fines, stat: sum, unit: million GBP, sense: change down}]
                        dimensions: [{id: area, label: Area, codes: {a: North, b: South}, total: a}]
                        periods: [2023, 2024, 2025]
                        cells: [{area: a, period: 2023, m1: 5}, {area: a, period: 2024, m1: 7}, {area: a, period: 2025, m1: 9}]
                      - id: measures-below-each-other
                        title: Offences by kind
                        measures:
                          - {id: m1, label: Theft, stat: count, unit: offence}
                          - {id: m2, label: Fraud, stat: count, unit: offence}
                          - {id: m3, label: Arson, stat: count, unit: offence}
                          - {id: m4, label: Robbery, stat: count, unit: offence}
                          - {id: m5, label: Burglary, stat: count, unit: offence}
                          - {id: m6, label: Assault, stat: count, unit: offence}
                          - {id: m7, label: Trespass, stat: count, unit: offence, sense: change down}
                          - {id: m8, label: Prices, stat: index, unit: index}
                        periods: [2024, 2025]
                        rows:
                          - [2024, 11, 12, 13, 14, 15, 16, 17, 101.8]
                          - [2025, 21, 22, 23, 24, 25, 26, 27, 102.8]
                """);

        assertThat(Jsoup.parse(outputs.resolve("index.html").toFile())
                        .select("#table-codes-beside-each-other th")
                        .eachText())
                .anyMatch(heading -> heading.startsWith("Fines, fall on 2024, Fraud"));
        assertThat(Files.readString(outputs.resolve("brief.md"))).contains("| Prices (index) | 101.8 | 102.8 |");
    }

    @Test
    void theAxisOfAScatterChartSaysThatItsNumbersFell() throws Exception {
        isRight("", """
                    tables:
                      - id: fines
                        title: Offences and fines by area
                        chart: scatter
                        measures:
                          - {id: m1, label: Offences, stat: count, unit: offence}
                          - {id: m2, label: Fines, stat: sum, unit: million GBP, sense: change down}
                        dimensions: [{id: area, label: Area, codes: {a: North, b: South, c: East, d: West}}]
                        periods: [2025]
                        cells:
                          - {area: a, m1: 51, m2: 20}
                          - {area: b, m1: 62, m2: 31}
                          - {area: c, m1: 53, m2: 22}
                          - {area: d, m1: 64, m2: 33}
                """);

        assertThat(Files.readString(outputs.resolve("charts/fines.svg"))).contains("Fines, fall, \u00A3 million");
    }

    @Test
    void eachNumberOfAColumnIsRoundedAsItsMeasureIs() throws Exception {
        isRight("", """
                    tables:
                      - id: loans
                        title: Loans and visits by area
                        measures:
                          - {id: m1, label: Loans, stat: sum, unit: loan, decimals: 1 half-up}
                          - {id: m2, label: Visits, stat: sum, unit: visit}
                          - {id: m3, label: Returns, stat: sum, unit: loan, decimals: 0 half-even}
                          - {id: m4, label: Change of loans, stat: sum, unit: loan, sense: change, decimals: 1 half-up}
                          - {id: m5, label: Readers, stat: sum, unit: reader}
                          - {id: m6, label: Cards, stat: sum, unit: card}
                          - {id: m7, label: Fees, stat: sum, unit: fee}
                        dimensions: [{id: area, label: Area, codes: {a: North, b: South, c: East}}]
                        periods: [2023, 2024, 2025]
                        cells:
                          - {area: a, period: 2023, m1: 5193, m2: 17, m3: 12.5, m4: 8, m5: 1, m6: 2, m7: 3}
                          - {area: b, period: 2024, m1: 50.25, m2: 16.75, m3: 13.5, m4: -0.04, m5: 1, m6: 2, m7: 3}
                          - {area: c, period: 2025, m1: ">33", m2: 15, m3: 7, m4: 9.5, m5: 1, m6: 2, m7: 3}
                      - id: shares
                        title: Shares by year
                        chart: {kind: limits}
                        measures: [{id: share, label: Share, stat: share, unit: percent, decimals: 0 half-up}]
                        periods: [2023, 2024, 2025]
                        cells:
                          - {period: 2023, share: {value: 4, limits: 3.9..4.3}}
                          - {period: 2024, share: {value: 5.5, limits: 4.4..6.6}}
                          - {period: 2025, share: {value: 7, limits: 6.5..7.5}}
                """);
    }

    @Test
    void limitsMakeNoBarLongerAndNoValueTheHighest() throws Exception {
        isRight("", """
                    tables:
                      - id: visits
                        title: Visits by age
                        chart: {kind: pyramid}
                        measures: [{id: visits, label: Visits, stat: sum, unit: visit}]
                        dimensions:
                          - {id: age, label: Age, codes: {a: 0 to 4, b: 5 to 9}}
                          - {id: sex, label: Sex, codes: {f: Women, m: Men}}
                        periods: [2025]
                        cells:
                          - {age: a, sex: f, visits: {value: 70, limits: 40..190}}
                          - {age: b, sex: f, visits: {value: 80, limits: 75..85}}
                          - {age: a, sex: m, visits: {value: 60, limits: 30..90}}
                          - {age: b, sex: m, visits: {value: 50, limits: 45..55}}
                      - id: steps
                        title: Visits by area
                        chart: {kind: waterfall}
                        measures: [{id: visits, label: Visits, stat: sum, unit: percent}]
                        dimensions:
                          - {id: area, label: Area, codes: [{id: all, label: All}, {id: a, label: North, parent: all}, {id: b, label: South, parent: all}]}
                        periods: [2025]
                        cells:
                          - {area: all, visits: {value: 100, limits: 90..150}}
                          - {area: a, visits: {value: 70, limits: 40..190}}
                          - {area: b, visits: {value: 30, limits: 25..65}}
                      - id: years
                        title: Visits by year
                        chart: {kind: line}
                        measures: [{id: visits, label: Visits, stat: sum, unit: visit}]
                        periods: [2022, 2023, 2024, 2025]
                        cells:
                          - {period: 2022, visits: {value: 40, limits: 10..95}}
                          - {period: 2023, visits: {value: 70, limits: 65..75}}
                          - {period: 2024, visits: {value: 30, limits: 28..66}}
                          - {period: 2025, visits: {value: 50, limits: 46..54}}
                """);

        assertThat(Files.readString(outputs.resolve("brief.md")))
                .contains("highest 70 visits (limits 65 to 75) (2023); lowest 30 visits (limits 28 to 66) (2024)");
    }

    @Test
    void namesMayBeAlikeOrDigitsWhereOthersTellThemApart() throws Exception {
        isRight("", """
                    tables:
                      - id: kinds
                        title: Readers by area and kind
                        measures: [{id: readers, label: Readers, stat: count, unit: reader}]
                        dimensions:
                          - {id: area, label: Area, codes: {n: North, s: South}}
                          - {id: kind, label: Kind, codes: {a: Kind, b: 'Old, or new'}}
                        periods: [2025]
                        cells:
                          - {area: n, kind: a, readers: 5}
                          - {area: n, kind: b, readers: 6}
                          - {area: s, kind: a, readers: 7}
                          - {area: s, kind: b, readers: 8}
                      - id: areas
                        title: Readers by area
                        measures:
                          - {id: m1, label: Readers, stat: count, unit: reader, adjustment: seasonal}
                          - {id: m2, label: Prices, stat: level, unit: CNY, adjustment: seasonal, prices: current, sense: change}
                        dimensions:
                          - {id: area, label: Area, codes: [{id: n1, label: North, parent: w}, {id: n2, label: North, parent: e}, {id: w, label: West}, {id: e, label: East}]}
                        periods: [2021, 2021-Q2]
                        cells:
                          - {area: n1, period: 2021, m1: 5, m2: 6}
                          - {area: n2, period: 2021, m1: 7, m2: 8}
                          - {area: w, period: 2021, m1: 9}
                          - {area: e, period: 2021-Q2, m2: 10}
                """);
    }

    @Test
    void theLineOfAReferenceBesideASingleBarIsOfItsCell() throws Exception {
        isRight("", """
                    tables:
                      - id: readers
                        title: Readers
                        chart: {kind: bars, reference: {value: 11%, label: Target}}
                        measures: [{id: readers, label: Readers, stat: sum, unit: percent}]
                        periods: [2024, 2025]
                        rows: [[2024, "50"], [2025, "55.4"]]
                """);
    }

    @Test
    void aShareInAYearHasNoLetterByWhichItCouldBeToldFromANumber() throws Exception {
        isRight("", """
                    tables:
                      - id: shares
                        title: Shares by year
                        chart: {kind: grouped-bars}
                        measures: [{id: share, label: Share, stat: share, unit: percent}]
                        periods: [2023, 2024, 2025]
                        cells: [{period: 2023, share: "8,582"}, {period: 2024, share: ">9,901.5"}, {period: 2025, share: 6127}]
                """);
    }

    @Test
    void aNumberBesideABarIsNotPartedIntoLines() throws Exception {
        isRight("", """
                    tables:
                      - id: readers
                        title: Readers
                        chart: {kind: grouped-bars}
                        measures: [{id: readers, label: Readers, stat: sum, unit: percent}]
                        dimensions:
                          - {id: age, label: Age, codes: {a: 0 to 4, b: 5 to 9, c: 10 to 19}}
                          - {id: area, label: Area, codes: {n: Northport, e: Easton, w: Westbury}}
                        periods: [2025]
                        cells:
                          - {age: a, area: n, readers: "7,125.5"}
                          - {age: b, area: n, readers: "8,281.2"}
                          - {age: c, area: n, readers: "6,991.1"}
                          - {age: a, area: e, readers: ">8,757.7"}
                          - {age: b, area: e, readers: "53.7"}
                          - {age: c, area: e, readers: "1,053.7"}
                          - {age: a, area: w, readers: "12.5"}
                          - {age: b, area: w, readers: "2,253.7"}
                          - {age: c, area: w, readers: "3,053.7"}
                """);

        assertThat(Jsoup.parse(outputs.resolve("index.html").toFile())
                        .select("#chart-readers-narrow text")
                        .eachText())
                .contains(">8,757.7%");
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void titlesAndNotesMayBeDigitsAndSigns() throws Exception {
        isRight("glossary: {'2025': '2021-07-02', a term: '2025'}\n", """
                    figures:
                      - id: visits
                        measure: {label: Visits, stat: count}
                        value: 310
                        unit: visit
                        period: 2025
                        notes: [{kind: scope, text: '2025'}, {kind: scope, text: '---'}]
                    tables:
                      - id: table
                        title: 2025 ---
                        measures: [{id: cases, label: Cases, stat: count, unit: case}]
                        dimensions: [{id: kind, label: Kind, codes: {a: One, b: Two}}]
                        periods: [2025]
                        cells: [{kind: a, cases: 4}, {kind: b, cases: 9}]
                """);
    }

    @Test
    void aSectionThatHasOnlyOthersSaysSo() throws Exception {
        isRight("brief: {figures: sections}\n", """
                    sections:
                      - id: inner
                        title: Inner
                        text: Plain words.
                """);

        assertThat(Jsoup.parse(outputs.resolve("index.html").toFile())
                        .select("aside.margin")
                        .eachText())
                .contains("In this section 1 section");
    }

    @Test
    void linesOfSeveralChartsMayHaveTheSameName() throws Exception {
        isRight("", """
                    tables:
                """ + table("one", 30) + table("two", 40));
    }

    private static String table(String id, int target) {
        return """
                      - id: %s
                        title: Visits of %s
                        chart: {kind: line, reference: {value: %d, label: Target}}
                        measures: [{id: visits, label: Visits, stat: count, unit: visit}]
                        periods: [2021, 2022, 2023]
                        cells: [{period: 2021, visits: 25}, {period: 2022, visits: 33}, {period: 2023, visits: 28}]
                """.formatted(id, id, target);
    }

    @Test
    void aVeryLongNumberLeavesWordsWhole() throws Exception {
        isRight("", """
                    figures:
                      - id: long
                        measure: {label: Visits, stat: count}
                        value: 123,456,789,012,345,678,901,234,567,890
                        unit: million GBP
                        sense: change up
                        period: 2025
                        significance: not significant
                        quotes: [{source: report, line: 1, text: Some words}]
                        notes: [{kind: scope, text: Some other words}]
                """);
    }

    @Test
    void aWaterfallMayShowMoreDecimalPlacesThanItsNumbersHave() throws Exception {
        isRight("", """
                    tables:
                      - id: shares
                        title: Visits by area
                        chart: waterfall
                        measures: [{id: share, label: Visits, stat: share, unit: percent, decimals: 1 half-up}]
                        dimensions: [{id: area, label: Area, codes: [{id: c0, label: All}, {id: c1, label: Easton, parent: c0}, {id: c2, label: Westley, parent: c0}]}]
                        periods: [2025]
                        cells: [{area: c1, share: 20}, {area: c2, share: 55}, {area: c0, share: 75}]
                """);
    }
}
