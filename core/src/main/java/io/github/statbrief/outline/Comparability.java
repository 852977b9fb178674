package io.github.statbrief.outline;

import io.github.statbrief.Figure;
import io.github.statbrief.outline.content.FigureItem;
import java.util.List;

/** Decides which figures may be shown side by side. */
final class Comparability {
    private Comparability() {}

    /** Whether the figures share one unit and one period and are all levels or all changes. */
    static boolean all(List<FigureItem> items) {
        Figure first = items.get(0).figure();
        return items.stream()
                .map(FigureItem::figure)
                .allMatch(figure -> figure.unit().equals(first.unit())
                        && figure.sense().isChange() == first.sense().isChange()
                        && figure.period().equals(first.period()));
    }
}
