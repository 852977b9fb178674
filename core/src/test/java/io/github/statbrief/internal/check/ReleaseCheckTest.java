package io.github.statbrief.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.statbrief.Figure;
import io.github.statbrief.Fixtures;
import io.github.statbrief.Relation;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Severity;
import io.github.statbrief.Source;
import io.github.statbrief.Stat;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.value.Note;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The check of a release that was built in memory; {@code bad} holds the same for files. */
class ReleaseCheckTest {
    private static final Figure CASES = Fixtures.figure("cases", "5", "case");
    private static final Figure PEOPLE = Fixtures.figure("people", "7", "person|people");

    @Test
    void aSoundReleaseHasNoFindings() {
        assertThat(ReleaseCheck.of(Fixtures.release(List.of(CASES, PEOPLE))).findings())
                .isEmpty();
    }

    @Test
    void whatCannotBeComparedIsNamedWithTheReason() {
        Release release = Fixtures.release(
                Locale.ENGLISH,
                List.of(),
                Fixtures.section(
                        "first",
                        List.of(CASES, PEOPLE),
                        Fixtures.group("both", Relation.COMPARABLE, "cases", "people")));

        assertThat(ReleaseCheck.of(release).findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "sections[0].groups[0].figures[1]: the figures 'cases' and 'people' cannot be compared:"
                                + " their units are 'case' and 'person|people'");
    }

    @Test
    void figuresThatCouldNotBeReadMayBeReferredToAndAreNotJudged() {
        Release release = Fixtures.release(
                Locale.ENGLISH,
                List.of("gone"),
                Fixtures.section(
                        "first",
                        List.of(CASES, PEOPLE),
                        Fixtures.group("both", Relation.COMPARABLE, "cases", "people")));

        assertThat(ReleaseCheck.of(release).withUnread(Set.of("gone", "people")).findings())
                .isEmpty();
        assertThat(ReleaseCheck.of(release).findings()).hasSize(2);
    }

    @Test
    void quotesAreLookedUpInTheTextThatIsGiven() {
        assertThat(findings(List.of("", "there were five cases"))).isEmpty();
        assertThat(findings(List.of("there were five cases")))
                .extracting(Finding::severity, Finding::path)
                .containsExactly(tuple(Severity.ERROR, "sections[0].figures[0].quotes[0].line"));
    }

    private static List<Finding> findings(List<String> text) {
        return ReleaseCheck.of(Release.builder("quoted", "A release with a quote")
                        .publisher("Office")
                        .published("2026-01-15")
                        .source(Source.builder("press", "Press conference").text(String.join("\n", text)))
                        .section(Section.builder("first", "First")
                                .figure(Figure.builder("cases", "Cases")
                                        .stat(Stat.COUNT)
                                        .value("5")
                                        .unit("case")
                                        .period("2025")
                                        .quote("press", 2, "five cases")))
                        .build())
                .findings();
    }

    @Test
    void aTextThatIsTooLongIsRefusedByItsPath() {
        Note note = new Note(Note.Kind.SCOPE, "words of a note ".repeat(2_001));
        Release release = Fixtures.release(List.of(CASES, Fixtures.figure("long", "7", "case", List.of(), note)));

        assertThat(ReleaseCheck.of(release).withTheme(Theme.standard()).texts())
                .singleElement()
                .asString()
                .matches(
                        "sections\\[0]\\.figures\\[1]\\.notes\\[0]\\.text: a text of 32016 characters is longer than .*");
        assertThat(ReleaseCheck.of(Fixtures.release(List.of(CASES)))
                        .withTheme(Theme.standard())
                        .texts())
                .isEmpty();
    }
}
