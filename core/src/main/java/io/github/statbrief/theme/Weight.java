package io.github.statbrief.theme;

/** Font weights. */
public enum Weight {
    /** 400. */
    REGULAR,
    /** 600. */
    SEMIBOLD,
    /** 700. */
    BOLD
}
