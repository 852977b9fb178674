package io.github.statbrief.engine.mutation;

import java.util.function.Supplier;

/**
 * An output with one thing changed that a reader would take for what the release states.
 *
 * @param kind what was changed
 * @param file the path of the output in its folder
 * @param change what was changed into what
 * @param content makes the changed output
 */
record Mutation(Kind kind, String file, String change, Supplier<byte[]> content) {
    /** What can be changed. */
    enum Kind {
        /** One digit of a number. */
        DIGIT,
        /** A bound: "more than" into "less than". */
        BOUND,
        /** A unit or a scale: "million" into "billion". */
        UNIT,
        /** A sign or a direction: a lost minus, "up" into "down". */
        SIGN,
        /** A status that is lost or is another. */
        FLAG,
        /** A period: "June" into "July". */
        PERIOD,
        /** The values of two rows in each other's places. */
        SWAP,
        /** A row that is lost. */
        DELETION,
        /** A row that stands twice. */
        DUPLICATE,
        /** A number that only programs see. */
        HIDDEN
    }

    @Override
    public String toString() {
        return kind + " in " + file + ": " + change;
    }
}
