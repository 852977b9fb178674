package io.github.statbrief;

/** How the figures of a group relate to each other. Decides which may share an axis and which may be added. */
public enum Relation {
    /** Same unit and sense: may share an axis, not be added. */
    COMPARABLE,
    /** Parts of one whole that do not overlap: may share an axis and be added. */
    PARTS,
    /** One may contain another: never on one axis, never added. */
    OVERLAPPING,
    /** Related in the text but different in unit or sense: never on one axis, never added. */
    CONTRAST
}
