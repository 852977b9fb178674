package io.github.statbrief.value;

import io.github.statbrief.internal.argument.Arguments;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Builds what a release states of one observation: its value with unit, sense, status and attributes. Not
 * thread-safe.
 *
 * @param <B> the builder that has these methods
 */
public abstract class ObservationBuilder<B extends ObservationBuilder<B>> {
    /** A value to be set, and the key under which a problem with it is told. */
    private record Step(String key, UnaryOperator<FigureAttributes> set) {}

    private final List<Step> steps = new ArrayList<>();
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private Optional<Supplier<StatedValue>> value = Optional.empty();
    private Optional<Supplier<Unit>> unit = Optional.empty();
    private Optional<Supplier<Rounding>> decimals = Optional.empty();
    private Supplier<Sense> sense = Sense::level;
    private FigureAttributes start = FigureAttributes.none();

    /** For builders of other packages. */
    protected ObservationBuilder() {}

    /** Returns itself. */
    protected abstract B self();

    /** Sets the stated value; required. */
    public B value(StatedValue stated) {
        Arguments.given("stated", stated);
        value = Optional.of(() -> stated);
        return self();
    }

    /** Sets the stated value from its notation: {@code more than 1,200}. */
    public B value(String stated) {
        Arguments.given("stated", stated);
        value = Optional.of(() -> StatedValue.parse(stated));
        return self();
    }

    /** Sets the unit; required unless the value is verbal or implies it. */
    public B unit(Unit of) {
        Arguments.given("of", of);
        unit = Optional.of(() -> of);
        return self();
    }

    /** Sets the unit from its notation in release files: {@code thousand visits}, {@code percent}. */
    public B unit(String of) {
        Arguments.given("of", of);
        unit = Optional.of(() -> Unit.parse(of));
        return self();
    }

    /** Sets whether the figure is a level or a change. */
    public B sense(Sense of) {
        Arguments.given("of", of);
        sense = () -> of;
        return self();
    }

    /** Sets the sense from its notation in release files: {@code change up against 2024}. */
    public B sense(String of) {
        Arguments.given("of", of);
        sense = () -> Sense.parse(of);
        return self();
    }

    /** Sets the status: provisional, revised and the like. */
    public B flags(Flag... all) {
        flags.addAll(Arguments.eachGiven("all", all));
        return self();
    }

    /** Sets all attributes; later calls change them. */
    public B attributes(FigureAttributes all) {
        start = Arguments.given("all", all);
        return self();
    }

    /** Sets the whole of which the figure is a part: {@code e-commerce sales}, {@code {figure-id}}. */
    public B of(String whole) {
        Arguments.given("whole", whole);
        return set("of", before -> before.withOf(FigureAttributes.Whole.parse(whole)));
    }

    /** Sets the code, area or period for which the figure holds, with its rank: {@code highest in East Dorset}. */
    public B at(String place) {
        Arguments.given("place", place);
        return set("at", before -> before.withAt(FigureAttributes.Place.parse(place)));
    }

    /** Sets the confidence limits: {@code 3.30 to 3.52}, with a stated level {@code 3.30 to 3.52 (95%)}. */
    public B limits(String between) {
        Arguments.given("between", between);
        return set("limits", before -> before.withLimits(FigureAttributes.Limits.parse(between)));
    }

    /** Sets whether the difference or change is statistically significant: {@code not significant}. */
    public B significance(String result) {
        Arguments.given("result", result);
        return set("significance", before -> before.withSignificance(FigureAttributes.Significance.parse(result)));
    }

    /** Sets whether the difference or change is statistically significant. */
    public B significance(FigureAttributes.Significance result) {
        Arguments.given("result", result);
        return set("significance", before -> before.withSignificance(result));
    }

    /** Sets the value before a revision, in the figure's unit: {@code 3.4}. */
    public B was(String before) {
        Arguments.given("before", before);
        return set("was", attributes -> attributes.withWas(StatedValue.parse(before)));
    }

    /** Sets the value before a revision, in the figure's unit. */
    public B was(StatedValue before) {
        Arguments.given("before", before);
        return set("was", attributes -> attributes.withWas(before));
    }

    /** Sets the condition under which the figure holds, as stated: {@code if 2010-12 mortality rates persist}. */
    public B condition(String words) {
        Arguments.given("words", words);
        return set("condition", before -> before.withCondition(words));
    }

    /**
     * Sets a rule by which the value is calculated, in its place: {@code change receipts[all, 2025] from receipts[all,
     * 2024]}.
     */
    public B derive(String rule) {
        Arguments.given("rule", rule);
        return set("derive", before -> before.withDerivation(Derivation.parse(rule, decimals.map(Supplier::get))));
    }

    /** Sets how a calculated value is rounded: {@code 1 half-up}. */
    public B decimals(String rounding) {
        Arguments.given("rounding", rounding);
        decimals = Optional.of(() -> Rounding.parse(rounding));
        return self();
    }

    /**
     * Takes over unit and flags if there are none: a statement, and a number in words with its own unit, get no unit,
     * and only a number gets flags.
     */
    protected void fill(ObservationBuilder<?> usual) {
        Optional<StatedValue> stated = readable();
        boolean measured = stated.filter(each ->
                        each instanceof StatedValue.Verbal || each.impliedUnit().isPresent())
                .isEmpty();
        if (unit.isEmpty() && measured) {
            unit = usual.unit;
        }
        if (flags.isEmpty()
                && (value.isEmpty() || stated.filter(StatedValue::isDrawable).isPresent())) {
            flags.addAll(usual.flags);
        }
    }

    private Optional<StatedValue> readable() {
        try {
            return value.map(Supplier::get);
        } catch (IllegalArgumentException e) {
            // reported when the figure is built
            return Optional.empty();
        }
    }

    private B set(String key, UnaryOperator<FigureAttributes> set) {
        steps.add(new Step(key, set));
        return self();
    }

    /** Makes the stated value; empty if none is set. */
    protected Optional<Supplier<StatedValue>> value() {
        return value;
    }

    /** Makes the unit; empty if none is set. */
    protected Optional<Supplier<Unit>> unit() {
        return unit;
    }

    /** Makes the sense: a level if none is set. */
    protected Supplier<Sense> sense() {
        return sense;
    }

    /** The status. */
    protected Set<Flag> flags() {
        return Flag.inOrder(flags);
    }

    /**
     * Makes the attributes.
     *
     * @param make makes a part under its key, or tells why it cannot be made and returns nothing
     */
    protected FigureAttributes attributes(
            BiFunction<String, Supplier<FigureAttributes>, Optional<FigureAttributes>> make) {
        FigureAttributes built = start;
        for (Step step : steps) {
            FigureAttributes before = built;
            built = make.apply(step.key(), () -> step.set().apply(before)).orElse(before);
        }
        return built;
    }
}
