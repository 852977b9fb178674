package io.github.statbrief;

/** The statistic of a measure. */
public enum Stat {
    /** A number of things. */
    COUNT,
    /** A total of amounts. */
    SUM,
    /** An arithmetic mean. */
    MEAN,
    /** The middle value. */
    MEDIAN,
    /** A part of a whole. */
    SHARE,
    /** Events relative to the possible events. */
    RATE,
    /** An index number. */
    INDEX,
    /** A rank. */
    RANK,
    /** A length of time. */
    DURATION,
    /** A measured level of any other kind. */
    LEVEL
}
