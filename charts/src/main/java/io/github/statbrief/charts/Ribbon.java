package io.github.statbrief.charts;

import java.util.ArrayList;
import java.util.List;

/** Lines as areas: strokes come out differently from one Java version to the next, areas do not. */
final class Ribbon {
    private static final double DASH = 4.5;
    private static final double PERIOD = 7.5;
    /** How far a corner may lie from its place, as a share of what it would be where the line turns by 90 degrees. */
    private static final double MITRE = 1;

    private static final double COS_OF_30 = 0.8660254037844386;

    private Ribbon() {}

    /** A straight line with round ends, so that two that meet look like one. */
    static List<Mark.Point> round(Mark.Point from, Mark.Point to, double width) {
        Mark.Point along = direction(from, to, width / 2);
        double x = along.x();
        double y = along.y();
        return List.of(
                place(from, -y, x),
                place(from, -COS_OF_30 * x - y / 2, -COS_OF_30 * y + x / 2),
                place(from, -COS_OF_30 * x + y / 2, -COS_OF_30 * y - x / 2),
                place(from, y, -x),
                place(to, y, -x),
                place(to, COS_OF_30 * x + y / 2, COS_OF_30 * y - x / 2),
                place(to, COS_OF_30 * x - y / 2, COS_OF_30 * y + x / 2),
                place(to, -y, x));
    }

    /** A straight line that is cut off square. */
    static List<Mark.Point> square(Mark.Point from, Mark.Point to, double width) {
        Mark.Point along = direction(from, to, width / 2);
        return List.of(
                place(from, -along.y(), along.x()),
                place(from, along.y(), -along.x()),
                place(to, along.y(), -along.x()),
                place(to, -along.y(), along.x()));
    }

    /**
     * The dashes of one part of a longer dashed line.
     *
     * @param from where the part starts
     * @param to where it ends
     * @param before how long the parts before it are, so that dashes run on around corners
     * @param width how wide the line is
     * @return areas; none where the part lies in the space between two dashes
     */
    static List<List<Mark.Point>> dashes(Mark.Point from, Mark.Point to, double before, double width) {
        List<List<Mark.Point>> dashes = new ArrayList<>();
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
    static List<Mark.Point> along(List<Mark.Point> places, double width) {
        List<Mark.Point> corners = new ArrayList<>();
        for (int at = 0; at < places.size(); at++) {
            corner(places, at, 1, width / 2, corners);
        }
        for (int at = places.size() - 1; at >= 0; at--) {
            corner(places, at, -1, width / 2, corners);
        }
        return corners;
    }

    /** What lies beside a place, seen on the way: one corner where the line hardly turns, otherwise the ends of both parts and the place between them. */
    private static void corner(List<Mark.Point> places, int at, int way, double side, List<Mark.Point> corners) {
        int before = at - way;
        int after = at + way;
        Mark.Point place = places.get(at);
        boolean isFirst = before < 0 || before >= places.size();
        boolean isLast = after < 0 || after >= places.size();
        Mark.Point in = direction(isFirst ? place : places.get(before), isFirst ? places.get(after) : place, 1);
        Mark.Point out = isLast ? in : direction(place, places.get(after), 1);
        double share = side / (1 + in.x() * out.x() + in.y() * out.y());
        if (share <= side * MITRE) {
            corners.add(place(place, (in.y() + out.y()) * share, -(in.x() + out.x()) * share));
        } else {
            corners.add(place(place, in.y() * side, -in.x() * side));
            corners.add(place);
            corners.add(place(place, out.y() * side, -out.x() * side));
        }
    }

    static double length(Mark.Point from, Mark.Point to) {
        return StrictMath.hypot(to.x() - from.x(), to.y() - from.y());
    }

    private static Mark.Point direction(Mark.Point from, Mark.Point to, double length) {
        double distance = length(from, to);
        return distance == 0
                ? new Mark.Point(length, 0)
                : new Mark.Point((to.x() - from.x()) * length / distance, (to.y() - from.y()) * length / distance);
    }

    private static Mark.Point between(Mark.Point from, Mark.Point to, double share) {
        return place(from, (to.x() - from.x()) * share, (to.y() - from.y()) * share);
    }

    private static Mark.Point place(Mark.Point from, double x, double y) {
        return new Mark.Point(from.x() + x, from.y() + y);
    }
}
