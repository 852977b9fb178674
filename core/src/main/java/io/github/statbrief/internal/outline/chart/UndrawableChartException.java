package io.github.statbrief.internal.outline.chart;

/** A chart that an author asks for and that the values do not allow: an error, because a chart that is left out in silence is missed too late. */
public final class UndrawableChartException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    UndrawableChartException(String chart, String reason) {
        super("the chart that '" + chart + "' asks for cannot be drawn: " + reason);
        this.reason = reason;
    }

    /** Why it cannot be drawn, and what to write instead. */
    public String reason() {
        return reason;
    }
}
