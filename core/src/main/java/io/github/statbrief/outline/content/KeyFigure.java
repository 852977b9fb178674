package io.github.statbrief.outline.content;

import io.github.statbrief.Figure;
import io.github.statbrief.value.Direction;
import java.util.List;
import java.util.Optional;

/**
 * A headline figure with its words in the order of a tile, and further headline figures of the same measure.
 *
 * @param item the figure
 * @param label what it measures, without what holds for all key figures: "Quantity bought"
 * @param lead the words before its number: "more than", "reduced to"; empty if there are none
 * @param comparison what a change or level is measured against, with the direction of a change: "up on June 2013";
 *     empty if not stated
 * @param details what is further stated of it: "95% confidence limits 3.30 to 3.52"; empty if nothing is
 * @param scope what does not hold for all key figures, each as a line: how it is adjusted, its period
 * @param further other figures of the measure: the change on another period, an earlier level
 */
public record KeyFigure(
        FigureItem item,
        String label,
        String lead,
        String comparison,
        String details,
        List<String> scope,
        List<Further> further) {
    /**
     * A further figure of the same measure.
     *
     * @param item the figure
     * @param words all that is said of it: "up by 0.1% on May 2014 [e]"
     */
    public record Further(FigureItem item, String words) {}

    /** Copies the lists. */
    public KeyFigure {
        scope = List.copyOf(scope);
        further = List.copyOf(further);
    }

    /** Up or down, if the figure is a change that has a number; a shape may show it beside the number. */
    public Optional<Direction> direction() {
        return direction(item.figure());
    }

    /** Up or down, if a figure is a change that has a number. */
    public static Optional<Direction> direction(Figure figure) {
        Direction direction = figure.sense().direction();
        boolean moves = direction == Direction.UP || direction == Direction.DOWN;
        return figure.sense().isChange() && moves && figure.value().isDrawable()
                ? Optional.of(direction)
                : Optional.empty();
    }
}
