package io.github.statbrief.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.statbrief.Figure;
import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.value.Flag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written once means the same as what is written each time, and its problems are told where it is written. */
class SharedFilesTest {
    private static final String HEAD = """
            id: visits
            title: Visits
            publisher: City Library
            published: 2026-01-15
            language: en
            """;

    private static final String SHORT = HEAD + """
            include: [shared/library.yaml, shared/areas.yaml]
            sources: [annual-report]
            notes: [rounding]
            sections:
              - id: visits
                title: Visits
                period: 2025
                defaults: {unit: visit, measure: {stat: count, flow: cumulative, where: {day: Sunday}}, flags: [provisional], source: annual-report}
                figures:
                  - {id: all, measure: visits, value: 5, quotes: [{line: 1, text: 5 visits}]}
                  - {id: women, measure: {use: visits, population: women, where: {hour: noon}}, value: 3, notes: [rounding]}
                  - {id: loans, measure: {label: Loans, stat: sum, flow: none}, value: 7, unit: loan, flags: []}
                  - {id: hidden, measure: {label: Loans}, value: confidential}
                  - {id: most, measure: {label: Loans}, value: most, period: winter}
                tables:
                  - id: by-area
                    title: Visits by area
                    measures: [{id: visits, measure: visits}]
                    dimensions: [{id: area, label: Area, codes: areas}]
                    cells:
                      - {area: north, visits: 3}
                      - {area: south, visits: 2}
                  - id: lent
                    title: Loans
                    measures: [{id: loans, label: Loans, stat: sum, unit: loan}]
                    periods: [2024]
                    source: annual-report
                    notes: [rounding]
                    cells: [{loans: 3}]
            """;

    private static final String LONG = HEAD + """
            sources: [{id: annual-report, title: Annual report, language: en}]
            notes: [{kind: definition, text: Numbers are rounded.}]
            periods:
              winter: {stated: the last winter, is: 2025-12/2026-02, notes: [{kind: definition, text: Numbers are rounded.}]}
            sections:
              - id: visits
                title: Visits
                figures:
                  - id: all
                    measure: {label: Visits, stat: count, population: all readers, flow: cumulative, where: {day: Sunday}}
                    value: 5
                    unit: visit
                    period: 2025
                    flags: [provisional]
                    quotes: [{source: annual-report, line: 1, text: 5 visits}]
                  - id: women
                    measure: {label: Visits, stat: count, population: women, flow: cumulative, where: {hour: noon, day: Sunday}}
                    value: 3
                    unit: visit
                    period: 2025
                    flags: [provisional]
                    notes: [{kind: definition, text: Numbers are rounded.}]
                  - {id: loans, measure: {label: Loans, stat: sum, where: {day: Sunday}}, value: 7, unit: loan, period: 2025}
                  - {id: hidden, measure: {label: Loans, stat: count, flow: cumulative, where: {day: Sunday}}, value: confidential, unit: visit, period: 2025}
                  - {id: most, measure: {label: Loans, stat: count, flow: cumulative, where: {day: Sunday}}, value: most, period: winter}
                tables:
                  - id: by-area
                    title: Visits by area
                    measures: [{id: visits, label: Visits, stat: count, population: all readers, flow: cumulative, where: {day: Sunday}, unit: visit}]
                    dimensions: [{id: area, label: Area, codes: {north: North, south: South}}]
                    periods: [2025]
                    source: annual-report
                    cells:
                      - {period: 2025, area: north, visits: 3}
                      - {period: 2025, area: south, visits: 2}
                  - id: lent
                    title: Loans
                    measures: [{id: loans, label: Loans, stat: sum, flow: cumulative, where: {day: Sunday}, unit: loan}]
                    periods: [2024]
                    source: annual-report
                    notes: [{kind: definition, text: Numbers are rounded.}]
                    cells: [{period: 2024, loans: 3}]
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void sharedFiles() throws IOException {
        Files.createDirectory(folder.resolve("shared"));
        shared("library.yaml", """
                include: areas.yaml
                measures:
                  visits: {label: Visits, stat: count, population: all readers}
                sources:
                  - {id: annual-report, title: Annual report, language: en}
                  - {id: unused, title: Not in this release}
                notes:
                  rounding: {kind: definition, text: Numbers are rounded.}
                periods:
                  winter: {stated: the last winter, is: 2025-12/2026-02, notes: [rounding]}
                """);
        shared("areas.yaml", "codes:\n  areas: {north: North, south: South}\n");
    }

    private void shared(String name, String text) throws IOException {
        Files.writeString(folder.resolve("shared").resolve(name), text);
    }

    private Release read(String text) throws IOException {
        return ReleaseReader.read(Files.writeString(folder.resolve("release.yaml"), text));
    }

    private List<String> problems(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("release.yaml"), text);
        InvalidReleaseException refused = catchThrowableOfType(
                InvalidReleaseException.class,
                () -> ReleaseReader.read(file, ReadOptions.standard().withTheme(Theme.standard())));
        return refused == null
                ? List.of()
                : refused.problems().stream().map(this::shown).toList();
    }

    private String shown(Problem problem) {
        return problem.toString().replace(folder + "/", "");
    }

    @Test
    void whatIsWrittenOnceMeansTheSameAsWhatIsWrittenEachTime() throws IOException {
        assertThat(read(SHORT)).usingRecursiveComparison().isEqualTo(read(LONG));
    }

    @Test
    void theDefaultsOfASectionMeanTheSameInJava() throws IOException {
        Release built = Release.builder("visits", "Visits")
                .publisher("City Library")
                .published("2026-01-15")
                .section(Section.builder("visits", "Visits")
                        .period("2025")
                        .defaults(each -> each.stat(Stat.COUNT)
                                .unit("visit")
                                .population("readers")
                                .flags(Flag.PROVISIONAL)
                                .where("day", "Sunday"))
                        .figure(Figure.builder("all", "Visits").value("5"))
                        .figure(Figure.builder("loans", "Loans")
                                .stat(Stat.SUM)
                                .population("women")
                                .unit("loan")
                                .flags(Flag.REVISED)
                                .period("2024")
                                .value("7"))
                        .figure(Figure.builder("most", "Loans").value("most"))
                        .figure(Figure.builder("hidden", "Loans").value("confidential"))
                        .figure(Figure.builder("whole", "Whole")
                                .stat(Stat.COUNT)
                                .unit("case")
                                .value("5")
                                .build())
                        .table(Table.builder("lent", "Loans")
                                .measure(TableMeasure.builder("loans", "Loans")
                                        .stat(Stat.COUNT)
                                        .unit("loan"))
                                .periods("2025")
                                .row(List.of(), "3")))
                .build();

        assertThat(built).usingRecursiveComparison().isEqualTo(read(HEAD + """
                sections:
                  - id: visits
                    title: Visits
                    figures:
                      - {id: all, measure: {label: Visits, stat: count, population: readers, where: {day: Sunday}}, value: 5, unit: visit, period: 2025, flags: [provisional]}
                      - {id: loans, measure: {label: Loans, stat: sum, population: women, where: {day: Sunday}}, value: 7, unit: loan, period: 2024, flags: [revised]}
                      - {id: most, measure: {label: Loans, stat: count, population: readers, where: {day: Sunday}}, value: most, period: 2025}
                      - {id: hidden, measure: {label: Loans, stat: count, population: readers, where: {day: Sunday}}, value: confidential, unit: visit, period: 2025}
                      - {id: whole, measure: {label: Whole, stat: count}, value: 5, unit: case}
                    tables:
                      - {id: lent, title: Loans, measures: [{id: loans, label: Loans, stat: count, unit: loan}], periods: [2025], cells: [{loans: 3}]}
                """));
    }

    @Test
    void aRowWithoutItsPeriodNeedsATableOfOne() {
        InvalidReleaseException refused = catchThrowableOfType(
                InvalidReleaseException.class,
                () -> Table.builder("loans", "Loans")
                        .measure("loans", "Loans", Stat.COUNT, "loan")
                        .periods("2024", "2025")
                        .row(List.of(), "3")
                        .build());

        assertThat(refused.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "cells[0]: a row that names no period stands in a table of one; call 'periods' with one,"
                                + " or name that of the row");
    }

    @Test
    void aProblemOfASharedFileIsToldOnceAtItsPlaceInThatFile() throws IOException {
        shared("library.yaml", """
                measures:
                  visits: {label: Visits, stat: average}
                """);

        assertThat(problems(HEAD + """
                include: [shared/library.yaml]
                sections:
                  - id: visits
                    title: Visits
                    figures:
                      - {id: one, measure: visits, value: 5, unit: visit}
                      - {id: two, measure: visits, value: 5, unit: visit}
                """))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("shared/library.yaml:2:33: write 'mean'; 'average' is no stat");
    }

    @Test
    void aCharacterThatCannotBeSetIsFoundAtItsPlaceInASharedFile() throws IOException {
        shared("library.yaml", """
                measures:
                  visits: {label: Visits of \u5317 readers, stat: count}
                notes:
                  rounding: {kind: scope, text: "All  \\u202e"}
                """);
        String figures = """
                sections:
                  - id: visits
                    title: Visits
                    figures: [{id: one, measure: visits, value: 5, unit: visit}]
                """;

        assertThat(problems(HEAD + "include: [shared/library.yaml]\n" + figures))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("shared/library.yaml:2:29: the font OpenSans-Regular.ttf has no character");
        assertThat(problems(HEAD + "include: [shared/library.yaml]\nnotes: [rounding]\n" + figures))
                .anySatisfy(problem -> assertThat(problem).startsWith("shared/library.yaml:4:33: "));
    }

    @Test
    void filesThatIncludeEachOtherAreRefusedAndOneThatTwoIncludeIsReadOnce() throws IOException {
        shared("library.yaml", "include: [areas.yaml]\n");
        shared("areas.yaml", "include: [library.yaml]\n");
        String sections = "sections: [{id: visits, title: Visits}]\n";

        assertThat(problems(HEAD + "include: [shared/library.yaml]\n" + sections))
                .containsExactly(
                        "shared/areas.yaml:1:11: 'library.yaml' includes itself, by way of this file; remove one"
                                + " of the two");

        shared("areas.yaml", "notes: {rounding: {kind: scope, text: Rounded.}}\n");
        assertThat(read(HEAD + "include: [shared/library.yaml, shared/areas.yaml]\nnotes: [rounding]\n" + sections)
                        .notes())
                .hasSize(1);
    }

    @Test
    void aNameThatIsDefinedTwiceIsToldWithBothPlaces() throws IOException {
        shared("areas.yaml", "notes:\n  rounding: {kind: scope, text: Rounded.}\n");

        assertThat(problems(HEAD + """
                include: [shared/library.yaml]
                periods:
                  winter: {stated: winter, is: 2025-12}
                sections: [{id: visits, title: Visits}]
                """))
                .containsExactly(
                        "release.yaml:8:3: the period 'winter' is defined in shared/library.yaml:10:3 too; give one of them another name",
                        "shared/library.yaml:8:3: the note 'rounding' is defined in shared/areas.yaml:2:3 too; give one of them another name");
    }

    @Test
    void aFileOutsideOfTheFolderOrTooLargeIsNotRead() throws IOException {
        Files.writeString(folder.resolve("outside.yaml"), "notes: {}\n");
        Files.createSymbolicLink(folder.resolve("shared/link.yaml"), folder.resolve("outside.yaml"));
        shared("large.yaml", "# " + ("x".repeat(1000) + "\n# ").repeat(2200));
        shared("library.yaml", "include: [../outside.yaml, link.yaml, large.yaml]\n");

        assertThat(problems(HEAD + "include: [shared/library.yaml]\nsections: [{id: visits, title: Visits}]\n"))
                .hasSize(3)
                .anySatisfy(each ->
                        assertThat(each).contains("library.yaml:1:11: '../outside.yaml' leads out of the folder"))
                .anySatisfy(each -> assertThat(each).contains("library.yaml:1:28: 'link.yaml' leads out of the folder"))
                .anySatisfy(
                        each -> assertThat(each).contains("large.yaml:1:1: the file has 2 MB; at most 2 MB are read"));
    }

    @Test
    void textWithoutAFolderIncludesNothingAndEveryIncludedFileIsAnInput() throws IOException {
        InvalidReleaseException refused = catchThrowableOfType(
                InvalidReleaseException.class, () -> ReleaseReader.read(SHORT, ReadOptions.standard()));
        assertThat(refused.problems())
                .anySatisfy(problem -> assertThat(problem.message())
                        .startsWith("the release was not read from a file, so there is no folder in which"
                                + " 'shared/library.yaml' could lie"));

        List<Path> inputs = new ArrayList<>();
        Path file = Files.writeString(folder.resolve("release.yaml"), SHORT);
        ReleaseReader.read(file, ReadOptions.standard().withInputs(inputs::add));
        assertThat(inputs.stream().distinct())
                .containsExactly(folder.resolve("shared/library.yaml"), folder.resolve("shared/areas.yaml"));
        assertThat(ReleaseReader.read(SHORT, ReadOptions.standard().withFolder(folder)))
                .usingRecursiveComparison()
                .isEqualTo(read(LONG));
    }
}
