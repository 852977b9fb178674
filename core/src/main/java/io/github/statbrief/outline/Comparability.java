package io.github.statbrief.outline;

import io.github.statbrief.Figure;
import io.github.statbrief.outline.content.FigureItem;
import java.util.List;

/** Which figures may be set beside each other. */
final class Comparability {
    private Comparability() {}

    /** Whether the figures have one unit, are all levels or all changes, and speak of one period. */
    static boolean all(List<FigureItem> items) {
        Figure first = items.get(0).figure();
        return items.stream()
                .map(FigureItem::figure)
                .allMatch(figure -> figure.unit().equals(first.unit())
                        && figure.sense().isChange() == first.sense().isChange()
                        && figure.period().equals(first.period()));
    }
}
