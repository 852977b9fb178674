package io.github.statbrief.internal.calculation;

import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Comparison;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * A figure or cell from which another figure is calculated.
 *
 * @param name its id or notation
 * @param what what it measures, without its period; equal for the same series
 * @param value its value
 * @param unit its unit; empty if the value is verbal
 * @param sense level or change
 * @param period its reference period
 * @param flags its status
 * @param itself itself as something to compare with
 */
public record Operand(
        String name,
        Object what,
        StatedValue value,
        Optional<Unit> unit,
        Sense sense,
        ReferencePeriod period,
        Set<Flag> flags,
        Comparison itself) {
    /** Its number. */
    BigDecimal number() {
        return value.number()
                .filter(each -> bound() == Bound.EXACT || bound() == Bound.ABOUT)
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is '" + value.inWords()
                        + "', and only exact and approximate numbers are calculated with"));
    }

    /** The bound of its number. */
    Bound bound() {
        return value instanceof StatedValue.Point point ? point.bound() : Bound.EXACT;
    }

    /** Its unit. */
    Unit measured() {
        return unit.orElseThrow(() -> new IllegalArgumentException(
                "'" + name + "' is a statement in words, and has no number to calculate with"));
    }
}
