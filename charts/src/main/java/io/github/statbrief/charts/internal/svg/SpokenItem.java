package io.github.statbrief.charts.internal.svg;

import java.util.List;

/** What is read out where a keyboard stops, of the figures with some ids: one item, or all of a long series. */
public record SpokenItem(List<String> figures, String words) {
    /** Copies the ids. */
    public SpokenItem {
        figures = List.copyOf(figures);
    }
}
