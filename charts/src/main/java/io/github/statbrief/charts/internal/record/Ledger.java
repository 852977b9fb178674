package io.github.statbrief.charts.internal.record;

import io.github.statbrief.charts.drawing.Drawing;
import io.github.statbrief.charts.drawing.Mark;
import io.github.statbrief.charts.internal.type.Typeface;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.SoftHyphens;
import io.github.statbrief.theme.Weight;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The marks of one recording and the figures that are being drawn. */
final class Ledger {
    /** How far a chord may lie from its curve, in points. */
    private static final double FLATNESS = 0.02;

    private final List<Mark> marks = new ArrayList<>();
    private final List<Mark> lateMarks = new ArrayList<>();
    private final Deque<String> elements = new ArrayDeque<>();
    private boolean late;

    /** An element without an id of its own belongs to the one around it. */
    void begin(String id) {
        elements.push(id.isEmpty() && !elements.isEmpty() ? elements.element() : id);
    }

    void end() {
        if (!elements.isEmpty()) {
            elements.pop();
        }
    }

    void late(boolean from) {
        late = from;
    }

    private Optional<String> figure() {
        return Optional.ofNullable(elements.peek()).filter(id -> !id.isEmpty());
    }

    private void add(Mark mark) {
        (late ? lateMarks : marks).add(mark);
    }

    void area(Shape shape, AffineTransform transform, Color colour) {
        if (shape instanceof Rectangle2D box && transform.getShearX() == 0 && transform.getShearY() == 0) {
            box(box, transform, colour);
        } else {
            polygons(shape.getPathIterator(transform, FLATNESS), colour);
        }
    }

    /** One of no extent is left out. */
    private void box(Rectangle2D box, AffineTransform transform, Color colour) {
        double width = box.getWidth() * transform.getScaleX();
        double height = box.getHeight() * transform.getScaleY();
        if (width > 0 && height > 0) {
            double x = box.getX() * transform.getScaleX() + transform.getTranslateX();
            double y = box.getY() * transform.getScaleY() + transform.getTranslateY();
            add(new Mark.Box(x, y, width, height, colour(colour), figure()));
        }
    }

    private void polygons(PathIterator path, Color colour) {
        double[] point = new double[6];
        List<Mark.Point> corners = new ArrayList<>();
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(point);
            if (kind == PathIterator.SEG_LINETO) {
                corners.add(new Mark.Point(point[0], point[1]));
            } else {
                polygon(corners, colour);
                corners = new ArrayList<>();
                if (kind == PathIterator.SEG_MOVETO) {
                    corners.add(new Mark.Point(point[0], point[1]));
                }
            }
        }
        polygon(corners, colour);
    }

    private void polygon(List<Mark.Point> corners, Color colour) {
        if (corners.size() > 2) {
            add(new Mark.Polygon(corners, colour(colour), figure()));
        }
    }

    void text(String words, AffineTransform place, double width, Weight weight, double size, Color colour) {
        String composed = Typeface.composed(words);
        add(new Mark.Text(
                SoftHyphens.onLine(composed, SoftHyphens.divides(composed)),
                place.getTranslateX(),
                place.getTranslateY(),
                width,
                weight,
                size,
                colour(colour),
                figure()));
    }

    private static Colour colour(Color colour) {
        return new Colour(colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    Drawing drawing(double width, double height) {
        List<Mark> all = new ArrayList<>(marks);
        all.addAll(lateMarks);
        return new Drawing(width, height, all);
    }
}
