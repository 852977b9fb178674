package io.github.statbrief.value;

/** The length of a {@link ReferencePeriod.Calendar}, coarse to fine. */
public enum Granularity {
    /** A calendar year: {@code 2021}. */
    YEAR,
    /** A year that begins in one calendar year and ends in the next, as governments count: {@code 1999-2000}. */
    GOVERNMENT_YEAR,
    /** A half of a calendar year: {@code 2021-H1}. */
    HALF_YEAR,
    /** A quarter: {@code 2021-Q2}. */
    QUARTER,
    /** A quarter of a government year: {@code 1999-2000-Q1}. */
    GOVERNMENT_QUARTER,
    /** A month: {@code 2021-05}. */
    MONTH,
    /** An ISO 8601 week: {@code 2021-W05}. */
    WEEK,
    /** A day: {@code 2021-07-01}. */
    DAY
}
