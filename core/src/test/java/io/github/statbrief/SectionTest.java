package io.github.statbrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.measure.Adjustment;
import io.github.statbrief.measure.Flow;
import io.github.statbrief.value.Flag;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a section says once for all of its figures. */
class SectionTest {
    private static Section.Builder section(String id, Figure.Builder figure) {
        return Section.builder(id, "Section")
                .defaults(each -> each.stat(Stat.COUNT)
                        .unit("visit")
                        .population("adults")
                        .where("area", "North")
                        .flow(Flow.CUMULATIVE)
                        .adjustment(Adjustment.SEASONAL)
                        .flags(Flag.PROVISIONAL))
                .figure(figure);
    }

    private static Figure only(Section.Builder section) {
        return Release.builder("visits", "Visits")
                .publisher("Office")
                .published("2026-01-15")
                .section(section)
                .build()
                .figures()
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sectionsStandThreeDeepAndNoMore() {
        Section.Builder third =
                section("third", Figure.builder("visits", "Visits").value("5"));
        Section.Builder second = Section.builder("second", "Second").section(third);

        assertThat(Section.builder("first", "First").section(second).build().all())
                .hasSize(3);
        assertThatThrownBy(() -> Section.builder("zeroth", "Zeroth")
                        .section(Section.builder("first", "First").section(second))
                        .build())
                .hasMessageContaining("the sections in 'zeroth' stand more than 3 deep");
    }

    @Test
    void aFigureTakesOverWhatItDoesNotSay() {
        Figure figure = only(section("first", Figure.builder("visits", "Visits").value("5")));

        assertThat(figure.unit().map(Object::toString))
                .hasValueSatisfying(unit -> assertThat(unit).contains("visit"));
        assertThat(figure.flags()).containsExactly(Flag.PROVISIONAL);
        assertThat(figure.measure().stat()).isEqualTo(Stat.COUNT);
        assertThat(figure.measure().population()).contains("adults");
        assertThat(figure.measure().dimensions()).containsEntry("area", "North");
        assertThat(figure.measure().flow()).isEqualTo(Flow.CUMULATIVE);
        assertThat(figure.measure().adjustment()).isEqualTo(Adjustment.SEASONAL);
    }

    @Test
    void aFigureKeepsWhatItSays() {
        Figure figure = only(section(
                "first",
                Figure.builder("visits", "Visits")
                        .value("5")
                        .unit("case")
                        .stat(Stat.SUM)
                        .flags(Flag.REVISED)
                        .population("all")));

        assertThat(figure.unit().orElseThrow().notation()).isEqualTo("case");
        assertThat(figure.flags()).containsExactly(Flag.REVISED);
        assertThat(figure.measure().stat()).isEqualTo(Stat.SUM);
        assertThat(figure.measure().population()).contains("all");
    }

    /** A statement in words has no unit, and what is not stated has no status. */
    @Test
    void aStatementTakesOverNoUnitAndAnAbsentNumberNoFlags() {
        Figure verbal = only(section("first", Figure.builder("visits", "Visits").value("highest")));
        Figure absent = only(section("first", Figure.builder("visits", "Visits").value("[x]")));

        assertThat(verbal.unit()).isEmpty();
        assertThat(absent.unit()).isPresent();
        assertThat(absent.flags()).isEmpty();
    }

    @Test
    void aSectionWithinAnotherTakesOverItsDefaults() {
        Section.Builder inner = Section.builder("inner", "Inner")
                .figure(Figure.builder("loans", "Loans").value("7"));
        Figure figure = only(Section.builder("outer", "Outer")
                .defaults(each -> each.stat(Stat.COUNT).unit("loan"))
                .section(inner));

        assertThat(figure.unit().orElseThrow().notation()).isEqualTo("loan");
    }

    @Test
    void aFigureThatIsBuiltAlreadyKeepsAllOfItselfAndTakesOverNothing() {
        Figure built = Figure.builder("visits", "Visits")
                .stat(Stat.SUM)
                .population("all")
                .where("area", "South")
                .flow(Flow.CUMULATIVE)
                .adjustment(Adjustment.SEASONAL)
                .value("about 5")
                .unit("case")
                .sense("change up")
                .period("2025")
                .chart("none")
                .build();

        assertThat(only(Section.builder("first", "First")
                        .defaults(each -> each.flags(Flag.PROVISIONAL).unit("visit"))
                        .figure(built)))
                .isEqualTo(built);
        assertThat(Release.isId("visits-2025")).isTrue();
        assertThat(List.of("Visits", "a_b", "", "a--b", "-a")).noneMatch(Release::isId);
    }
}
