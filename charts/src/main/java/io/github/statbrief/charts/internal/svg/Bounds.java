package io.github.statbrief.charts.internal.svg;

import io.github.statbrief.charts.drawing.Drawing;
import io.github.statbrief.charts.drawing.Mark;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the marks of each figure lie. */
final class Bounds implements Mark.Visitor<Rectangle2D> {
    private static final double ABOVE = 0.78;
    private static final double BELOW = 0.24;
    private static final double AROUND = 1.5;

    private final Map<String, Rectangle2D> places = new HashMap<>();

    Bounds(Drawing drawing) {
        for (Mark mark : drawing.marks()) {
            mark.figure().ifPresent(id -> places.merge(id, mark.accept(this), Rectangle2D::createUnion));
        }
    }

    /** The place of some figures with a little room around it; empty where none of them has a mark. */
    Optional<Rectangle2D> of(List<String> figures) {
        return figures.stream()
                .flatMap(id -> Optional.ofNullable(places.get(id)).stream())
                .reduce(Rectangle2D::createUnion)
                .map(box -> new Rectangle2D.Double(
                        box.getX() - AROUND,
                        box.getY() - AROUND,
                        box.getWidth() + 2 * AROUND,
                        box.getHeight() + 2 * AROUND));
    }

    @Override
    public Rectangle2D box(Mark.Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    @Override
    public Rectangle2D polygon(Mark.Polygon polygon) {
        Mark.Point first = polygon.corners().get(0);
        Rectangle2D bounds = new Rectangle2D.Double(first.x(), first.y(), 0, 0);
        polygon.corners().forEach(corner -> bounds.add(corner.x(), corner.y()));
        return bounds;
    }

    @Override
    public Rectangle2D text(Mark.Text text) {
        double top = text.baseline() - ABOVE * text.size();
        return new Rectangle2D.Double(text.x(), top, text.width(), (ABOVE + BELOW) * text.size());
    }
}
