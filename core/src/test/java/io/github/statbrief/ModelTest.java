package io.github.statbrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.chart.ChartOptions;
import io.github.statbrief.measure.Adjustment;
import io.github.statbrief.measure.Flow;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Cells;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the records refuse, and what they keep. */
class ModelTest {
    /** By the record itself: a builder says the path of what it refuses besides. */
    private static Figure figure(String id, String value, String unit) {
        return new Figure(
                id,
                Fixtures.measure("Label"),
                StatedValue.parse(value),
                unit.isEmpty() ? Optional.empty() : Optional.of(Unit.parse(unit)),
                Sense.level(),
                ReferencePeriod.unstated(),
                Set.of(),
                List.of(),
                List.of());
    }

    private static Group group(String id, List<String> figures) {
        return new Group(
                id, "Label", Relation.CONTRAST, figures, Optional.empty(), Optional.empty(), ChartOptions.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cases", "cases_1", "-cases", "cases-", "cases--1", "", "größe", "two words"})
    void whatCouldNotNameAFileIsNoId(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure(id, "5", "case"))
                .withMessageContaining("'" + id + "' is no figure id")
                .withMessageContaining("lower-case letters and digits joined by hyphens");
    }

    @Test
    void idsHaveAtMost64Characters() {
        assertThat(Fixtures.figure("a".repeat(64), "5", "case").id()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> figure("a".repeat(65), "5", "case"));
    }

    @Test
    void aStatementInWordsHasNoUnitAndANumberHasOne() {
        assertThat(Fixtures.figure("all-of-them", "all", "").unit()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure("all-of-them", "all", "percent"))
                .withMessageContaining("leave out 'unit'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure("cases", "5", ""))
                .withMessageContaining("has no unit");
    }

    @Test
    void flagsAreKeptInTheOrderInWhichTheyAreDeclared() {
        Cell cell = Cell.of(StatedValue.parse("4.1"), List.of(Flag.IMPUTED, Flag.PROVISIONAL, Flag.REVISED));

        assertThat(cell.flags()).containsExactly(Flag.PROVISIONAL, Flag.REVISED, Flag.IMPUTED);
    }

    @Test
    void listsAndMapsAreCopies() {
        List<String> figures = new ArrayList<>(List.of("one", "two"));
        Group group = group("both", figures);
        Map<String, String> where = new LinkedHashMap<>(Map.of("port", "large"));
        Measure measure = new Measure("Label", Stat.COUNT, Optional.empty(), Flow.NONE, Adjustment.UNSTATED, where);

        figures.add("three");
        where.clear();

        assertThat(group.figures()).containsExactly("one", "two");
        assertThat(measure.dimensions()).containsEntry("port", "large");
        assertThatThrownBy(() -> measure.dimensions().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aGroupRelatesAtLeastTwoFiguresEachOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> group("alone", List.of("cases")))
                .withMessageContaining("at least two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> group("twice", List.of("cases", "cases")))
                .withMessage("the figure 'cases' is given twice");
    }

    @Test
    void aQuoteStandsOnALineOfItsText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quote("press", 0, "five"))
                .withMessageContaining("counted from 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Quote("press", 1, " "));
    }

    @Test
    void aNamedPeriodIsResolvedToDatesAndNotToAnotherName() {
        ReferencePeriod.Named named = new ReferencePeriod.Named(
                "congress", "since the congress", ReferencePeriod.parse("since 2012"), List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReferencePeriod.Named("again", "since then", named, List.of()))
                .withMessageContaining("write dates");
    }

    @Test
    void zeroHasNoScaleWord() {
        assertThat(StatedValue.parse("0 million").inWords()).isEqualTo("0");
        assertThat(StatedValue.parse("0.0").inWords()).isEqualTo("0.0");
    }

    @Test
    void unitsAreComparedAsTheyAreWritten() {
        assertThat(Unit.parse("thousand tonne")).isNotEqualTo(Unit.parse("tonne"));
        assertThat(Unit.parse("working-day")).isNotEqualTo(Unit.parse("day"));
        assertThat(Unit.parse("percent")).isNotEqualTo(Unit.parse("percentage-point"));
    }

    @Test
    void cellsComeBackAsTheyWereAddedWhateverTheirSize() {
        Cell large = Cell.of(
                new StatedValue.Point(Bound.ABOUT, new BigDecimal("12345678901234567890.12")),
                EnumSet.of(Flag.ESTIMATED));
        Cell limited = new Cell(
                StatedValue.parse("4.10"),
                Set.of(),
                Optional.of(new StatedValue.Range(Bound.EXACT, new BigDecimal("3.9"), new BigDecimal("4.30"))),
                Optional.of(new Note(Note.Kind.SCOPE, "One office.")));
        Cells.Builder builder = Cells.of(1).add(0, 1, large, 2).add(1, 0, limited, 0);
        for (int more = 0; more < 100; more++) {
            builder.add(0, 0, Cell.parse(">" + more + ".50 [p,i]"), more);
        }

        Cells cells = builder.build();

        assertThat(cells.size()).isEqualTo(102);
        assertThat(cells.cell(0)).isEqualTo(large);
        assertThat(cells.cell(1)).isEqualTo(limited);
        assertThat(cells.cell(101)).isEqualTo(Cell.parse(">99.50 [p,i]"));
        assertThat(cells.code(0, 101)).isEqualTo(99);
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(0, 0, large, 1, 2));
    }

    @Test
    void aReleaseKnowsItsFiguresByTheirIds() {
        Release release = Fixtures.release(List.of(Fixtures.figure("cases", "5", "case")));

        assertThat(release.figure("cases").value()).isEqualTo(StatedValue.parse("5"));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> release.figure("other"))
                .withMessage("no figure 'other'");
    }
}
