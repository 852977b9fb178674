package io.github.statbrief.outline.content;

/**
 * A quote or note by its number in the brief.
 *
 * @param kind quote or note
 * @param number its number, from 1, by first appearance
 * @param label its printed form: "Q1", "N12"
 */
public record Reference(Kind kind, int number, String label) {
    /** The kind of reference. */
    public enum Kind {
        /** The words of a source. */
        QUOTE,
        /** A note. */
        NOTE
    }
}
