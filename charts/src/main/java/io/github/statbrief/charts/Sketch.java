package io.github.statbrief.charts;

import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the marks of one drawing; used by one thread. Views of it move what is drawn or say which figure it shows. */
final class Sketch {
    /** How much wider on either side than its text the white beneath it is. */
    static final double HALO = 1.5;

    private static final double HALO_ABOVE = 0.4;

    private final Typesetter type;
    private final List<Mark> marks;
    private final double left;
    private final double top;
    private final Optional<String> figure;

    private Sketch(Typesetter type, List<Mark> marks, double left, double top, Optional<String> figure) {
        this.type = type;
        this.marks = marks;
        this.left = left;
        this.top = top;
        this.figure = figure;
    }

    static Sketch empty(Typesetter type) {
        return new Sketch(type, new ArrayList<>(), 0, 0, Optional.empty());
    }

    /** The same sketch, seen from a place further right and down. */
    Sketch at(double x, double y) {
        return new Sketch(type, marks, left + x, top + y, figure);
    }

    /** The same sketch, where everything shows one figure. */
    Sketch of(String id) {
        return new Sketch(type, marks, left, top, Optional.of(id));
    }

    /** Adds a rectangle; one of no extent is left out. */
    void box(double x, double y, double width, double height, Colour colour) {
        if (width > 0 && height > 0) {
            marks.add(new Mark.Box(left + x, top + y, width, height, colour, figure));
        }
    }

    /** Adds an area, its corners seen from a place. */
    void polygon(double x, double y, List<Mark.Point> corners, Colour colour) {
        List<Mark.Point> placed = corners.stream()
                .map(corner -> new Mark.Point(left + x + corner.x(), top + y + corner.y()))
                .toList();
        marks.add(new Mark.Polygon(placed, colour, figure));
    }

    /** Adds text that starts at x. */
    void text(String words, TextStyle style, double x, double baseline) {
        marks.add(new Mark.Text(
                Typeface.composed(words),
                left + x,
                top + baseline,
                type.width(words, style),
                style.weight(),
                style.size(),
                style.colour(),
                figure));
    }

    /** Adds text that starts at x, in a line box at y, on white: lines of an axis end before it. */
    void onWhite(String words, TextStyle style, double x, double y) {
        double baseline = type.baseline(style, y);
        double top = baseline - Typesetter.ascent(style) - HALO_ABOVE;
        double bottom = baseline + Typesetter.descent(style) + HALO_ABOVE;
        box(x - HALO, top, type.width(words, style) + 2 * HALO, bottom - top, Colour.WHITE);
        text(words, style, x, baseline);
    }

    /** Adds text that ends at x. */
    void textBefore(String words, TextStyle style, double x, double baseline) {
        text(words, style, x - type.width(words, style), baseline);
    }

    /** Adds lines that start at x, the first in a line box at y; answers where the last line box ends. */
    double lines(List<String> lines, TextStyle style, double x, double y) {
        double lineTop = y;
        for (String line : lines) {
            text(line, style, x, type.baseline(style, lineTop));
            lineTop += style.leading();
        }
        return lineTop;
    }

    Drawing drawing(double width, double height) {
        return new Drawing(width, height, marks);
    }
}
