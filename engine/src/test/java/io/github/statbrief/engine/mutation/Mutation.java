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
        DIGIT("a digit"),
        /** A bound: "more than" into "less than". */
        BOUND("a bound: \"more than\" into \"less than\""),
        /** A unit or a scale: "million" into "billion". */
        UNIT("a unit or scale: \"million\" into \"billion\""),
        /** A sign or a direction: a lost minus, "up" into "down". */
        SIGN("a sign or direction: a lost minus, \"up\" into \"down\""),
        /** A status that is lost or is another. */
        FLAG("a status that is lost or another"),
        /** A period: "June" into "July". */
        PERIOD("a period: \"June\" into \"July\""),
        /** The values of two rows in each other's places. */
        SWAP("the values of two rows exchanged"),
        /** A row that is lost. */
        DELETION("a row or words lost"),
        /** A row that stands twice. */
        DUPLICATE("a row that stands twice"),
        /** A number that only programs see. */
        HIDDEN("a number where nobody sees it");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What was changed, in words. */
        String words() {
            return words;
        }
    }

    @Override
    public String toString() {
        return kind + " in " + file + ": " + change;
    }
}
