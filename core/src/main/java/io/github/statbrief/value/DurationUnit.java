package io.github.statbrief.value;

/** A unit of time. */
public enum DurationUnit {
    /** A second. */
    SECOND("second"),
    /** A minute. */
    MINUTE("minute"),
    /** An hour. */
    HOUR("hour"),
    /** A calendar day. */
    DAY("day"),
    /** A working day; never converted to calendar days. */
    WORKING_DAY("working-day"),
    /** A week. */
    WEEK("week"),
    /** A month. */
    MONTH("month"),
    /** A quarter of a year. */
    QUARTER("quarter"),
    /** A year. */
    YEAR("year");

    private final String notation;

    DurationUnit(String notation) {
        this.notation = notation;
    }

    /** The word of the release format. */
    public String notation() {
        return notation;
    }
}
