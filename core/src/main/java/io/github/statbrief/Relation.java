package io.github.statbrief;

/** How the figures of a group stand to each other. It decides what may share an axis and what may be summed. */
public enum Relation {
    /** Same unit and sense: they may share an axis, not be summed. */
    COMPARABLE,
    /** Parts of one whole that do not overlap: they may share an axis and be summed. */
    PARTS,
    /** One may hold another: never on one axis, never summed. */
    OVERLAPPING,
    /** They belong together in the text and differ in unit or sense: never on one axis, never summed. */
    CONTRAST
}
