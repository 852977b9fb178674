package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.outline.content.Reference;

/** The names of link destinations; each kind has its own prefix, so that names are unique. */
public final class Anchors {
    private Anchors() {}

    /** The name of a part that the contents list: a section, or one with an id that no section may have. */
    public static String part(String id) {
        return "part-" + id;
    }

    /** The name of any other part of the brief, whose id a section may have as well. */
    public static String unlisted(String id) {
        return "unlisted-" + id;
    }

    /** The name of a figure's row or tile. */
    public static String figure(String id) {
        return "figure-" + id;
    }

    /** The name of a table of data. */
    public static String table(String id) {
        return "table-" + id;
    }

    /** The name of a quote or a note. */
    public static String reference(Reference reference) {
        return switch (reference.kind()) {
            case QUOTE -> "quote-" + reference.number();
            case NOTE -> "note-" + reference.number();
        };
    }
}
