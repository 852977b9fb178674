package io.github.statbrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.statbrief.measure.Adjustment;
import io.github.statbrief.measure.Flow;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.value.Comparison;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A release that is built in Java is the same as one that is read from a file, and all that is wrong with it is said at once. */
class BuilderTest {
    private static final String FILE = """
            id: library-visits
            title: Library visits in 2025
            publisher: City Library
            published: 2026-01-15
            language: en
            status: draft
            summary: The library had {visits} in 2025.
            headline: [visits]
            licence: CC BY 4.0
            contact: library@example.org
            next: 2027-01-15
            abbreviations: {DVD: digital versatile disc}
            periods:
              winter: {stated: the last winter, is: 2025-12/2026-02}
            sources:
              - {id: report, title: Annual report, publisher: City Library, date: 2026-01-10, url: "https://example.org/report", language: en}
            notes:
              - {kind: scope, text: All branches.}
            sections:
              - id: visits
                title: Visits
                text: There were {visits:unit}.
                period: 2025
                figures:
                  - id: visits
                    measure: {label: Visits, stat: count, flow: cumulative, population: readers, adjustment: none, where: {branch: all}}
                    value: more than 41,000
                    unit: visit
                    flags: [provisional]
                    quotes: [{source: report, line: 3, text: "more than 41,000 visits"}]
                    notes: [{kind: definition, text: Counted at the doors.}]
                  - {id: wait, measure: {label: Waiting time, stat: mean}, value: 3.0, unit: day, sense: level down, period: winter}
                groups:
                  - {id: both, label: Both, relation: contrast, figures: [visits, wait], finding: "{visits} came.", chart: tiles}
                tables:
                  - id: loans
                    title: Loans by kind
                    finding: "Books: {loans[books, 2025]}."
                    source: report
                    measures: [{id: loans, label: Loans, stat: count, unit: loan}]
                    dimensions: [{id: kind, label: Kind, codes: {books: Books, films: Films}}]
                    periods: [2024, 2025]
                    cells:
                      - {period: 2024, kind: books, loans: "30,120"}
                      - {period: 2025, kind: books, loans: "31,406 [p]"}
                      - {period: 2025, kind: films, loans: "[x]"}
                    notes: [{kind: scope, text: Without renewals.}]
                    chart: none
            """;

    private static Release.Builder library() {
        return Release.builder("library-visits", "Library visits in 2025")
                .publisher("City Library")
                .published(LocalDate.of(2026, 1, 15))
                .section(Section.builder("visits", "Visits")
                        .figure(Figure.builder("visits", "Visits")
                                .stat(Stat.COUNT)
                                .value("41,000")
                                .unit("visit")));
    }

    @Test
    void aReleaseThatIsBuiltEqualsTheOneThatIsRead() {
        Release built = Release.builder("library-visits", "Library visits in 2025")
                .publisher("City Library")
                .published("2026-01-15")
                .status("draft")
                .summary("The library had {visits} in 2025.")
                .headline("visits")
                .licence("CC BY 4.0")
                .contact("library@example.org")
                .next("2027-01-15")
                .abbreviation("DVD", "digital versatile disc")
                .period("winter", "the last winter", "2025-12/2026-02")
                .source(Source.builder("report", "Annual report")
                        .publisher("City Library")
                        .date("2026-01-10")
                        .url("https://example.org/report"))
                .note(Note.builder("All branches."))
                .section(Section.builder("visits", "Visits")
                        .text("There were {visits:unit}.")
                        .period("2025")
                        .figure(Figure.builder("visits", "Visits")
                                .stat(Stat.COUNT)
                                .flow(Flow.CUMULATIVE)
                                .population("readers")
                                .adjustment(Adjustment.NONE)
                                .where("branch", "all")
                                .value("more than 41,000")
                                .unit("visit")
                                .flags(Flag.PROVISIONAL)
                                .quote("report", 3, "more than 41,000 visits")
                                .note(Note.builder("Counted at the doors.").kind("definition")))
                        .figure(Figure.builder("wait", "Waiting time")
                                .stat("mean")
                                .value("3.0")
                                .unit("day")
                                .sense("level down")
                                .period("winter"))
                        .group(Group.builder("both", "Both")
                                .relation("contrast")
                                .figures("visits", "wait")
                                .finding("{visits} came.")
                                .chart("tiles"))
                        .table(Table.builder("loans", "Loans by kind")
                                .finding("Books: {loans[books, 2025]}.")
                                .source("report")
                                .measure("loans", "Loans", Stat.COUNT, "loan")
                                .dimension("kind", "Kind", Map.of("books", "Books", "films", "Films"))
                                .row("2024", List.of("books"), "30,120")
                                .row("2025", List.of("books"), "31,406 [p]")
                                .row("2025", List.of("films"), "[x]")
                                .note(Note.builder("Without renewals."))
                                .chart("none")))
                .build();
        Release read = ReleaseReader.read(FILE, ReadOptions.standard());

        assertThat(built).usingRecursiveComparison().isEqualTo(read);
    }

    @Test
    void typedValuesAreTakenAsWellAsNotations() {
        Figure typed = Figure.builder("wait", "Waiting time")
                .stat(Stat.MEAN)
                .value(StatedValue.parse("3.0"))
                .unit(Unit.parse("day"))
                .sense(Sense.parse("level down"))
                .period(ReferencePeriod.parse("2025"))
                .build();

        assertThat(typed)
                .isEqualTo(Figure.builder("wait", "Waiting time")
                        .stat("mean")
                        .value("3.0")
                        .unit("day")
                        .sense("level down")
                        .period("2025")
                        .build());
        assertThat(library()
                        .section(Section.builder("more", "More").figure(typed))
                        .build()
                        .sections()
                        .get(1)
                        .figures())
                .containsExactly(typed);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceByPath() {
        InvalidReleaseException refused = catchThrowableOfType(
                InvalidReleaseException.class,
                () -> Release.builder("library-visits", "Library visits in 2025")
                        .published("15 January")
                        .section(Section.builder("visits", "Visits")
                                .figure(Figure.builder("visits", "Visits").value("mor than 5"))
                                .figure(Figure.builder("wait", "Waiting time")
                                        .stat("average")
                                        .value("3.0")
                                        .unit("percent of 5")
                                        .sense("sideways")
                                        .period("winter"))
                                .group(Group.builder("both", "Both").figures("visits")))
                        .section(Section.builder("loans", "Loans")
                                .table(Table.builder("loans", "Loans by kind")
                                        .measure("loans", "Loans", Stat.COUNT, "loan")
                                        .dimension("kind", "Kind", Map.of("books", "Books"))
                                        .row("2024", List.of("boks"), "30,120")
                                        .row("2024", List.of("books"), "30,120 [q]")
                                        .row("2025", List.of("books"), "1", "2")
                                        .row("20255", List.of("books"), "1")
                                        .row("2026", List.of(), "1")
                                        .row("2027", List.of("books"), "1")
                                        .row("2027", List.of("books"), "2")))
                        .build());

        assertThat(refused.problems())
                .extracting(
                        problem -> problem.path() + " | " + problem.message().replaceFirst("[;,].*", ""))
                .containsExactly(
                        " | a release needs a publisher",
                        "published | '15 January' is no date",
                        "sections[0].figures[0].measure | a measure needs its statistic",
                        "sections[0].figures[0].value | 'mor than 5' is no value",
                        "sections[0].figures[1].measure.stat | 'average' is no stat",
                        "sections[0].figures[1].unit | write 'percent'",
                        "sections[0].figures[1].sense | 'sideways' is no sense",
                        "sections[0].figures[1].period | 'winter' is no period",
                        "sections[0].groups[0] | a group needs a relation",
                        "sections[0].groups[0] | the group 'both' has 1 figure(s)",
                        "sections[1].tables[0].cells[0] | write 'books'",
                        "sections[1].tables[0].cells[1] | 'q' is no flag",
                        "sections[1].tables[0].cells[2] | the row has 2 cell(s)",
                        "sections[1].tables[0].cells[4] | '20255' is no period",
                        "sections[1].tables[0].cells[5] | the row has 0 code(s)",
                        "sections[1].tables[0].cells[7] | it has the measure");
        assertThat(refused)
                .hasMessageContaining("sections[1].tables[0].cells[0]: write 'books'; 'boks' is no code of 'kind'");
    }

    @Test
    void whatAReleaseFileMayNotSayABuilderMayNotSayEither() {
        InvalidReleaseException refused = catchThrowableOfType(
                InvalidReleaseException.class,
                () -> library()
                        .published("+12026-01-15")
                        .next(LocalDate.of(12026, 1, 15))
                        .period("2025", "the year", "2025")
                        .source(Source.builder("report", "Report").language("no tag"))
                        .source(Source.builder("press", "Press").date(LocalDate.of(0, 1, 1)))
                        .build());

        assertThat(refused.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "published: '+12026-01-15' is no date; a date has year, month and day, as 2021-07-02 has",
                        "periods[0]: '2025' is a period by itself; give the named one another id",
                        "sources[0]: 'no tag' is no language; write its tag, as 'en' or 'zh-Hans'",
                        "sources[1].date: '0000-01-01' is no day of the years 0001 to 9998",
                        "next: '+12026-01-15' is no day of the years 0001 to 9998");
    }

    @Test
    void aPartThatIsBuiltAloneIsRefusedByItsOwnPath() {
        InvalidReleaseException refused = catchThrowableOfType(
                InvalidReleaseException.class,
                () -> Figure.builder("visits", "Visits")
                        .stat(Stat.COUNT)
                        .value("mor than 5")
                        .build());

        assertThat(refused.problems()).extracting(Problem::path).containsExactly("value");
    }

    @Test
    void aTablesMeasureSaysAllThatAReleaseFileCan() {
        TableMeasure built = Table.builder("growth", "Growth")
                .measure(TableMeasure.builder("growth", "Change in sales")
                        .stat("rate")
                        .population("shops")
                        .flow(Flow.FLOW)
                        .adjustment(Adjustment.SEASONAL)
                        .where("place", "all regions")
                        .unit("percent")
                        .sense("change")
                        .compared("a year earlier"))
                .row("2025", List.of(), "3.6")
                .build()
                .measures()
                .get(0);

        assertThat(built.sense()).isEqualTo(Sense.parse("change against a year earlier"));
        assertThat(built.unit()).isEqualTo(Unit.parse("percent"));
        assertThat(built.measure())
                .isEqualTo(new Measure(
                        "Change in sales",
                        Stat.RATE,
                        Optional.of("shops"),
                        Flow.FLOW,
                        Adjustment.SEASONAL,
                        Map.of("place", "all regions")));
    }

    @Test
    void whatAChangeIsComparedWithIsReadInCodeAsInFiles() {
        Release built = library()
                .period("before", "before the fire", "2015")
                .section(Section.builder("change", "Change")
                        .figure(Figure.builder("change-of-visits", "Change of visits")
                                .stat(Stat.COUNT)
                                .value("4")
                                .unit("percent")
                                .sense("change up")
                                .compared("before")))
                .build();
        Figure figure = Objects.requireNonNull(built.figuresById().get("change-of-visits"));

        assertThat(figure.sense().compared())
                .contains(new Comparison.WithPeriod(built.periods().get(0)));
        assertThat(Figure.Builder.of(figure).build()).isEqualTo(figure);
    }

    @Test
    void mistakesOfAMeasureAreToldByTheirPaths() {
        InvalidReleaseException refused = catchThrowableOfType(
                InvalidReleaseException.class,
                () -> Table.builder("growth", "Growth")
                        .measure(TableMeasure.builder("none", "No unit").stat(Stat.RATE))
                        .measure(TableMeasure.builder("growth", "Growth")
                                .stat(Stat.RATE)
                                .unit("percent of 5")
                                .sense("change against 2024")
                                .compared("2023"))
                        .row("2025", List.of(), "3.6")
                        .build());

        assertThat(refused.problems())
                .extracting(
                        problem -> problem.path() + " | " + problem.message().replaceFirst("[;,].*", ""))
                .contains(
                        "measures[0] | a measure needs the unit of its cells",
                        "measures[1].unit | write 'percent'",
                        "measures[1].compared | the sense says 'against 2024' already");
    }

    @Test
    void codesOfAMapWithoutAnOrderStandAsTheRowsNameThem() {
        Map<String, String> names = Map.of("a", "A", "b", "B", "c", "C", "d", "D", "e", "E");

        assertThat(codes(names, "d", "b", "e")).containsExactly("d", "b", "e", "a", "c");
    }

    @Test
    void codesOfAMapWithAnOrderKeepIt() {
        Map<String, String> names = new LinkedHashMap<>();
        List.of("c", "a", "b").forEach(code -> names.put(code, "Name of " + code));

        assertThat(codes(names, "b", "a")).containsExactly("c", "a", "b");
    }

    private static List<String> codes(Map<String, String> names, String... rows) {
        Table.Builder table = Table.builder("loans", "Loans")
                .measure("loans", "Loans", Stat.COUNT, "loan")
                .dimension("kind", "Kind", names);
        for (String code : rows) {
            table.row("2025", List.of(code), "1");
        }
        Dimension dimension = table.build().dimensions().get(0);
        return dimension.codes().stream().map(Code::id).toList();
    }

    static List<Arguments> nulls() {
        return List.of(
                of("id", () -> Release.builder(null, "Title")),
                of("title", () -> Section.builder("id", null)),
                of("name", () -> library().publisher(null)),
                of("day", () -> library().published((String) null)),
                of("ids[1]", () -> library().headline("visits", null)),
                of("section", () -> library().section((Section) null)),
                of("figure", () -> Section.builder("id", "Title").figure((Figure.Builder) null)),
                of("section", () -> Section.builder("id", "Title").section((Section) null)),
                of("section", () -> Section.builder("id", "Title").section((Section.Builder) null)),
                of("fill", () -> Section.builder("id", "Title").defaults(null)),
                of("fill", () -> library().metadata(null)),
                of("codes", () -> Table.builder("id", "Title").row((List<String>) null, "1")),
                of("stated", () -> Figure.builder("id", "Label").value((String) null)),
                of("all[0]", () -> Figure.builder("id", "Label").flags((Flag) null)),
                of("codes", () -> Table.builder("id", "Title").row("2025", null, "1")),
                of("cells[0]", () -> Table.builder("id", "Title").row("2025", List.of(), (String) null)),
                of("text", () -> Note.builder(null)),
                of("release", () -> io.github.statbrief.outline.Outline.of((Release) null)));
    }

    private static Arguments of(String parameter, Supplier<?> call) {
        return Arguments.of(parameter, call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nulls")
    void aNullArgumentNamesItsParameter(String parameter, Supplier<?> call) {
        ThrowingCallable calling = call::get;
        assertThatNullPointerException().isThrownBy(calling).withMessage("'" + parameter + "' is null");
    }
}
