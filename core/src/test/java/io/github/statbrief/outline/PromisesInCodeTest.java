package io.github.statbrief.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.statbrief.Figure;
import io.github.statbrief.Group;
import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Relation;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Severity;
import io.github.statbrief.Source;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Cells;
import io.github.statbrief.value.Note;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What README says never happens does not happen to releases that are built in Java either: there is no outline of one that does not hold, and so no output. */
class PromisesInCodeTest {
    private static Release.Builder release(Section.Builder section) {
        return Release.builder("work", "Work in 2025")
                .publisher("Office of Examples")
                .published(LocalDate.of(2026, 1, 15))
                .source(Source.builder("report", "Annual report").text("The office tested more than 1,200 samples."))
                .section(section);
    }

    private static Section.Builder section() {
        return Section.builder("work", "Work").period("2025");
    }

    private static Figure.Builder samples() {
        return Figure.builder("samples", "Samples")
                .stat(Stat.COUNT)
                .value("1,200")
                .unit("sample");
    }

    private static Figure.Builder days() {
        return Figure.builder("days", "Days").stat(Stat.MEAN).value("3.0").unit("day");
    }

    private static Figure.Builder rise() {
        return Figure.builder("rise", "Samples")
                .stat(Stat.COUNT)
                .value("200")
                .unit("sample")
                .sense("change up");
    }

    private static Figure.Builder more(String direction) {
        return Figure.builder("more-" + direction, "Samples")
                .stat(Stat.COUNT)
                .value("100")
                .unit("sample")
                .sense("change " + direction);
    }

    private static Group.Builder both(Relation relation, String one, String other) {
        return Group.builder("both", "Both").relation(relation).figures(one, other);
    }

    static List<Arguments> offences() {
        String group = "sections[0].groups[0]";
        return List.of(
                of(
                        "units on one axis",
                        section().figure(samples()).figure(days()).group(both(Relation.COMPARABLE, "samples", "days")),
                        group),
                of(
                        "a level and a change on one axis",
                        section().figure(samples()).figure(rise()).group(both(Relation.COMPARABLE, "samples", "rise")),
                        group),
                of(
                        "opposed changes on one axis, behind one without a direction",
                        section()
                                .figure(rise().sense("change").note(Note.builder("Either way.")))
                                .figure(more("up"))
                                .figure(more("down"))
                                .group(Group.builder("both", "Both")
                                        .relation(Relation.COMPARABLE)
                                        .figures("rise", "more-up", "more-down")),
                        group + ".figures[2]"),
                of(
                        "units that are added",
                        section().figure(samples()).figure(days()).group(both(Relation.PARTS, "samples", "days")),
                        group),
                of(
                        "an overlapping group on one axis",
                        section()
                                .figure(samples())
                                .figure(Figure.builder("urgent", "Urgent samples")
                                        .stat(Stat.COUNT)
                                        .value("300")
                                        .unit("sample"))
                                .group(both(Relation.OVERLAPPING, "samples", "urgent")
                                        .chart("bars")),
                        group),
                of(
                        "an overlapping group that is added",
                        section()
                                .figure(samples())
                                .figure(Figure.builder("urgent", "Urgent samples")
                                        .stat(Stat.COUNT)
                                        .value("300")
                                        .unit("sample"))
                                .group(both(Relation.OVERLAPPING, "samples", "urgent")
                                        .chart("stacked-bars")),
                        group),
                of(
                        "a quote that is not in the source",
                        section().figure(samples().quote("report", 1, "more than 1,300 samples")),
                        "sections[0].figures[0].quotes[0]"),
                of(
                        "a figure that does not exist in the text",
                        section().figure(samples()).text("There were {sample}."),
                        "sections[0].text"),
                of(
                        "a figure that does not exist in a group",
                        section().figure(samples()).group(both(Relation.COMPARABLE, "samples", "sample")),
                        group),
                of(
                        "a source that does not exist",
                        section().figure(samples().quote("press", 1, "1,200 samples")),
                        "sections[0].figures[0].quotes[0]"),
                of(
                        "an id that is given twice",
                        section().figure(samples()).figure(samples()),
                        "sections[0].figures[1]"),
                of(
                        "a character that no output shows",
                        section().figure(samples().note(Note.builder("Counted\u0000twice."))),
                        "sections[0].figures[0].notes[0].text"),
                of(
                        "a chart that its table does not allow",
                        section()
                                .table(Table.builder("loans", "Loans")
                                        .measure("loans", "Loans", Stat.COUNT, "loan")
                                        .row("2024", List.of(), "[x]")
                                        .row("2025", List.of(), "[c]")
                                        .chart("line")),
                        "sections[0].tables[0].chart"));
    }

    private static Arguments of(String offence, Section.Builder section, String path) {
        return Arguments.of(offence, section, path);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("offences")
    void anOffenceIsRefusedWithItsPath(String offence, Section.Builder section, String path) {
        Release release = release(section).build();
        InvalidReleaseException refused =
                catchThrowableOfType(InvalidReleaseException.class, () -> Outline.of(release));

        assertThat(refused).as(offence).isNotNull();
        assertThat(refused.problems())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.toString()).startsWith(path));
    }

    @Test
    void aReleaseThatHoldsHasItsWarningsAtHand() {
        Release release = release(section().figure(samples().quote("report", 1, "more than 1,200 samples")))
                .build();

        assertThat(Outline.of(release).warnings())
                .singleElement()
                .asString()
                .startsWith("sections[0].figures[0].quotes[0].text: ");
    }

    @Test
    void aLanguageWithoutWordsIsRefused() {
        Release release =
                release(section().figure(samples())).language(Locale.FRENCH).build();

        assertThat(catchThrowableOfType(InvalidReleaseException.class, () -> Outline.of(release)))
                .hasMessageStartingWith("language: there are no words for the language 'fr'");
    }

    @Test
    void cellsLieInsideTheirTable() {
        Map<String, Cells.Builder> offences = Map.of(
                "the period at place 7", cells().add(0, 7, Cell.parse("1"), 0),
                "the measure at place 1", cells().add(1, 0, Cell.parse("1"), 0),
                "the code at place 2", cells().add(0, 0, Cell.parse("1"), 2),
                "the codes of cell 1", cells().add(0, 0, Cell.parse("1"), 1).add(0, 0, Cell.parse("2"), 1),
                "has no cells", cells());

        offences.forEach((message, cells) -> assertThat(refusal(cells)).contains(message));
    }

    @Test
    void placesAreCountedFromZero() {
        IllegalArgumentException refused =
                catchThrowableOfType(IllegalArgumentException.class, () -> cells().add(0, 0, Cell.parse("1"), -1));

        assertThat(refused).hasMessage("cell 1 names the code at place -1; places are counted from 0");
    }

    private static Cells.Builder cells() {
        return Cells.of(1);
    }

    private static String refusal(Cells.Builder cells) {
        Table sound = Table.builder("loans", "Loans")
                .measure("loans", "Loans", Stat.COUNT, "loan")
                .dimension("kind", "Kind", Map.of("books", "Books", "films", "Films"))
                .row("2025", List.of("books"), "1")
                .build();
        return String.valueOf(catchThrowableOfType(
                        IllegalArgumentException.class,
                        () -> new Table(
                                sound.id(),
                                sound.title(),
                                sound.finding(),
                                sound.measures(),
                                sound.dimensions(),
                                sound.periods(),
                                cells.build(),
                                sound.source(),
                                sound.notes(),
                                sound.show(),
                                sound.chart(),
                                sound.options()))
                .getMessage());
    }
}
