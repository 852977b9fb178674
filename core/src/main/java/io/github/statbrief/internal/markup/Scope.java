package io.github.statbrief.internal.markup;

/** The place of a text; decides which markup it may use. */
public enum Scope {
    /** The summary or a section's text: everything that is read at all. */
    TEXT(true, true),
    /** What stands in a box, below its heading. */
    BOX(true, false),
    /** A note, which has no headings. */
    NOTE(true, false),
    /** The title of a chart, which is drawn in one style. */
    TITLE(false, false);

    private final boolean markedUp;
    private final boolean headed;

    Scope(boolean markedUp, boolean headed) {
        this.markedUp = markedUp;
        this.headed = headed;
    }

    /** Whether it may use lists, emphasis and links. */
    boolean isMarkedUp() {
        return markedUp;
    }

    /** Whether it may have headings. */
    boolean isHeaded() {
        return headed;
    }
}
