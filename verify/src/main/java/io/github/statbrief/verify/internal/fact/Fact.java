package io.github.statbrief.verify.internal.fact;

import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a release states of one figure, or of one cell of a table.
 *
 * @param id the id of the figure, or the notation of the cell
 * @param value its value
 * @param drawn what charts draw in its place: itself, or an index or a proportion that is calculated from it
 * @param limits its confidence limits, if they are stated
 * @param unit its unit; empty if it is stated in words only
 * @param sense level or change
 * @param flags its status: the meaning of each, "provisional", by its shorthand, "[p]"
 * @param names the words for what it measures and, of a cell, for its place on each axis of its table, each in every way
 *     in which it is said
 * @param besides every text that may stand in the place of its value: its name, its period, what it is compared with
 * @param further texts with digits that may stand beside its value and are not the value: its period, what it is compared
 *     with, its limits
 * @param vocabulary every word that may be said of it, in lower case
 */
public record Fact(
        String id,
        StatedValue value,
        List<DrawnValues.Drawn> drawn,
        Optional<StatedValue.Range> limits,
        Optional<Unit> unit,
        Sense sense,
        Map<String, String> flags,
        List<Set<String>> names,
        List<String> besides,
        List<String> further,
        Set<String> vocabulary) {
    /** Copies the lists. */
    public Fact {
        drawn = List.copyOf(drawn);
        flags = Map.copyOf(flags);
        names = List.copyOf(names);
        besides = List.copyOf(besides);
        further = List.copyOf(further);
        vocabulary = Set.copyOf(vocabulary);
    }

    /** The power of ten of its unit: 6 for a number of millions. */
    int power() {
        return unit.map(Unit::scale).map(scale -> scale.power()).orElse(0);
    }
}
