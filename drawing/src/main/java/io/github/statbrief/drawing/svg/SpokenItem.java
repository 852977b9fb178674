package io.github.statbrief.drawing.svg;

import java.util.List;

/**
 * What is read out where a keyboard stops: one figure, or all of a long series.
 *
 * @param figures the ids of what is read out; the stop lies over all of their marks
 * @param words what is read out
 */
public record SpokenItem(List<String> figures, String words) {
    /** Copies the ids. */
    public SpokenItem {
        figures = List.copyOf(figures);
    }
}
