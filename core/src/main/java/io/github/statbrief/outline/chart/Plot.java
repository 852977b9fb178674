package io.github.statbrief.outline.chart;

import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.value.Ratio;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Rounding;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Observations in one unit as series over categories, with their value axis.
 *
 * @param table the table of the cells; empty for figures
 * @param categories the places of each series, in order: periods without a gap, codes, or figures
 * @param series at least one
 * @param axis the axis of values
 */
public record Plot(Optional<Table> table, List<Category> categories, List<Series> series, ValueAxis axis) {
    /**
     * A place on the axis of categories.
     *
     * @param label its name: "January 2024", "North East"
     * @param brief its short name: "Jan 2024"
     * @param period the calendar period of the category, if any: decides which of many are labelled
     */
    public record Category(String label, String brief, Optional<ReferencePeriod.Calendar> period) {
        /** Makes a category that is not a period. */
        public Category(String label, String brief) {
            this(label, brief, Optional.empty());
        }
    }

    /**
     * Observations that belong together.
     *
     * @param name its name, which distinguishes it from the other series; empty for a single series
     * @param observations one for each category; empty if there is none
     */
    public record Series(String name, List<Optional<Observation>> observations) {
        /** Copies the observations. */
        public Series {
            observations = List.copyOf(observations);
        }
    }

    /**
     * An axis of values between round numbers.
     *
     * @param ticks its marks from the lowest to the highest, at equal distances unless it is logarithmic; its ends are
     *     the first and the last
     * @param references the lines across the plot, each at one value of the axis
     * @param logarithmic whether equal ratios, rather than equal differences, are equally long; then all of it is
     *     above zero
     * @param base the base period of an index, whose values are calculated from those stated: each in percent of that of
     *     the base; empty if values are as stated
     */
    public record ValueAxis(List<Tick> ticks, List<Reference> references, boolean logarithmic, Optional<String> base) {
        /** Makes an axis on which equal differences are equally long, without reference lines. */
        public ValueAxis(List<Tick> ticks) {
            this(ticks, List.of(), false, Optional.empty());
        }

        /** Refuses an axis with fewer than two marks. */
        public ValueAxis {
            ticks = List.copyOf(ticks);
            references = List.copyOf(references);
            if (ticks.size() < 2) {
                throw new IllegalArgumentException("an axis has a first and a last mark");
            }
        }

        /** The lower end. */
        public BigDecimal low() {
            return ticks.get(0).value();
        }

        /** The upper end. */
        public BigDecimal high() {
            return ticks.get(ticks.size() - 1).value();
        }
    }

    /**
     * A mark on the axis of values.
     *
     * @param value its position
     * @param label its words: "20%", "1,000"
     */
    public record Tick(BigDecimal value, String label) {}

    /**
     * A line across the plot at one value, which belongs to no figure.
     *
     * @param id names its words where those of figures bear their ids: "reference 1"
     * @param at its position
     * @param stated its value
     * @param measure the unit and sense that it shares with the chart
     * @param label its words: "Target for 2030"
     * @param words its value in few characters: "40%"
     * @param spoken its value in words: "40%", "1.2 million cases"
     */
    public record Reference(
            String id,
            BigDecimal at,
            StatedValue.Point stated,
            TableMeasure measure,
            String label,
            String words,
            String spoken) {}

    /** Copies the lists; refuses a series with a different number of places than categories. */
    public Plot {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series each : series) {
            if (each.observations().size() != categories.size()) {
                throw new IllegalArgumentException("the series '" + each.name() + "' has "
                        + each.observations().size() + " place(s) for " + categories.size() + " category(ies)");
            }
        }
    }

    /** The unit of all observations; empty if there are none. */
    public Optional<Unit> unit() {
        return observations().stream().map(this::unit).flatMap(Optional::stream).findFirst();
    }

    /** The unit of an observation, whose value may be calculated. */
    public Optional<Unit> unit(Observation observation) {
        if (axis.base().isPresent()) {
            return Optional.of(new Unit.Share(Ratio.INDEX));
        }
        return observation
                .figure()
                .map(item -> item.figure().unit())
                .orElseGet(() -> measure(observation).map(TableMeasure::unit));
    }

    /** How the number of an observation is rounded where it is shown; empty if all its digits are. */
    public Optional<Rounding> decimals(Observation observation) {
        return axis.base().isPresent() ? Optional.empty() : measure(observation).flatMap(TableMeasure::decimals);
    }

    private Optional<TableMeasure> measure(Observation observation) {
        return observation.cell().isEmpty()
                ? Optional.empty()
                : table.map(each -> each.measures()
                        .get(each.cells().measure(observation.cell().getAsInt())));
    }

    /** The lines across the plot. */
    public List<Reference> references() {
        return axis.references();
    }

    /** Whether zero is on the axis; a logarithmic one has none. */
    public boolean startsAtZero() {
        return !axis.logarithmic() && axis.low().signum() <= 0 && axis.high().signum() >= 0;
    }

    /** Every observation, series by series. */
    public List<Observation> observations() {
        return series.stream()
                .flatMap(each -> each.observations().stream())
                .flatMap(Optional::stream)
                .toList();
    }
}
