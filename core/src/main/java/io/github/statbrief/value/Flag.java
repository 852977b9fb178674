package io.github.statbrief.value;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The status of a number, as in SDMX's OBS_STATUS; a number may have several. */
public enum Flag {
    /** Provisional: expected to be revised. */
    PROVISIONAL("p", "P"),
    /** Revised since it was first published. */
    REVISED("r", ""),
    /** Estimated. */
    ESTIMATED("e", "E"),
    /** A forecast. */
    FORECAST("f", "F"),
    /** A break in the series lies before this number. */
    BREAK("b", "B"),
    /** Of low reliability: use with care. */
    LOW_RELIABILITY("u", "U"),
    /** The definition differs from that of the other numbers. */
    DEFINITION_DIFFERS("d", "D"),
    /** Imputed: filled in for a missing answer. */
    IMPUTED("i", "I"),
    /** The highest since records began. */
    RECORD_HIGH("h", ""),
    /** The lowest since records began. */
    RECORD_LOW("l", "");

    private final String letter;
    private final String sdmx;

    Flag(String letter, String sdmx) {
        this.letter = letter;
        this.sdmx = sdmx;
    }

    /** Whether a number with this flag is not final: provisional, estimated or a forecast. */
    public boolean isTentative() {
        return switch (this) {
            case PROVISIONAL, ESTIMATED, FORECAST -> true;
            case REVISED, BREAK, LOW_RELIABILITY, DEFINITION_DIFFERS, IMPUTED, RECORD_HIGH, RECORD_LOW -> false;
        };
    }

    /** The letter of the notation and of the shorthand: {@code p} of {@code [p]}. */
    public String letter() {
        return letter;
    }

    /** The code in SDMX's CL_OBS_STATUS; empty if it has none. */
    public Optional<String> sdmx() {
        return sdmx.isEmpty() ? Optional.empty() : Optional.of(sdmx);
    }

    /** The shorthand in brackets: {@code [p]}. */
    public String shorthand() {
        return "[" + letter + "]";
    }

    /** Returns an unmodifiable copy in the order in which the flags are declared. */
    public static Set<Flag> inOrder(Collection<Flag> flags) {
        if (flags.isEmpty()) {
            return Set.of();
        }
        EnumSet<Flag> copy = EnumSet.noneOf(Flag.class);
        copy.addAll(flags);
        return Collections.unmodifiableSet(copy);
    }
}
