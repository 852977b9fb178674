package io.github.statbrief.value;

/** A unit that gives the base of a number rather than the things counted. */
public enum Ratio {
    /** Per hundred. */
    PERCENT("percent"),
    /** Difference of two percentages. */
    PERCENTAGE_POINT("percentage-point"),
    /** Per thousand. */
    PER_1000("per-1000"),
    /** Per hundred thousand. */
    PER_100000("per-100000"),
    /** Per million. */
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
