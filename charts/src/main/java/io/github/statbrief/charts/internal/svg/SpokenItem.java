package io.github.statbrief.charts.internal.svg;

import java.util.List;

/**
 * What is read out where a keyboard stops.
 *
 * @param figures the ids of what it reads: one item, or all of a long series
 * @param words what is said
 */
public record SpokenItem(List<String> figures, String words) {
    /** Copies the ids. */
    public SpokenItem {
        figures = List.copyOf(figures);
    }
}
