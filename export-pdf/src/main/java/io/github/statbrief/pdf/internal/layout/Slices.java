package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.drawing.Drawing;
import io.github.statbrief.drawing.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a drawing higher than a page into slices, between its rows: through axes and rules, never through a bar or a
 * word.
 */
public final class Slices {
    /** The height in points above which a mark is an axis or a rule, which may continue in the next slice. */
    private static final double LONG = 100;

    /** The reach of letters above and below their baseline, in font sizes. */
    private static final double ABOVE = 0.78;

    private static final double BELOW = 0.24;

    /** The blank space above a continued drawing, in points. */
    private static final double HEADROOM = 3;

    private Slices() {}

    /** The whole drawing if it is low enough, otherwise its slices from top to bottom. */
    public static List<Drawing> of(Drawing drawing, double highest) {
        if (drawing.height() <= highest) {
            return List.of(drawing);
        }
        List<Drawing> slices = new ArrayList<>();
        double top = 0;
        double headroom = 0;
        while (drawing.height() - top > highest - headroom) {
            double cut = cut(drawing, top, top + highest - headroom);
            slices.add(slice(drawing, top, cut, headroom));
            top = cut;
            headroom = HEADROOM;
        }
        slices.add(slice(drawing, top, drawing.height(), headroom));
        return slices;
    }

    /** The lowest cut that tears nothing; the full height if there is none. */
    private static double cut(Drawing drawing, double top, double bottom) {
        for (double cut = bottom; cut > top + 1; cut--) {
            double at = cut;
            boolean torn = drawing.marks().stream()
                    .map(Slices::extent)
                    .anyMatch(extent -> extent.top() < at && extent.bottom() > at && !extent.isLong());
            if (!torn) {
                return at;
            }
        }
        return bottom;
    }

    private static Drawing slice(Drawing drawing, double top, double bottom, double headroom) {
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : drawing.marks()) {
            Extent extent = extent(mark);
            if (extent.bottom() > top && extent.top() < bottom) {
                marks.add(mark.accept(new Moved(top, bottom, headroom - top)));
            }
        }
        return new Drawing(drawing.width(), headroom + bottom - top, marks);
    }

    private record Extent(double top, double bottom) {
        boolean isLong() {
            return bottom - top > LONG;
        }
    }

    private static Extent extent(Mark mark) {
        return mark.accept(new Mark.Visitor<>() {
            @Override
            public Extent box(Mark.Box box) {
                return new Extent(box.y(), box.y() + box.height());
            }

            @Override
            public Extent polygon(Mark.Polygon polygon) {
                double top = polygon.corners().stream()
                        .mapToDouble(Mark.Point::y)
                        .min()
                        .orElse(0);
                double bottom = polygon.corners().stream()
                        .mapToDouble(Mark.Point::y)
                        .max()
                        .orElse(0);
                return new Extent(top, bottom);
            }

            @Override
            public Extent text(Mark.Text text) {
                return new Extent(text.baseline() - ABOVE * text.size(), text.baseline() + BELOW * text.size());
            }
        });
    }

    /** Moves marks to their positions in a slice. */
    private record Moved(double top, double bottom, double by) implements Mark.Visitor<Mark> {
        @Override
        public Mark box(Mark.Box box) {
            double from = Math.max(top, box.y());
            double to = Math.min(bottom, box.y() + box.height());
            return new Mark.Box(box.x(), from + by, box.width(), to - from, box.colour(), box.figure());
        }

        @Override
        public Mark polygon(Mark.Polygon polygon) {
            List<Mark.Point> corners = polygon.corners().stream()
                    .map(corner -> new Mark.Point(corner.x(), corner.y() + by))
                    .toList();
            return new Mark.Polygon(corners, polygon.colour(), polygon.figure());
        }

        @Override
        public Mark text(Mark.Text text) {
            Optional<String> figure = text.figure();
            return new Mark.Text(
                    text.words(),
                    text.x(),
                    text.baseline() + by,
                    text.width(),
                    text.weight(),
                    text.size(),
                    text.colour(),
                    figure);
        }
    }
}
