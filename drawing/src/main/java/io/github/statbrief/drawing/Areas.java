package io.github.statbrief.drawing;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Areas with straight edges, lines among them: strokes come out differently from one Java version to the next, areas do not. */
public final class Areas {
    private static final double DASH = 4.5;
    private static final double PERIOD = 7.5;
    private static final double COS_OF_30 = 0.8660254037844386;

    private Areas() {}

    /** The area within some corners, in their order. */
    public static Shape of(List<? extends Point2D> corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners.get(0).getX(), corners.get(0).getY());
        corners.stream().skip(1).forEach(corner -> path.lineTo(corner.getX(), corner.getY()));
        path.closePath();
        return path;
    }

    /** A straight line with round ends, so that two that meet look like one. */
    public static Shape round(Point2D from, Point2D to, double width) {
        Point2D along = direction(from, to, width / 2);
        double x = along.getX();
        double y = along.getY();
        return of(List.of(
                place(from, -y, x),
                place(from, -COS_OF_30 * x - y / 2, -COS_OF_30 * y + x / 2),
                place(from, -COS_OF_30 * x + y / 2, -COS_OF_30 * y - x / 2),
                place(from, y, -x),
                place(to, y, -x),
                place(to, COS_OF_30 * x + y / 2, COS_OF_30 * y - x / 2),
                place(to, COS_OF_30 * x - y / 2, COS_OF_30 * y + x / 2),
                place(to, -y, x)));
    }

    /** A straight line that is cut off square. */
    public static Shape square(Point2D from, Point2D to, double width) {
        Point2D along = direction(from, to, width / 2);
        double x = along.getX();
        double y = along.getY();
        return of(List.of(place(from, -y, x), place(from, y, -x), place(to, y, -x), place(to, -y, x)));
    }

    /** The dashes of a straight part of a dashed line, none where it lies between two; the parts before it are so long that dashes run on around corners. */
    public static List<Shape> dashes(Point2D from, Point2D to, double before, double width) {
        List<Shape> dashes = new ArrayList<>();
        double length = length(from, to);
        for (double start = Math.floor(before / PERIOD) * PERIOD; start < before + length; start += PERIOD) {
            double on = Math.max(start, before) - before;
            double off = Math.min(start + DASH, before + length) - before;
            if (off > on) {
                dashes.add(square(between(from, to, on / length), between(from, to, off / length), width));
            }
        }
        return dashes;
    }

    /** One area along a run of places: down one side and back on the other. */
    public static Shape along(List<Point2D> places, double width) {
        List<Point2D> corners = new ArrayList<>();
        for (int at = 0; at < places.size(); at++) {
            corner(places, at, 1, width / 2, corners);
        }
        for (int at = places.size() - 1; at >= 0; at--) {
            corner(places, at, -1, width / 2, corners);
        }
        return of(corners);
    }

    /** What lies beside a place, seen on the way: one corner where the line turns by less than 90 degrees, otherwise the ends of both parts and the place between. */
    private static void corner(List<Point2D> places, int at, int way, double side, List<Point2D> corners) {
        int before = at - way;
        int after = at + way;
        Point2D place = places.get(at);
        boolean isFirst = before < 0 || before >= places.size();
        boolean isLast = after < 0 || after >= places.size();
        Point2D in = direction(isFirst ? place : places.get(before), isFirst ? places.get(after) : place, 1);
        Point2D out = isLast ? in : direction(place, places.get(after), 1);
        double share = side / (1 + in.getX() * out.getX() + in.getY() * out.getY());
        if (share <= side) {
            corners.add(place(place, (in.getY() + out.getY()) * share, -(in.getX() + out.getX()) * share));
        } else {
            corners.add(place(place, in.getY() * side, -in.getX() * side));
            corners.add(place);
            corners.add(place(place, out.getY() * side, -out.getX() * side));
        }
    }

    /** How long a straight line is, equally on every machine. */
    public static double length(Point2D from, Point2D to) {
        return StrictMath.hypot(to.getX() - from.getX(), to.getY() - from.getY());
    }

    private static Point2D direction(Point2D from, Point2D to, double length) {
        double distance = length(from, to);
        return distance == 0
                ? new Point2D.Double(length, 0)
                : new Point2D.Double(
                        (to.getX() - from.getX()) * length / distance, (to.getY() - from.getY()) * length / distance);
    }

    static Point2D between(Point2D from, Point2D to, double share) {
        return place(from, (to.getX() - from.getX()) * share, (to.getY() - from.getY()) * share);
    }

    private static Point2D place(Point2D from, double x, double y) {
        return new Point2D.Double(from.getX() + x, from.getY() + y);
    }
}
