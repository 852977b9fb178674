package io.github.statbrief.value;

import java.math.BigDecimal;
import java.util.Optional;

/** The rules that make a stated value invalid in a unit and a sense, for figures and cells alike. Immutable. */
public final class StatedValueRules implements StatedValue.Visitor<Optional<String>> {
    private final Optional<Unit> unit;
    private final Sense sense;

    /**
     * Takes the rules of a unit and a sense.
     *
     * @param unit the unit; empty if there is none
     * @param sense level or change
     */
    public StatedValueRules(Optional<Unit> unit, Sense sense) {
        this.unit = unit;
        this.sense = sense;
    }

    /** Whether the direction of a change is stated, so that its numbers must have no sign. */
    static boolean isDirected(Sense sense) {
        return sense.isChange() && (sense.direction() == Direction.UP || sense.direction() == Direction.DOWN);
    }

    @Override
    public Optional<String> point(StatedValue.Point point) {
        return scaled(point.value())
                .or(() -> signed(point, point.value(), point.value()))
                .or(() -> point.words().flatMap(words -> unit.flatMap(words::refusal)));
    }

    @Override
    public Optional<String> range(StatedValue.Range range) {
        return ends(range).or(() -> signed(range, range.low(), range.high()));
    }

    @Override
    public Optional<String> absent(StatedValue.Absent absent) {
        return Optional.empty();
    }

    @Override
    public Optional<String> verbal(StatedValue.Verbal verbal) {
        VerbalStatement words = verbal.statement();
        Direction direction = sense.direction();
        if (words.isChange() && !sense.isChange()) {
            return Optional.of("'" + words.words()
                    + "' tells of a change; write 'sense: change', with 'up', 'down' and 'from' where they are stated");
        }
        if (!words.isChange() && sense.isChange()) {
            return Optional.of("'" + words.words() + "' tells of a level; write 'sense: level', or"
                    + " 'changed', 'little changed' or 'unchanged' for a change");
        }
        if (words == VerbalStatement.UNCHANGED && isDirected(sense)) {
            return Optional.of(
                    "'unchanged' is no change " + direction.word() + "; write 'changed' or 'little changed'");
        }
        return words == VerbalStatement.CHANGED && direction == Direction.STEADY
                ? Optional.of("'changed' is no change steady; write 'unchanged' or 'little changed'")
                : Optional.empty();
    }

    /**
     * Explains why the ends of a range or of confidence limits are invalid in the unit. Limits may lie on both sides
     * of any value.
     */
    public Optional<String> ends(StatedValue.Range range) {
        return scaled(range.low()).or(() -> scaled(range.high()));
    }

    private Optional<String> scaled(BigDecimal value) {
        if (value.scale() >= 0 || unit.isEmpty()) {
            return Optional.empty();
        }
        String words = new StatedValue.Point(Bound.EXACT, value).inWords();
        if (unit.get().scale() != Scale.ONE) {
            return Optional.of("'" + words + "' has a scale and so has the unit '"
                    + unit.get().notation() + "'; write the scale once, in the value or in the unit");
        }
        return takesScale(unit.get())
                ? Optional.empty()
                : Optional.of("'" + words + "' has a scale, which numbers in '"
                        + unit.get().notation()
                        + "' cannot have; write all digits, " + StatedValueNotation.grouped(value)
                        + ", or the unit that is meant");
    }

    /** Whether a unit takes a scale word: multiples and index numbers may, other ratios already imply one. */
    private static boolean takesScale(Unit unit) {
        Unit counted = unit instanceof Unit.Per per ? per.numerator() : unit;
        return !(counted instanceof Unit.Share share) || share.ratio() == Ratio.INDEX || share.ratio() == Ratio.TIMES;
    }

    private Optional<String> signed(StatedValue stated, BigDecimal low, BigDecimal high) {
        if (low.signum() >= 0 || !isDirected(sense)) {
            return Optional.empty();
        }
        String way = "'change " + sense.direction().word() + "'";
        if (high.signum() > 0) {
            return Optional.of("'" + stated.inWords() + "' goes both ways, and " + way
                    + " says one; write 'sense: change', under which numbers have their sign");
        }
        String cure = sense.direction() == Direction.UP
                ? "write a fall as a number without sign and 'sense: change down'"
                : "write the number without its sign";
        return Optional.of("'" + stated.inWords() + "' has a sign, and " + way + " says the direction already; " + cure
                + ", or 'sense: change', under which numbers have their sign");
    }
}
