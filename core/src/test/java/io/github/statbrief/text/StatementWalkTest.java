package io.github.statbrief.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.statbrief.Figure;
import io.github.statbrief.Fixtures;
import io.github.statbrief.Measure;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.chart.ChartOptions;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Cells;
import io.github.statbrief.value.Direction;
import io.github.statbrief.value.Ratio;
import io.github.statbrief.value.Reason;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import io.github.statbrief.value.VerbalStatement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value under every unit and sense: it is refused with the same words as a figure and as a cell, or has words as both. */
class StatementWalkTest {
    private static final FigureText TEXT =
            FigureText.of(Fixtures.release(List.of(Fixtures.figure("base", "5", "case"))));
    private static final Measure ANYTHING = Fixtures.measure("Anything");
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "-0.1",
            "57",
            "-2 to 3",
            "-3 to -2",
            "less than -3",
            "about 5",
            "645 million",
            "1e3",
            "3 to 4 billion");
    private static final List<String> UNITS =
            List.of("case", "GBP", "million GBP", "second", "GBP/week", "percent/year", "tonne/million GBP");

    static Stream<Sense> senses() {
        return Stream.of("level", "change", "change from 2020")
                .flatMap(kind -> Stream.of(Direction.values())
                        .map(direction -> kind.replaceFirst("(level|change)", "$1 " + direction.word())))
                .map(notation -> Sense.parse(notation.strip().replace("  ", " ")));
    }

    @ParameterizedTest
    @MethodSource("senses")
    void everyStatementHasWordsOrIsRefused(Sense sense) {
        for (VerbalStatement statement : VerbalStatement.values()) {
            walk(new StatedValue.Verbal(statement), Optional.empty(), Unit.parse("case"), sense);
        }
        for (Reason reason : Reason.values()) {
            walk(new StatedValue.Absent(reason), Optional.of(Unit.parse("case")), Unit.parse("case"), sense);
        }
    }

    @ParameterizedTest
    @MethodSource("senses")
    void everyNumberHasWordsOrIsRefused(Sense sense) {
        List<String> units = new ArrayList<>(UNITS);
        Stream.of(Ratio.values()).map(Ratio::notation).forEach(units::add);
        for (String unit : units) {
            for (String number : NUMBERS) {
                walk(StatedValue.parse(number), Optional.of(Unit.parse(unit)), Unit.parse(unit), sense);
            }
        }
    }

    private static void walk(StatedValue stated, Optional<Unit> unit, Unit ofMeasure, Sense sense) {
        TableMeasure measure = new TableMeasure("sold", Fixtures.measure("Sold"), ofMeasure, sense);
        Cell cell = Cell.of(stated, Set.of());
        Optional<String> refusal = stated.refusal(unit, sense);

        assertThat(measure.refusal(cell)).isEqualTo(refusal);
        if (refusal.isPresent()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> figure(stated, unit, sense))
                    .withMessage(refusal.get());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> table(measure, cell))
                    .withMessage("cell 1 of the table 'sales': " + refusal.get());
            return;
        }
        FigureWording words = TEXT.of(figure(stated, unit, sense));
        assertThat(words.full()).isNotBlank().doesNotContain("  ").doesNotMatch(".*% (?:million|billion|thousand).*");
        assertThat(TEXT.of(table(measure, cell).cells().cell(0), measure).spoken())
                .isNotBlank()
                .doesNotMatch(".*% (?:million|billion|thousand).*");
        assertThat(TEXT.of(cell, new TableMeasure("sold", ANYTHING, ofMeasure, sense), ReferencePeriod.unstated()))
                .as("a cell in a text says the same as a figure")
                .isEqualTo(words);
        assertThat(TEXT.brief(stated, unit, sense, List.of())).isNotBlank();
    }

    /** By the record itself, as is the table: a builder says the path of what it refuses besides. */
    private static Figure figure(StatedValue stated, Optional<Unit> unit, Sense sense) {
        return new Figure(
                "figure", ANYTHING, stated, unit, sense, ReferencePeriod.unstated(), Set.of(), List.of(), List.of());
    }

    private static Table table(TableMeasure measure, Cell cell) {
        return new Table(
                "sales",
                "Sales",
                Optional.empty(),
                List.of(measure),
                List.of(),
                List.of(ReferencePeriod.parse("2025")),
                Cells.of(0).add(0, 0, cell).build(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                ChartOptions.NONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Direction.class,
            names = {"UP", "DOWN"})
    void aDirectionAndASignExcludeEachOther(Direction direction) {
        Sense sense = Sense.parse("change " + direction.word());
        Optional<Unit> percent = Optional.of(Unit.parse("percent"));

        for (String number : List.of("-0.1", "about -0.1", "less than -3", "-2 to 3", "-3 to -2")) {
            assertThat(StatedValue.parse(number).refusal(percent, sense))
                    .as(number)
                    .hasValueSatisfying(message -> assertThat(message).contains("'sense: change'"));
            assertThat(StatedValue.parse(number).refusal(percent, Sense.parse("change")))
                    .isEmpty();
            assertThat(StatedValue.parse(number).refusal(percent, Sense.parse("level " + direction.word())))
                    .isEmpty();
        }
    }

    @Test
    void scaleWordsGoOnlyWithUnitsThatTakeThem() {
        StatedValue millions = StatedValue.parse("645 million");

        assertThat(Stream.of("case", "GBP", "second", "times", "index", "GBP/week", "tonne/million GBP")
                        .map(unit -> millions.refusal(Optional.of(Unit.parse(unit)), Sense.level())))
                .allMatch(Optional::isEmpty);
        assertThat(Stream.of(
                                "percent",
                                "percentage-point",
                                "per-1000",
                                "per-100000",
                                "per-million",
                                "fraction",
                                "percent/year")
                        .map(unit -> millions.refusal(Optional.of(Unit.parse(unit)), Sense.level())
                                .orElse("")))
                .allMatch(message ->
                        message.endsWith("cannot have; write all digits, 645,000,000, or the unit that is meant"));
        assertThat(Stream.of("million GBP", "thousand tonne", "thousand tonne/million GBP")
                        .map(unit -> millions.refusal(Optional.of(Unit.parse(unit)), Sense.level())
                                .orElse("")))
                .allMatch(message -> message.endsWith("write the scale once, in the value or in the unit"));
    }

    @Test
    void limitsLieOnBothSidesOfAChangeButHaveNoScaleOfTheirOwn() {
        TableMeasure risen = new TableMeasure(
                "risen", Fixtures.measure("Risen"), Unit.parse("percentage-point"), Sense.parse("change up"));

        assertThat(risen.refusal(limited("-0.2 to 0.4"))).isEmpty();
        assertThat(risen.refusal(limited("1 to 2 million"))).isPresent();
    }

    private static Cell limited(String limits) {
        return new Cell(
                StatedValue.parse("0.1"),
                Set.of(),
                Optional.of((StatedValue.Range) StatedValue.parse(limits)),
                Optional.empty());
    }

    @Test
    void anAxisOfPercentagesIsReadDigitByDigit() {
        List<BigDecimal> ticks = List.of(BigDecimal.ZERO, new BigDecimal("5000000"));

        assertThat(TEXT.axis(ticks, Unit.parse("percent"))).containsExactly("0%", "5,000,000%");
        assertThat(TEXT.axis(ticks, Unit.parse("GBP"))).containsExactly("0", "5 million");
    }
}
