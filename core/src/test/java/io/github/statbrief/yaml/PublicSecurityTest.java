package io.github.statbrief.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.statbrief.Figure;
import io.github.statbrief.Group;
import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Unit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The first example, read whole. */
class PublicSecurityTest {
    private static final Path FILE =
            Path.of("..", "examples", "public-security", "src", "main", "statbrief", "public-security.yaml");

    private final List<Problem> warnings = new ArrayList<>();
    private final Release release = ReleaseReader.read(FILE, warnings::add);

    @Test
    void everyFigureIsReadAsItIsStated() {
        assertThat(release.figures())
                .extracting(
                        Figure::id,
                        figure -> figure.value().inWords(),
                        figure -> figure.unit().map(Unit::notation).orElse(""),
                        figure -> figure.sense().notation(),
                        figure -> figure.period().notation())
                .containsExactly(
                        tuple("secure-country", "most", "", "level", "unstated"),
                        tuple("terror-free-years", "more than 4", "year", "level", "last more than 4 years"),
                        tuple("terror-incidents", "0", "incident", "level", "last more than 4 years"),
                        tuple("cybercrime-cases", "more than 500,000", "case", "level", "since-congress"),
                        tuple("homicide-clearance", "best", "", "level steady", "ever"),
                        tuple("fundraising-operations", "3", "year", "level", "last 3 years"),
                        tuple("drug-satisfaction", "96.96", "percent", "level", "unstated"),
                        tuple("convenience-measures", "more than 260", "measure", "level", "since-congress"),
                        tuple("documents-issued", "1.2 billion", "document", "level", "since-establishment"),
                        tuple("clearance-time", "45", "second", "level down", "since-establishment"),
                        tuple("waiting-time-cut", "10", "minute", "change down", "since-establishment"),
                        tuple("issuing-time", "7", "working-day", "level down", "since-establishment"),
                        tuple("beneficiaries", "1.36 billion", "person-time", "level", "since-establishment"),
                        tuple("savings", "about 43.6 billion", "CNY", "level", "since-establishment"),
                        tuple("provinces-with-system", "all", "", "level", "as of 2021-07-02"),
                        tuple("killed-on-duty", "more than 3,400", "officer", "level", "since-congress"),
                        tuple("injured-on-duty", "more than 48,000", "officer", "level", "since-congress"),
                        tuple("sacrificed-most", "most", "", "level", "peaceful-era"),
                        tuple("august-1-medal", "1", "person|people", "level", "unstated"),
                        tuple("peoples-hero", "1", "person|people", "level", "unstated"),
                        tuple(
                                "national-honours",
                                "407",
                                "individual or collective|individuals and collectives",
                                "level",
                                "unstated"),
                        tuple("first-class-hero", "48", "person|people", "level", "unstated"),
                        tuple("second-class-hero", "1,075", "person|people", "level", "unstated"),
                        tuple("collective-merit", "1,347", "collective", "level", "unstated"),
                        tuple("july-1-medal", "1", "person|people", "level", "2021-07-01"),
                        tuple(
                                "two-excellences",
                                "54",
                                "collective or individual|collectives and individuals",
                                "level",
                                "2021-07-01"));
    }

    @Test
    void statedPrecisionIsKept() {
        assertThat(release.figure("documents-issued")
                        .value()
                        .number()
                        .orElseThrow()
                        .precision())
                .isEqualTo(2);
        assertThat(release.figure("beneficiaries")
                        .value()
                        .number()
                        .orElseThrow()
                        .precision())
                .isEqualTo(3);
        assertThat(release.figure("drug-satisfaction")
                        .value()
                        .number()
                        .orElseThrow()
                        .scale())
                .isEqualTo(2);
    }

    @Test
    void everyFigureHasTheWordsThatStateIt() {
        assertThat(release.figures())
                .allSatisfy(figure -> assertThat(figure.quotes()).isNotEmpty());
        assertThat(release.figures().mapToInt(figure -> figure.quotes().size()).sum())
                .isEqualTo(27);
        assertThat(release.figure("cybercrime-cases").quotes())
                .extracting("line")
                .containsExactly(1, 25);
    }

    @Test
    void datesThatTheReportDoesNotGiveAreNotedAsInferred() {
        ReferencePeriod.Named congress =
                (ReferencePeriod.Named) release.figure("killed-on-duty").period();

        assertThat(congress.stated()).isEqualTo("since the 18th National Congress");
        assertThat(congress.resolved()).isEqualTo(ReferencePeriod.parse("since 2012-11-08"));
        assertThat(congress.notes()).extracting(Note::kind).containsExactly(Note.Kind.INFERRED);
        assertThat(release.notes()).extracting(Note::kind).contains(Note.Kind.INFERRED, Note.Kind.TRANSLATION);
    }

    @Test
    void groupsSayWhatMayBeComparedAndAdded() {
        Stream<Group> groups = release.sections().stream().flatMap(section -> section.groups().stream());

        assertThat(groups)
                .extracting(Group::id, group -> group.relation().name())
                .containsExactly(
                        tuple("times", "CONTRAST"), tuple("casualties", "COMPARABLE"), tuple("honours", "OVERLAPPING"));
    }

    @Test
    void theOnlyWarningIsThatTheTextOfTheSourceIsNotAtHand() {
        assertThat(warnings)
                .extracting(Problem::message)
                .containsExactly(
                        "the text 'release.txt' is not at hand, so that 27 quotes were not checked against it");
        assertThat(release.sources().get(0).lines()).isEmpty();
    }
}
