package io.github.statbrief.metadata;

/** The standing of statistics under a code of practice; the words are those of the UK Statistics Authority. */
public enum Badge {
    /** Official statistics. */
    OFFICIAL,
    /** Official statistics that a regulator found to comply with its code of practice. */
    ACCREDITED,
    /** Official statistics in development, once called experimental. */
    IN_DEVELOPMENT
}
