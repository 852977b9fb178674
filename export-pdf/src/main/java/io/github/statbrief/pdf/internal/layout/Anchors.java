package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.outline.content.Reference;

/** The names of the places that links lead to; each kind has its own beginning, so that no two are alike. */
public final class Anchors {
    private Anchors() {}

    /** A part of the brief. */
    public static String part(String id) {
        return "part-" + id;
    }

    /** The row or tile of a figure. */
    public static String figure(String id) {
        return "figure-" + id;
    }

    /** A table of data. */
    public static String table(String id) {
        return "table-" + id;
    }

    /** A quote or a note. */
    public static String reference(Reference reference) {
        return switch (reference.kind()) {
            case QUOTE -> "quote-" + reference.number();
            case NOTE -> "note-" + reference.number();
        };
    }
}
