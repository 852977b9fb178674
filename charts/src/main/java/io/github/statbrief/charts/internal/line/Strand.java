package io.github.statbrief.charts.internal.line;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** How one series is drawn from place to place: straight, or beside those on which it would lie. */
final class Strand {
    private final List<List<Link>> links = new ArrayList<>();

    /**
     * A straight piece of a line.
     *
     * @param from where it starts
     * @param to where it ends
     * @param isNarrow whether others lie beside it
     */
    record Link(Point2D from, Point2D to, boolean isNarrow) {}

    /** The pieces that lead to a place from the one before; none where no line does. */
    List<Link> to(int place) {
        return links.get(place);
    }

    /** Adds what leads to the next place. */
    void add(List<Link> pieces) {
        links.add(pieces);
    }
}
