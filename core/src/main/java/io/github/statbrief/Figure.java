package io.github.statbrief;

import io.github.statbrief.internal.argument.Checks;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One figure of a release: a number, or a statement in its place, with all that gives it its meaning.
 *
 * @param id its id in the release
 * @param measure what it measures
 * @param value its value as stated
 * @param unit its unit; empty exactly where the stated value is verbal
 * @param sense level or change
 * @param period its reference period
 * @param flags its status, in the order in which flags are declared
 * @param quotes the words that state it
 * @param notes what has to be said of it
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
    /** Refuses a unit where the stated value is verbal, a number with none, and a stated value that its unit or sense contradicts. */
    public Figure {
        Checks.id("figure", id);
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
}
