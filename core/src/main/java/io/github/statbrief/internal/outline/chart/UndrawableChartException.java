package io.github.statbrief.internal.outline.chart;

/**
 * Reports a requested chart that the values do not allow. An error, because a silently missing chart is noticed too
 * late.
 */
public final class UndrawableChartException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    UndrawableChartException(String chart, String reason) {
        super("the chart that '" + chart + "' asks for cannot be drawn: " + reason);
        this.reason = reason;
    }

    /** Explains why it cannot be drawn and what to write instead. */
    public String reason() {
        return reason;
    }
}
