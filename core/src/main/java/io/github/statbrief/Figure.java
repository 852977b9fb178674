package io.github.statbrief;

import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.value.Comparison;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One figure of a release: a number, or a statement in the place of a number, with its full meaning.
 *
 * @param id its id in the release
 * @param measure what it measures
 * @param value its value as stated
 * @param unit its unit; empty only if the stated value is verbal
 * @param sense level or change
 * @param period its reference period
 * @param flags its status, in the order in which flags are declared
 * @param quotes the words that state it
 * @param notes its notes
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
        List<Note> notes) {
    /** Refuses a verbal value with a unit, a number without one, and a value that contradicts its unit or sense. */
    public Figure {
        Arguments.allGiven(
                "id", id, "measure", measure, "value", value, "unit", unit, "sense", sense, "period", period, "flags",
                flags, "quotes", quotes, "notes", notes);
        Arguments.id("figure", id);
        flags = Flag.inOrder(flags);
        quotes = List.copyOf(quotes);
        notes = List.copyOf(notes);
        boolean verbal = value instanceof StatedValue.Verbal;
        if (verbal && unit.isPresent()) {
            throw new IllegalArgumentException(
                    "'" + value.inWords() + "' is a statement in words and has no unit; leave out 'unit'");
        }
        value.refusal(unit, sense).ifPresent(message -> {
            throw new IllegalArgumentException(message);
        });
        if (!verbal && unit.isEmpty()) {
            throw new IllegalArgumentException(
                    "the figure '" + id + "' has no unit; write 'unit', as in 'unit: case' or 'unit: percent'");
        }
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
    public static final class Builder {
        private final String id;
        private final Measure.Builder measure;
        private Optional<Supplier<StatedValue>> value = Optional.empty();
        private Optional<Supplier<Unit>> unit = Optional.empty();
        private Supplier<Sense> sense = Sense::level;
        private Optional<Function<BuildContext, Comparison>> compared = Optional.empty();
        private Optional<Function<BuildContext, ReferencePeriod>> period = Optional.empty();
        private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
        private final List<BuildContext.Part<Quote>> quotes = new ArrayList<>();
        private final List<BuildContext.Part<Note>> notes = new ArrayList<>();
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
            figure.unit().ifPresent(builder::unit);
            figure.quotes().forEach(builder::quote);
            figure.notes().forEach(builder::note);
            builder.complete = true;
            return builder;
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

        /** Sets the code in a further dimension: {@code where("port", "large ports")}. */
        public Builder where(String dimension, String code) {
            measure.where(dimension, code);
            return this;
        }

        /** Sets the stated value; required. */
        public Builder value(StatedValue stated) {
            Arguments.given("stated", stated);
            value = Optional.of(() -> stated);
            return this;
        }

        /** Sets the stated value from its notation: {@code more than 1,200}. */
        public Builder value(String stated) {
            Arguments.given("stated", stated);
            value = Optional.of(() -> StatedValue.parse(stated));
            return this;
        }

        /** Sets the unit; required unless the value is verbal. */
        public Builder unit(Unit of) {
            Arguments.given("of", of);
            unit = Optional.of(() -> of);
            return this;
        }

        /** Sets the unit from its notation in release files: {@code thousand visits}, {@code percent}. */
        public Builder unit(String of) {
            Arguments.given("of", of);
            unit = Optional.of(() -> Unit.parse(of));
            return this;
        }

        /** Sets whether the figure is a level or a change. */
        public Builder sense(Sense of) {
            Arguments.given("of", of);
            sense = () -> of;
            return this;
        }

        /** Sets the sense from its notation in release files: {@code change up against 2024}. */
        public Builder sense(String of) {
            Arguments.given("of", of);
            sense = () -> Sense.parse(of);
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

        /** Sets the status: provisional, revised and the like. */
        public Builder flags(Flag... all) {
            flags.addAll(Arguments.eachGiven("all", all));
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

        /**
         * Takes over what the defaults of a section say and this does not: a statement gets no unit, and only a number
         * gets flags.
         */
        void fill(Builder usual) {
            if (complete) {
                return;
            }
            measure.fill(usual.measure);
            Optional<StatedValue> stated = readable();
            if (unit.isEmpty()
                    && stated.filter(StatedValue.Verbal.class::isInstance).isEmpty()) {
                unit = usual.unit;
            }
            if (flags.isEmpty() && stated.filter(StatedValue::isDrawable).isPresent()) {
                flags.addAll(usual.flags);
            }
            period = period.or(() -> usual.period);
        }

        private Optional<StatedValue> readable() {
            try {
                return value.map(Supplier::get);
            } catch (IllegalArgumentException e) {
                // reported when the figure is built
                return Optional.empty();
            }
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
            if (value.isEmpty()) {
                context.error(path, "a figure needs a value; call 'value'");
            }
            Optional<Measure> what = measure.build(context, BuildContext.path(path, "measure"));
            Optional<StatedValue> stated = context.maybe(BuildContext.path(path, "value"), value);
            Optional<Unit> measured = context.maybe(BuildContext.path(path, "unit"), unit);
            Optional<Sense> meant = context.sense(path, sense, compared);
            Optional<ReferencePeriod> own =
                    period.flatMap(of -> context.make(BuildContext.path(path, "period"), () -> of.apply(context)));
            List<Quote> quoted = context.all(BuildContext.path(path, "quotes"), quotes);
            List<Note> noted = context.all(BuildContext.path(path, "notes"), notes);
            if (context.problems() > before) {
                return Optional.empty();
            }
            return context.make(
                    path,
                    () -> new Figure(
                            id,
                            what.orElseThrow(),
                            stated.orElseThrow(),
                            measured,
                            meant.orElseThrow(),
                            own.or(() -> ofSection).orElse(ReferencePeriod.unstated()),
                            flags,
                            quoted,
                            noted));
        }
    }
}
