package io.github.statbrief.value;

/** A unit that says what a number is counted against rather than what it counts. */
public enum Ratio {
    /** Of each hundred. */
    PERCENT("percent"),
    /** Difference of two percentages. */
    PERCENTAGE_POINT("percentage-point"),
    /** Of each thousand. */
    PER_1000("per-1000"),
    /** Of each hundred thousand. */
    PER_100000("per-100000"),
    /** Of each million. */
    PER_MILLION("per-million"),
    /** An index number; its base belongs to the measure's label. */
    INDEX("index"),
    /** Times as many. */
    TIMES("times"),
    /** A plain fraction of one. */
    FRACTION("fraction");

    private final String notation;

    Ratio(String notation) {
        this.notation = notation;
    }

    /** The word of the release format. */
    public String notation() {
        return notation;
    }
}
