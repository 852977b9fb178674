package io.github.statbrief.html.internal.words;

import io.github.statbrief.outline.content.Reference;

/** The names of places in a page. Those of a release's own ids begin so that none can be another's. */
public final class Anchors {
    private Anchors() {}

    /** The name of a part that every page may have: {@code part-notes}. */
    public static String part(String id) {
        return "part-" + id;
    }

    /** The name of a section. */
    public static String section(String id) {
        return "section-" + id;
    }

    /** The name of the table of a section's figures. */
    public static String figures(String section) {
        return "figures-" + section;
    }

    /** The name of a figure's row. */
    public static String figure(String id) {
        return "figure-" + id;
    }

    /** The name of the card that tells all of a figure. */
    public static String card(String figure) {
        return "look-" + figure;
    }

    /** The name of a table of data. */
    public static String table(String id) {
        return "table-" + id;
    }

    /** The name of a chart. */
    public static String chart(String id) {
        return "figure-of-" + id;
    }

    /** The name of a quote or a note. */
    public static String reference(Reference reference) {
        return switch (reference.kind()) {
            case QUOTE -> "quote-" + reference.number();
            case NOTE -> "note-" + reference.number();
        };
    }

    /** The address of a place. */
    public static String to(String anchor) {
        return "#" + anchor;
    }
}
