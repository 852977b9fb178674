package io.github.statbrief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.table.Cell;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Comparison;
import io.github.statbrief.value.Direction;
import io.github.statbrief.value.DurationUnit;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Granularity;
import io.github.statbrief.value.Ratio;
import io.github.statbrief.value.Reason;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Scale;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import io.github.statbrief.value.VerbalStatement;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;

/** Every small value prints to a notation that reads back as the same value. */
class NotationPropertiesTest {
    @Property
    void valuesComeBackFromWordsAndFromSigns(@ForAll("values") StatedValue value) {
        assertThat(StatedValue.parse(value.inWords())).isEqualTo(value);
        assertThat(StatedValue.parse(value.inSigns())).isEqualTo(value);
    }

    @Property
    void cellsComeBack(@ForAll("values") StatedValue value, @ForAll Set<Flag> flags) {
        Cell cell = Cell.of(value, flags);

        assertThat(Cell.parse(cell.notation())).isEqualTo(cell);
    }

    @Property
    void unitsComeBack(@ForAll("units") Unit unit) {
        assertThat(Unit.parse(unit.notation())).isEqualTo(unit);
    }

    @Property
    void sensesComeBack(@ForAll("senses") Sense sense) {
        assertThat(Sense.parse(sense.notation())).isEqualTo(sense);
    }

    @Property
    void periodsComeBack(@ForAll("periods") ReferencePeriod period) {
        assertThat(ReferencePeriod.parse(period.notation())).isEqualTo(period);
    }

    @Property
    void nothingButAMessageComesOfAnyText(@ForAll String text) {
        for (String notation : List.of("reading", "cell", "unit", "sense", "period", "status", "prose")) {
            try {
                parse(notation, text);
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageMatching("(?s).+");
            }
        }
    }

    private static void parse(String notation, String text) {
        switch (notation) {
            case "reading" -> StatedValue.parse(text);
            case "cell" -> Cell.parse(text);
            case "unit" -> Unit.parse(text);
            case "sense" -> Sense.parse(text);
            case "period" -> ReferencePeriod.parse(text);
            case "status" -> Status.parse(text);
            default -> Prose.parse(text);
        }
    }

    @Provide
    Arbitrary<StatedValue> values() {
        Arbitrary<StatedValue> points =
                Combinators.combine(Arbitraries.of(Bound.class), numbers()).as(StatedValue.Point::new);
        Arbitrary<StatedValue> ranges = Combinators.combine(
                        Arbitraries.of(Bound.EXACT, Bound.ABOUT), numbers(), numbers())
                .filter((bound, low, high) -> low.compareTo(high) < 0)
                .as(StatedValue.Range::new);
        Arbitrary<StatedValue> words = Combinators.combine(
                        Arbitraries.of("", "more than ", "almost ", "approximately ", "up to "),
                        Arbitraries.of("a quarter", "two-thirds", "one in five", "twice", "sixteenth"))
                .as((bound, number) -> StatedValue.parse(bound + number));
        return Arbitraries.oneOf(
                points,
                words,
                ranges,
                Arbitraries.of(Reason.class).map(StatedValue.Absent::new),
                Arbitraries.of(VerbalStatement.class).map(StatedValue.Verbal::new));
    }

    /** As releases state them: plain digits with decimals, or few digits before a scale word. */
    private static Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(
                        Arbitraries.longs().between(-999_999_999_999L, 999_999_999_999L),
                        Arbitraries.integers().between(-12, 6))
                .as(BigDecimal::valueOf);
    }

    @Provide
    Arbitrary<Unit> units() {
        Arbitrary<Unit> factors = factors();
        return Arbitraries.oneOf(factors, Combinators.combine(factors, factors).as(Unit.Per::new));
    }

    private static Arbitrary<Unit> factors() {
        Arbitrary<Scale> scales = Arbitraries.of(Scale.class);
        Arbitrary<Unit> counts = Combinators.combine(
                        scales,
                        Arbitraries.of("case", "officer", "CO2e tonne", "country"),
                        Arbitraries.of("people", "countries"))
                .as(Unit.Count::new);
        Arbitrary<Unit> plain = Combinators.combine(scales, Arbitraries.of("case", "officer", "person-time"))
                .as((scale, one) -> new Unit.Count(scale, one, one + "s"));
        Arbitrary<Unit> money = Combinators.combine(scales, Arbitraries.of("CNY", "GBP", "EUR"))
                .as((scale, code) -> new Unit.Money(scale, Currency.getInstance(code)));
        Arbitrary<Unit> times =
                Combinators.combine(scales, Arbitraries.of(DurationUnit.class)).as(Unit.Time::new);
        return Arbitraries.oneOf(
                counts, plain, money, times, Arbitraries.of(Ratio.class).map(Unit.Share::new));
    }

    @Provide
    Arbitrary<Sense> senses() {
        Arbitrary<Optional<Sense.Baseline>> baselines = Arbitraries.of(
                Optional.empty(),
                Optional.of(new Sense.InWords("177,000 the year before")),
                Optional.of(new Sense.OfFigure("cases-before")));
        Arbitrary<Comparison> earlier = Combinators.combine(
                        Arbitraries.integers().between(1, 999),
                        Arbitraries.of(
                                DurationUnit.DAY,
                                DurationUnit.WEEK,
                                DurationUnit.MONTH,
                                DurationUnit.QUARTER,
                                DurationUnit.YEAR))
                .as(Comparison.Earlier::new);
        Arbitrary<Comparison> others = Arbitraries.of(
                new Comparison.WithFigure("cases-before"),
                new Comparison.WithCell("receipts[wine, 2024]"),
                new Comparison.InWords("the pre-pandemic average"));
        Arbitrary<Optional<Comparison>> comparisons = Arbitraries.oneOf(
                        earlier, others, calendars().map(Comparison.WithPeriod::new))
                .optional();
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(Direction.class), comparisons)
                        .as(Sense.Level::new),
                Combinators.combine(Arbitraries.of(Direction.class), comparisons, baselines)
                        .as(Sense.Change::new));
    }

    @Provide
    Arbitrary<ReferencePeriod> periods() {
        Arbitrary<ReferencePeriod.Calendar> calendars = calendars();
        Arbitrary<ReferencePeriod> running = Combinators.combine(
                        Arbitraries.of(Bound.class),
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.of(DurationUnit.class))
                .as(ReferencePeriod.Trailing::new);
        Arbitrary<ReferencePeriod> intervals = Combinators.combine(calendars, calendars)
                .filter((from, to) ->
                        from.granularity() == to.granularity() && from.first().isBefore(to.first()))
                .as(ReferencePeriod.Interval::new);
        return Arbitraries.oneOf(
                calendars.map(calendar -> calendar),
                intervals,
                running,
                calendars.map(ReferencePeriod.Since::new),
                calendars.map(ReferencePeriod.AsOf::new),
                Arbitraries.of(new ReferencePeriod.AllTime(), ReferencePeriod.unstated()));
    }

    private static Arbitrary<ReferencePeriod.Calendar> calendars() {
        return Combinators.combine(
                        Arbitraries.of(Granularity.class),
                        Dates.dates().between(LocalDate.of(1600, 1, 1), LocalDate.of(2400, 12, 31)))
                .as((granularity, day) -> new ReferencePeriod.Calendar(granularity, firstDay(granularity, day)));
    }

    private static LocalDate firstDay(Granularity granularity, LocalDate day) {
        return switch (granularity) {
            case YEAR -> day.withDayOfYear(1);
            case GOVERNMENT_YEAR -> LocalDate.of(day.getYear(), 4, 1);
            case HALF_YEAR -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 6 * 6 + 1, 1);
            case QUARTER, GOVERNMENT_QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case MONTH -> day.withDayOfMonth(1);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case DAY -> day;
        };
    }
}
