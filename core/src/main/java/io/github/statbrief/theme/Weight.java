package io.github.statbrief.theme;

/** The weights in which text is set. */
public enum Weight {
    /** 400. */
    REGULAR,
    /** 600. */
    SEMIBOLD,
    /** 700. */
    BOLD
}
