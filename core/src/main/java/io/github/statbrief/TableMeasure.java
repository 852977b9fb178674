package io.github.statbrief;

import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.measure.Adjustment;
import io.github.statbrief.measure.Flow;
import io.github.statbrief.measure.PriceBasis;
import io.github.statbrief.table.Cell;
import io.github.statbrief.value.Comparison;
import io.github.statbrief.value.FigureAttributes;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Rounding;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A column of numbers of a table: one measure in one unit and sense.
 *
 * @param id its id in the table
 * @param measure what it measures
 * @param unit the unit of all its cells
 * @param sense level or change
 * @param decimals how numbers are rounded where they are shown; empty to show the digits stated
 */
public record TableMeasure(String id, Measure measure, Unit unit, Sense sense, Optional<Rounding> decimals) {
    /** Refuses an invalid id. */
    public TableMeasure {
        Arguments.allGiven("id", id, "measure", measure, "unit", unit, "sense", sense, "decimals", decimals);
        Arguments.id("measure", id);
    }

    /** A measure whose numbers are shown with the digits stated. */
    public TableMeasure(String id, Measure measure, Unit unit, Sense sense) {
        this(id, measure, unit, sense, Optional.empty());
    }

    /** A value of this measure as readers see it. The table, the CSV files and the workbook keep every digit. */
    public StatedValue shown(StatedValue stated) {
        return decimals.map(rounding -> rounding.of(stated)).orElse(stated);
    }

    /** What is further stated of a cell of this measure, its limits, as readers see them. */
    public FigureAttributes attributes(Cell cell) {
        return cell.limits()
                .map(limits -> decimals.map(rounding -> rounding.of(limits)).orElse(limits))
                .map(limits ->
                        FigureAttributes.none().withLimits(new FigureAttributes.Limits(limits, Optional.empty())))
                .orElse(FigureAttributes.none());
    }

    /** The same measure with the digits stated. */
    public TableMeasure asStated() {
        return new TableMeasure(id, measure, unit, sense);
    }

    /** Explains why a cell cannot belong to this measure and what to write instead; empty if it can. */
    public Optional<String> refusal(Cell cell) {
        return cell.refusal(unit, sense);
    }

    /**
     * Starts a measure.
     *
     * @param id its id in the table
     * @param label what it measures, as shown to readers
     * @return a builder that is used by one thread
     */
    public static Builder builder(String id, String label) {
        return new Builder(id, label);
    }

    /** Builds a measure of a table; by default a level. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final Measure.Builder measure;
        private Optional<Supplier<Unit>> unit = Optional.empty();
        private Supplier<Sense> sense = Sense::level;
        private Optional<Function<BuildContext, Comparison>> compared = Optional.empty();
        private Optional<Supplier<Rounding>> decimals = Optional.empty();

        private Builder(String id, String label) {
            this.id = Arguments.given("id", id);
            measure = Measure.builder(label);
        }

        /** Sets the statistic; required. */
        public Builder stat(Stat stat) {
            measure.stat(stat);
            return this;
        }

        /** Sets the statistic by its name in release files: {@code count}. */
        public Builder stat(String stat) {
            measure.stat(stat);
            return this;
        }

        /** Sets the population. */
        public Builder population(String population) {
            measure.population(population);
            return this;
        }

        /** Sets how the measure relates to time. */
        public Builder flow(Flow flow) {
            measure.flow(flow);
            return this;
        }

        /** Sets the adjustment. */
        public Builder adjustment(Adjustment adjustment) {
            measure.adjustment(adjustment);
            return this;
        }

        /** Sets the prices of an amount. */
        public Builder prices(PriceBasis prices) {
            measure.prices(prices);
            return this;
        }

        /** Sets the period for which an index is 100, or whose prices are the constant ones. */
        public Builder base(ReferencePeriod period) {
            measure.base(period);
            return this;
        }

        /** Sets the period for which an index is 100, or whose prices are the constant ones: {@code 2015}. */
        public Builder base(String period) {
            measure.base(period);
            return this;
        }

        /** Sets the code in a further dimension: {@code where("port", "large ports")}. */
        public Builder where(String dimension, String code) {
            measure.where(dimension, code);
            return this;
        }

        /** Sets the unit of all cells; required. */
        public Builder unit(Unit of) {
            Arguments.given("of", of);
            unit = Optional.of(() -> of);
            return this;
        }

        /** Sets the unit from its notation in release files: {@code thousand visits}. */
        public Builder unit(String of) {
            Arguments.given("of", of);
            unit = Optional.of(() -> Unit.parse(of));
            return this;
        }

        /** Sets whether the cells are levels or changes. */
        public Builder sense(Sense of) {
            Arguments.given("of", of);
            sense = () -> of;
            return this;
        }

        /** Sets the sense from its notation in release files: {@code change against a year earlier}. */
        public Builder sense(String of) {
            Arguments.given("of", of);
            sense = () -> Sense.parse(of);
            return this;
        }

        /** Sets what the changes or movements are measured against. */
        public Builder compared(Comparison with) {
            Arguments.given("with", with);
            compared = Optional.of(context -> with);
            return this;
        }

        /**
         * Sets what the changes or movements are measured against, from its notation or from the id of a named period:
         * {@code a year earlier}.
         */
        public Builder compared(String with) {
            Arguments.given("with", with);
            compared = Optional.of(context -> context.comparison(with));
            return this;
        }

        /** Sets how numbers are rounded where they are shown. */
        public Builder decimals(Rounding of) {
            Arguments.given("of", of);
            decimals = Optional.of(() -> of);
            return this;
        }

        /** Sets how numbers are rounded where they are shown: {@code 1 half-up}. */
        public Builder decimals(String of) {
            Arguments.given("of", of);
            decimals = Optional.of(() -> Rounding.parse(of));
            return this;
        }

        Optional<TableMeasure> build(BuildContext context, String path) {
            Optional<Measure> what = measure.build(context, path);
            if (unit.isEmpty()) {
                context.error(path, "a measure needs the unit of its cells; call 'unit'");
            }
            Optional<Unit> of = context.maybe(BuildContext.path(path, "unit"), unit);
            Optional<Sense> meant = context.sense(path, sense, compared);
            Optional<Rounding> shown = context.maybe(BuildContext.path(path, "decimals"), decimals);
            return what.isPresent() && of.isPresent() && meant.isPresent()
                    ? context.make(path, () -> new TableMeasure(id, what.get(), of.get(), meant.get(), shown))
                    : Optional.empty();
        }
    }
}
