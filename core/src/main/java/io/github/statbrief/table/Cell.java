package io.github.statbrief.table;

import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.StatedValueRules;
import io.github.statbrief.value.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One observation of a table.
 *
 * @param value its value
 * @param flags its status, in the order in which flags are declared
 * @param limits its confidence limits, if stated
 * @param note its note
 */
public record Cell(StatedValue value, Set<Flag> flags, Optional<StatedValue.Range> limits, Optional<Note> note) {
    private static final Pattern FLAGGED = Pattern.compile("(.+?)\\s*\\[([a-z](?:\\s*,\\s*[a-z])*)]");

    /** Puts the flags in order. */
    public Cell {
        Arguments.given("value", value);
        Arguments.given("flags", flags);
        Arguments.given("limits", limits);
        Arguments.given("note", note);
        flags = Flag.inOrder(flags);
        limits.filter(range -> range.bound() != Bound.EXACT).ifPresent(range -> {
            throw new IllegalArgumentException(
                    "'" + range.inWords() + "' is no pair of confidence limits; write '3.9 to 4.3'");
        });
    }

    /**
     * Makes a cell without limits or note.
     *
     * @param value its value
     * @param flags its status
     * @return the cell
     */
    public static Cell of(StatedValue value, Collection<Flag> flags) {
        return new Cell(value, Flag.inOrder(flags), Optional.empty(), Optional.empty());
    }

    /**
     * Reads a cell from its notation: a stated value, then its flags in brackets.
     *
     * @param text {@code 4.1}, {@code 4.1 [r,u]}, {@code [x]}, {@code [c] [p]}
     * @return the cell
     * @throws IllegalArgumentException with what was found and what was expected
     */
    public static Cell parse(String text) {
        Matcher flagged = FLAGGED.matcher(text.strip());
        if (!flagged.matches()) {
            return of(StatedValue.parse(text), List.of());
        }
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (String letter : flagged.group(2).split(",", -1)) {
            flags.add(flag(letter.strip()));
        }
        return of(StatedValue.parse(flagged.group(1)), flags);
    }

    /**
     * Explains why the cell is invalid in a unit and a sense and what to write instead; empty if it is valid.
     *
     * @param unit the unit of its measure
     * @param sense whether its measure is a level or a change
     */
    public Optional<String> refusal(Unit unit, Sense sense) {
        StatedValueRules rules = new StatedValueRules(Optional.of(unit), sense);
        return value.accept(rules).or(() -> limits.flatMap(rules::ends));
    }

    private static Flag flag(String letter) {
        List<String> letters = new ArrayList<>();
        for (Flag flag : Flag.values()) {
            if (flag.letter().equals(letter)) {
                return flag;
            }
            letters.add(flag.letter());
        }
        throw new IllegalArgumentException("'" + letter + "' is no flag; write " + String.join(", ", letters));
    }

    /** The notation in signs: {@code >4.1 [r,u]}. */
    public String notation() {
        if (flags.isEmpty()) {
            return value.inSigns();
        }
        return value.inSigns() + " ["
                + String.join(",", flags.stream().map(Flag::letter).toList()) + "]";
    }
}
