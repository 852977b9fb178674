package io.github.statbrief.pdf.internal.block;

/** How low the pictures of lines of a bulletin are and how close the rows of its tables, which may save a page. */
public enum Density {
    /** As high as they like. */
    USUAL(0),
    /** Low pictures and close rows. */
    CLOSE(2),
    /** The lowest pictures and close rows. */
    CLOSEST(3);

    private final int first;

    Density(int first) {
        this.first = first;
    }

    /** The index of the first of the measures that are tried, from wide to close. */
    int first() {
        return first;
    }
}
