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
    /** Events against what they could happen to. */
    RATE,
    /** An index number. */
    INDEX,
    /** A place in an order. */
    RANK,
    /** A length of time. */
    DURATION,
    /** A measured level that is none of the others. */
    LEVEL
}
