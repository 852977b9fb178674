package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.shape.Marker;
import io.github.statbrief.drawing.Pen;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The places of names beside dots: each at the first of eight sides where it touches no dot, no other name and no edge; those with the fewest sides left come first.
 * JFreeChart puts every label on the same side of its item.
 */
final class DotLabels {
    private static final double GAP = 2.5;
    /** The sides, as shares of the label's width and height by which it lies off the dot: right, left, above, below, then the corners. */
    private static final double[][] SIDES = {
        {0, -0.5}, {-1, -0.5}, {-0.5, -1}, {-0.5, 0}, {0, -1}, {0, 0}, {-1, -1}, {-1, 0}
    };

    private final List<String> names;
    private final List<Point2D> dots;
    private final Rectangle2D area;
    private final Typesetter type;
    private final TextStyle style;
    private final List<Optional<Rectangle2D>> places = new ArrayList<>();

    /** Finds places within an area for the names of dots, whose middles are given. */
    DotLabels(List<String> names, List<Point2D> dots, Rectangle2D area, Typesetter type) {
        this.names = names;
        this.dots = dots;
        this.area = area;
        this.type = type;
        style = type.style(Role.NOTE);
        List<Integer> left = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            places.add(Optional.empty());
            left.add(at);
        }
        while (!left.isEmpty()) {
            int next = Collections.min(left, Comparator.comparingInt(at -> free(at).size()));
            places.set(next, free(next).stream().findFirst());
            left.remove(Integer.valueOf(next));
        }
    }

    /** The sides at which a name touches nothing, the best first. */
    private List<Rectangle2D> free(int at) {
        List<Rectangle2D> free = new ArrayList<>();
        double width = type.width(names.get(at), style) + 2 * Pen.HALO;
        for (double[] side : SIDES) {
            double x = dots.get(at).getX() + side[0] * width + off(side[0]);
            double y = dots.get(at).getY() + side[1] * style.leading() + off(side[1]);
            Rectangle2D place = new Rectangle2D.Double(x, y, width, style.leading());
            if (area.contains(place) && touchesNothing(place)) {
                free.add(place);
            }
        }
        return free;
    }

    /** Away from the dot on either side; not at all where the label is centred. */
    private static double off(double share) {
        return share == 0 ? Marker.REACH + GAP : share == -1 ? -Marker.REACH - GAP : 0;
    }

    private boolean touchesNothing(Rectangle2D place) {
        for (int at = 0; at < dots.size(); at++) {
            Point2D dot = dots.get(at);
            double reach = Marker.REACH + 1;
            if (place.intersects(dot.getX() - reach, dot.getY() - reach, 2 * reach, 2 * reach)
                    || places.get(at).filter(place::intersects).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** Where a name stands; empty where it has no room. */
    Optional<Rectangle2D> place(int at) {
        return places.get(at);
    }

    /** The names that have no room. */
    List<String> left() {
        return IntStream.range(0, names.size())
                .filter(at -> places.get(at).isEmpty())
                .mapToObj(names::get)
                .toList();
    }
}
