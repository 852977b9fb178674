package io.github.statbrief;

import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.internal.calculation.ChangeBySign;
import io.github.statbrief.measure.Adjustment;
import io.github.statbrief.measure.Flow;
import io.github.statbrief.measure.PriceBasis;
import io.github.statbrief.value.Comparison;
import io.github.statbrief.value.FigureAttributes;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.ObservationBuilder;
import io.github.statbrief.value.Reason;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One figure of a release: a number, or a statement in the place of a number, with its full meaning.
 *
 * @param id its id in the release; for a cell of a table shown as a figure, the cell's notation
 * @param measure what it measures
 * @param value its value as stated
 * @param unit its unit; empty only if the stated value is verbal. A fraction or multiple in words implies it
 * @param sense level or change
 * @param period its reference period
 * @param flags its status, in the order in which flags are declared
 * @param quotes the words that state it
 * @param notes its notes
 * @param attributes what is further stated of it: its whole, limits, the value before a revision
 * @param chart the kind of chart of this figure alone; empty to leave the choice to the rules
 */
public record Figure(
        String id,
        Measure measure,
        StatedValue value,
        Optional<Unit> unit,
        Sense sense,
        ReferencePeriod period,
        Set<Flag> flags,
        List<Quote> quotes,
        List<Note> notes,
        FigureAttributes attributes,
        Optional<ChartKind> chart) {
    /**
     * Refuses a verbal value with a unit, a number without one, and a value that contradicts its unit or sense. Of a
     * change without a direction, a number below zero becomes a change down without a sign.
     */
    public Figure {
        Arguments.allGiven(
                "id",
                id,
                "measure",
                measure,
                "value",
                value,
                "unit",
                unit,
                "sense",
                sense,
                "period",
                period,
                "flags",
                flags,
                "quotes",
                quotes,
                "notes",
                notes,
                "attributes",
                attributes,
                "chart",
                chart);
        if (!CellReference.isNotation(id)) {
            Arguments.id("figure", id);
        }
        flags = Flag.inOrder(flags);
        quotes = List.copyOf(quotes);
        notes = List.copyOf(notes);
        Optional<ChangeBySign> fall = ChangeBySign.ofFall(value, sense);
        value = fall.isPresent() ? fall.get().value() : value;
        sense = fall.isPresent() ? fall.get().sense() : sense;
        boolean verbal = value instanceof StatedValue.Verbal;
        unit = unit.or(value::impliedUnit);
        Optional<Unit> measured = unit;
        Sense meant = sense;
        if (verbal && unit.isPresent()) {
            throw new IllegalArgumentException(
                    "'" + value.inWords() + "' is a statement in words and has no unit; leave out 'unit'");
        }
        value.refusal(unit, sense).or(() -> attributes.refusal(measured, meant)).ifPresent(message -> {
            throw new IllegalArgumentException(message);
        });
        if (!verbal && unit.isEmpty()) {
            throw new IllegalArgumentException(
                    "the figure '" + id + "' has no unit; write 'unit', as in 'unit: case' or 'unit: percent'");
        }
    }

    /** Makes a figure of which nothing further is stated. */
    public Figure(
            String id,
            Measure measure,
            StatedValue value,
            Optional<Unit> unit,
            Sense sense,
            ReferencePeriod period,
            Set<Flag> flags,
            List<Quote> quotes,
            List<Note> notes) {
        this(id, measure, value, unit, sense, period, flags, quotes, notes, FigureAttributes.none(), Optional.empty());
    }

    /**
     * Starts a figure.
     *
     * @param id its id in the release
     * @param label what it measures, as shown to readers
     * @return a builder that is used by one thread
     */
    public static Builder builder(String id, String label) {
        return new Builder(id, label);
    }

    /** Builds a figure. By default a level in the period of its section. Not thread-safe. */
    public static final class Builder extends ObservationBuilder<Builder> {
        private final String id;
        private final Measure.Builder measure;
        private Optional<Function<BuildContext, Comparison>> compared = Optional.empty();
        private Optional<Function<BuildContext, ReferencePeriod>> period = Optional.empty();
        private final List<BuildContext.Part<Quote>> quotes = new ArrayList<>();
        private final List<BuildContext.Part<Note>> notes = new ArrayList<>();
        private Optional<Supplier<ChartKind>> chart = Optional.empty();
        /** Whether it recreates a figure that is complete. */
        private boolean complete;

        private Builder(String id, String label) {
            this(id, Measure.builder(label));
        }

        private Builder(String id, Measure.Builder measure) {
            this.id = Arguments.given("id", id);
            this.measure = measure;
        }

        /** Returns a builder that recreates a figure. */
        static Builder of(Figure figure) {
            Builder builder = new Builder(figure.id(), Measure.builder(figure.measure()))
                    .value(figure.value())
                    .sense(figure.sense())
                    .period(figure.period())
                    .flags(figure.flags().toArray(Flag[]::new));
            builder.attributes(figure.attributes());
            figure.unit().ifPresent(builder::unit);
            figure.quotes().forEach(builder::quote);
            figure.notes().forEach(builder::note);
            figure.chart().ifPresent(builder::chart);
            builder.complete = true;
            return builder;
        }

        @Override
        protected Builder self() {
            return this;
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

        /** Sets what the change or movement is measured against. */
        public Builder compared(Comparison with) {
            Arguments.given("with", with);
            compared = Optional.of(context -> with);
            return this;
        }

        /**
         * Sets what the change or movement is measured against, from its notation or from the id of a named period:
         * {@code a year earlier}, {@code 2013-06}, {@code {figure-id}}.
         */
        public Builder compared(String with) {
            Arguments.given("with", with);
            compared = Optional.of(context -> context.comparison(with));
            return this;
        }

        /** Sets the reference period. */
        public Builder period(ReferencePeriod of) {
            Arguments.given("of", of);
            period = Optional.of(context -> of);
            return this;
        }

        /** Sets the reference period from its notation or from the id of a named period: {@code 2025-Q2}. */
        public Builder period(String of) {
            Arguments.given("of", of);
            period = Optional.of(context -> context.period(of));
            return this;
        }

        /** Adds a quote that states the figure. */
        public Builder quote(Quote quote) {
            Arguments.given("quote", quote);
            quotes.add(BuildContext.part(() -> quote));
            return this;
        }

        /**
         * Adds a quote that states the figure.
         *
         * @param source the id of the source
         * @param line the line of the quote, from 1
         * @param text the words, verbatim
         * @return this
         */
        public Builder quote(String source, int line, String text) {
            Arguments.given("source", source);
            Arguments.given("text", text);
            quotes.add(BuildContext.part(() -> new Quote(source, line, text)));
            return this;
        }

        /** Adds a note. */
        public Builder note(Note note) {
            Arguments.given("note", note);
            notes.add(BuildContext.part(() -> note));
            return this;
        }

        /** Adds a note. */
        public Builder note(Note.Builder note) {
            notes.add(BuildContext.part(Arguments.given("note", note)::build));
            return this;
        }

        /** Sets the chart of this figure alone: {@link ChartKind#SHARE} or {@link ChartKind#NONE}. */
        public Builder chart(ChartKind kind) {
            Arguments.given("kind", kind);
            chart = Optional.of(() -> kind);
            return this;
        }

        /** Sets the chart of this figure alone by its name in release files: {@code share} or {@code none}. */
        public Builder chart(String kind) {
            Arguments.given("kind", kind);
            chart = Optional.of(() -> Arguments.word("chart", kind, ChartKind.class));
            return this;
        }

        /** Takes over what the defaults of a section say and this does not. */
        void fill(Builder usual) {
            if (complete) {
                return;
            }
            measure.fill(usual.measure);
            super.fill(usual);
            period = period.or(() -> usual.period);
        }

        /**
         * Builds the figure.
         *
         * @throws InvalidReleaseException listing every problem by path
         */
        public Figure build() {
            return BuildContext.build((context, path) -> build(context, path, Optional.empty()));
        }

        Optional<Figure> build(BuildContext context, String path, Optional<ReferencePeriod> ofSection) {
            int before = context.problems();
            FigureAttributes further = attributes((key, part) -> context.make(BuildContext.path(path, key), part));
            boolean derived = further.derivation().isPresent();
            if (value().isEmpty() && !derived && context.problems() == before) {
                context.error(path, "a figure needs a value; call 'value', or 'derive' for a rule");
            }
            Optional<Measure> what = measure.build(context, BuildContext.path(path, "measure"));
            Optional<StatedValue> stated = context.maybe(BuildContext.path(path, "value"), value());
            Optional<Unit> measured = context.maybe(BuildContext.path(path, "unit"), unit());
            Optional<Sense> meant = context.sense(path, sense(), compared);
            Optional<ReferencePeriod> own =
                    period.flatMap(of -> context.make(BuildContext.path(path, "period"), () -> of.apply(context)));
            List<Quote> quoted = context.all(BuildContext.path(path, "quotes"), quotes);
            List<Note> noted = context.all(BuildContext.path(path, "notes"), notes);
            Optional<ChartKind> drawn = context.maybe(BuildContext.path(path, "chart"), chart);
            if (context.problems() > before) {
                return Optional.empty();
            }
            return context.make(
                    path,
                    () -> new Figure(
                            id,
                            what.orElseThrow(),
                            stated.orElse(new StatedValue.Absent(Reason.NOT_AVAILABLE)),
                            measured,
                            meant.orElseThrow(),
                            own.or(() -> derived ? Optional.empty() : ofSection).orElse(ReferencePeriod.unstated()),
                            flags(),
                            quoted,
                            noted,
                            further,
                            drawn));
        }
    }
}
