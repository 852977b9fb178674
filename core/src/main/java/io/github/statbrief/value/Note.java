package io.github.statbrief.value;

import io.github.statbrief.internal.argument.Checks;

/**
 * What a reader has to know to read a figure rightly. Ambiguity in a release becomes a note, never a silent fix.
 *
 * @param kind what the note is about
 * @param text the note, one or two sentences
 */
public record Note(Kind kind, String text) {
    /** What a note is about. */
    public enum Kind {
        /** How the words were translated. */
        TRANSLATION,
        /** What was concluded and is not in the text. */
        INFERRED,
        /** What the release does not say. */
        UNSTATED,
        /** What may be counted twice. */
        OVERLAP,
        /** What the figure covers. */
        SCOPE,
        /** How a term is meant. */
        DEFINITION
    }

    /** Refuses an empty note. */
    public Note {
        Checks.text("note", text);
    }
}
