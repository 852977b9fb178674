package io.github.statbrief;

import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.measure.Adjustment;
import io.github.statbrief.measure.Flow;
import io.github.statbrief.measure.PriceBasis;
import io.github.statbrief.value.ReferencePeriod;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a number measures.
 *
 * @param label its name, as shown to readers
 * @param stat the statistic
 * @param population the population, if stated
 * @param flow how it relates to time
 * @param adjustment the effects removed from it
 * @param dimensions further dimensions with their codes, in the author's order: {@code port -> large ports}
 * @param prices the prices of an amount
 * @param base the period for which an index is 100, or whose prices are the constant ones
 */
public record Measure(
        String label,
        Stat stat,
        Optional<String> population,
        Flow flow,
        Adjustment adjustment,
        Map<String, String> dimensions,
        PriceBasis prices,
        Optional<ReferencePeriod> base) {
    /** Refuses an empty label, and a base of neither an index nor constant prices. */
    public Measure {
        Arguments.allGiven(
                "label",
                label,
                "stat",
                stat,
                "population",
                population,
                "flow",
                flow,
                "adjustment",
                adjustment,
                "dimensions",
                dimensions,
                "prices",
                prices,
                "base",
                base);
        Arguments.text("label", label);
        dimensions = Arguments.ordered(dimensions);
        boolean hasBase = stat == Stat.INDEX || prices == PriceBasis.CONSTANT || prices == PriceBasis.CHAINED;
        if (base.isPresent() && !hasBase) {
            throw new IllegalArgumentException(
                    "'base' is the base period of an index or of prices; write 'stat: index', 'prices: constant' or 'prices: chained' with it");
        }
        if (base.filter(period -> !(period instanceof ReferencePeriod.Calendar)).isPresent()) {
            throw new IllegalArgumentException(
                    "'" + base.get().notation() + "' is no base period; write a period of the calendar, as in '2015'");
        }
    }

    /** A measure whose prices are not stated. */
    public Measure(
            String label,
            Stat stat,
            Optional<String> population,
            Flow flow,
            Adjustment adjustment,
            Map<String, String> dimensions) {
        this(label, stat, population, flow, adjustment, dimensions, PriceBasis.UNSTATED, Optional.empty());
    }

    static Builder builder(String label) {
        return new Builder(label);
    }

    static Builder builder(Measure measure) {
        Builder builder = new Builder(measure.label)
                .stat(measure.stat)
                .flow(measure.flow)
                .adjustment(measure.adjustment)
                .prices(measure.prices);
        measure.population.ifPresent(builder::population);
        measure.base.ifPresent(builder::base);
        measure.dimensions.forEach(builder::where);
        return builder;
    }

    /** Builds a measure as part of a figure or of a table's measure. Not thread-safe. */
    static final class Builder {
        private final String label;
        private Optional<Supplier<Stat>> stat = Optional.empty();
        private Optional<String> population = Optional.empty();
        private Optional<Flow> flow = Optional.empty();
        private Optional<Adjustment> adjustment = Optional.empty();
        private final Map<String, String> dimensions = new LinkedHashMap<>();
        private Optional<PriceBasis> prices = Optional.empty();
        private Optional<Supplier<ReferencePeriod>> base = Optional.empty();

        private Builder(String label) {
            this.label = Arguments.given("label", label);
        }

        Builder stat(Stat of) {
            Arguments.given("stat", of);
            stat = Optional.of(() -> of);
            return this;
        }

        Builder stat(String of) {
            Arguments.given("stat", of);
            stat = Optional.of(() -> Arguments.word("stat", of, Stat.class));
            return this;
        }

        Builder population(String of) {
            population = Optional.of(Arguments.given("population", of));
            return this;
        }

        Builder flow(Flow of) {
            flow = Optional.of(Arguments.given("flow", of));
            return this;
        }

        Builder adjustment(Adjustment of) {
            adjustment = Optional.of(Arguments.given("adjustment", of));
            return this;
        }

        Builder where(String dimension, String code) {
            dimensions.put(Arguments.given("dimension", dimension), Arguments.given("code", code));
            return this;
        }

        Builder prices(PriceBasis of) {
            prices = Optional.of(Arguments.given("prices", of));
            return this;
        }

        Builder base(ReferencePeriod of) {
            Arguments.given("base", of);
            base = Optional.of(() -> of);
            return this;
        }

        Builder base(String of) {
            Arguments.given("base", of);
            base = Optional.of(() -> ReferencePeriod.parse(of));
            return this;
        }

        Optional<Measure> build(BuildContext context, String path) {
            if (stat.isEmpty()) {
                context.error(path, "a measure needs its statistic; call 'stat'");
            }
            Optional<Stat> of = context.maybe(BuildContext.path(path, "stat"), stat);
            Optional<ReferencePeriod> hundred = context.maybe(BuildContext.path(path, "base"), base);
            return of.isEmpty() || hundred.isPresent() != base.isPresent()
                    ? Optional.empty()
                    : context.make(
                            path,
                            () -> new Measure(
                                    label,
                                    of.get(),
                                    population,
                                    flow.orElse(Flow.NONE),
                                    adjustment.orElse(Adjustment.UNSTATED),
                                    dimensions,
                                    prices.orElse(PriceBasis.UNSTATED),
                                    hundred));
        }

        /** Takes over what the defaults of a section say and this does not. */
        void fill(Builder usual) {
            stat = stat.or(() -> usual.stat);
            population = population.or(() -> usual.population);
            flow = flow.or(() -> usual.flow);
            adjustment = adjustment.or(() -> usual.adjustment);
            usual.dimensions.forEach(dimensions::putIfAbsent);
            prices = prices.or(() -> usual.prices);
            base = base.or(() -> usual.base);
        }
    }
}
