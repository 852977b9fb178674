package io.github.statbrief.internal.check.amount;

import io.github.statbrief.value.Direction;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way from parts to their total, or from an opening level over changes to the closing one.
 *
 * @param steps the parts or changes in their order, the total last
 */
public record RunningTotal(List<Step> steps) {
    private static final int FEWEST = 3;

    /** Copies the steps. */
    public RunningTotal {
        steps = List.copyOf(steps);
    }

    /**
     * A part, a change, an opening level or the total.
     *
     * @param name its name in messages
     * @param value its value
     * @param sense level or change
     */
    public record Step(String name, StatedValue value, Sense sense) {
        private Optional<RoundingInterval> interval() {
            return RoundingInterval.of(value).map(stated -> isFall() ? stated.negated() : stated);
        }

        private boolean isFall() {
            return sense.isChange() && sense.direction() == Direction.DOWN;
        }

        /** The number with its sign: a stated fall is below zero. */
        private BigDecimal number() {
            BigDecimal number = value.number().orElse(BigDecimal.ZERO);
            return isFall() ? number.negate() : number;
        }
    }

    /** Explains why the steps do not lead to the last one; empty if they do. */
    public Optional<String> refusal() {
        if (steps.size() < FEWEST) {
            return Optional.of(
                    "a waterfall leads from two parts or more to their total, which is the last; write 'chart: bars'");
        }
        return inexact().or(this::mixed).or(this::difference);
    }

    private Optional<String> inexact() {
        return steps.stream()
                .filter(step -> step.interval().isEmpty())
                .findFirst()
                .map(
                        step -> step.name() + " is '" + step.value().inWords()
                                + "': in a waterfall each bar starts where the one before ends, which only exact numbers say; write 'chart: bars'");
    }

    /** Levels and changes together are an opening level, its changes and the closing level. */
    private Optional<String> mixed() {
        long changes = steps.stream().filter(step -> step.sense().isChange()).count();
        boolean same = changes == 0 || changes == steps.size();
        boolean bridge = changes == steps.size() - 2
                && !first().sense().isChange()
                && !last().sense().isChange();
        return same || bridge
                ? Optional.empty()
                : Optional.of(
                        "a waterfall of levels and changes starts with a level, ends with a level and has changes between them");
    }

    private Optional<String> difference() {
        RoundingInterval sum = RoundingInterval.ZERO;
        for (Step part : parts()) {
            sum = sum.plus(part.interval().orElseThrow());
        }
        return sum.overlaps(last().interval().orElseThrow())
                ? Optional.empty()
                : Optional.of("the bars of a waterfall lead to the last one, and those before " + last().name()
                        + " add up to "
                        + end().toPlainString() + ", not to " + last().number().toPlainString()
                        + ", which is more than rounding explains; write 'chart: bars'");
    }

    /** Where the bar of each step starts: at the end of the one before, the total at zero. */
    public List<BigDecimal> starts() {
        List<BigDecimal> starts = new ArrayList<>();
        BigDecimal end = BigDecimal.ZERO;
        for (Step part : parts()) {
            starts.add(end);
            end = end.add(part.number());
        }
        starts.add(BigDecimal.ZERO);
        return starts;
    }

    private BigDecimal end() {
        return parts().stream().map(Step::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Step> parts() {
        return steps.subList(0, steps.size() - 1);
    }

    private Step first() {
        return steps.get(0);
    }

    private Step last() {
        return steps.get(steps.size() - 1);
    }
}
