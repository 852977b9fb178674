package io.github.statbrief.internal.outline.chart;

import io.github.statbrief.TableMeasure;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.table.Cell;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Ratio;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Calculates the values of an index chart: each in percent of the value of its series in the base period, rounded half
 * up to one decimal place. A bound and flags stay with their value.
 */
final class IndexValues {
    /** The unit of the calculated values. */
    static final Unit UNIT = new Unit.Share(Ratio.INDEX);

    private static final int PLACES = 1;
    private static final BigDecimal BASE = BigDecimal.valueOf(100);

    private final OutlineContext context;
    private final String chart;
    private final TableMeasure measure;
    private final Plot.Category category;
    private final int place;

    /**
     * Prepares the values of a chart.
     *
     * @param context words them
     * @param chart the chart's id
     * @param measure what is calculated
     * @param category the base period
     * @param place its place
     */
    IndexValues(OutlineContext context, String chart, TableMeasure measure, Plot.Category category, int place) {
        this.context = context;
        this.chart = chart;
        this.measure = measure;
        this.category = category;
        this.place = place;
    }

    /** What is calculated from the values of a measure. */
    static TableMeasure measure(TableMeasure stated) {
        return new TableMeasure(stated.id(), stated.measure(), UNIT, Sense.level());
    }

    /**
     * The same series with calculated values.
     *
     * @throws UndrawableChartException if a series has no base or a value below zero
     */
    List<Plot.Series> of(List<Plot.Series> series) {
        List<Plot.Series> calculated = new ArrayList<>();
        for (Plot.Series each : series) {
            BigDecimal base = base(each);
            calculated.add(new Plot.Series(
                    each.name(),
                    each.observations().stream()
                            .map(one -> one.map(observation -> calculated(observation, base)))
                            .toList()));
        }
        return calculated;
    }

    private BigDecimal base(Plot.Series series) {
        Optional<Observation> observation = series.observations().get(place);
        return observation
                .map(Observation::value)
                .flatMap(value -> value instanceof StatedValue.Point point
                                && point.bound() == Bound.EXACT
                                && point.value().signum() > 0
                        ? Optional.of(point.value())
                        : Optional.empty())
                .orElseThrow(() -> refused("the base of an index is an exact number above zero, and in "
                        + category.label() + " "
                        + observation
                                .map(each -> "'" + each.id() + "' is '"
                                        + each.value().inWords() + "'")
                                .orElseGet(() -> series.name().isEmpty()
                                        ? "nothing is stated"
                                        : "nothing is stated for '" + series.name() + "'")
                        + "; write another 'base', or pick other values with 'show'"));
    }

    private UndrawableChartException refused(String reason) {
        return new UndrawableChartException(chart, reason);
    }

    private Observation calculated(Observation stated, BigDecimal base) {
        if (stated.low().filter(low -> low.signum() < 0).isPresent()) {
            throw refused(
                    "'" + stated.id() + "' reaches below zero, where an index has no meaning; write 'kind: line'");
        }
        StatedValue value = calculated(stated.value(), base);
        String spoken =
                context.figureText().of(Cell.of(value, Set.of()), measure).spoken();
        return new Observation(
                stated.id(),
                stated.cell(),
                stated.figure(),
                value,
                stated.sense(),
                stated.flags(),
                stated.limits().flatMap(limits -> range(calculated(limits, base))),
                context.figureText().brief(value, Optional.of(UNIT), Sense.level(), stated.flags()),
                stated.isDrawable() ? context.scaleText().indexed(spoken, stated.spoken()) : stated.spoken());
    }

    private static Optional<StatedValue.Range> range(StatedValue value) {
        return value instanceof StatedValue.Range range ? Optional.of(range) : Optional.empty();
    }

    private static StatedValue calculated(StatedValue stated, BigDecimal base) {
        return stated.accept(new StatedValue.Visitor<>() {
            @Override
            public StatedValue point(StatedValue.Point point) {
                return new StatedValue.Point(point.bound(), percent(point.value(), base));
            }

            @Override
            public StatedValue range(StatedValue.Range range) {
                BigDecimal low = percent(range.low(), base);
                BigDecimal high = percent(range.high(), base);
                return low.compareTo(high) < 0
                        ? new StatedValue.Range(range.bound(), low, high)
                        : new StatedValue.Point(range.bound(), low);
            }

            @Override
            public StatedValue absent(StatedValue.Absent absent) {
                return absent;
            }

            @Override
            public StatedValue verbal(StatedValue.Verbal verbal) {
                return verbal;
            }
        });
    }

    private static BigDecimal percent(BigDecimal value, BigDecimal base) {
        return value.multiply(BASE).divide(base, PLACES, RoundingMode.HALF_UP);
    }
}
