package io.github.statbrief.charts;

import io.github.statbrief.drawing.Drawing;
import io.github.statbrief.drawing.Mark;
import io.github.statbrief.theme.Colour;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which area of a drawing lies on top at each place: text is left out, edges are not smoothed. */
final class Surface {
    private static final double SCALE = 3;

    private final List<Mark> marks;
    private final BufferedImage image;

    /** Two areas that touch. */
    record Touch(Mark one, Mark other) {}

    Surface(Drawing drawing) {
        marks = drawing.marks();
        image = new BufferedImage(
                (int) Math.ceil(drawing.width() * SCALE),
                (int) Math.ceil(drawing.height() * SCALE),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int at = 0; at < marks.size(); at++) {
            graphics.setColor(new Color(at + 1));
            shape(marks.get(at)).ifPresent(graphics::fill);
        }
        graphics.dispose();
    }

    private static Optional<Shape> shape(Mark mark) {
        return mark.accept(new Mark.Visitor<>() {
            @Override
            public Optional<Shape> box(Mark.Box box) {
                return Optional.of(new Rectangle2D.Double(
                        box.x() * SCALE, box.y() * SCALE, box.width() * SCALE, box.height() * SCALE));
            }

            @Override
            public Optional<Shape> polygon(Mark.Polygon polygon) {
                Path2D path = new Path2D.Double();
                Mark.Point first = polygon.corners().get(0);
                path.moveTo(first.x() * SCALE, first.y() * SCALE);
                polygon.corners().forEach(corner -> path.lineTo(corner.x() * SCALE, corner.y() * SCALE));
                path.closePath();
                return Optional.of(path);
            }

            @Override
            public Optional<Shape> text(Mark.Text text) {
                return Optional.empty();
            }
        });
    }

    /** Every two areas of different colours of which a pixel of one lies beside a pixel of the other; one for each pair of colours and kinds of mark. */
    Set<Touch> touches() {
        Set<Long> pairs = new HashSet<>();
        int[] above = new int[image.getWidth()];
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                row[x] &= 0xFFFFFF;
                if (x > 0 && row[x] != row[x - 1]) {
                    pairs.add(pair(row[x], row[x - 1]));
                }
                if (y > 0 && row[x] != above[x]) {
                    pairs.add(pair(row[x], above[x]));
                }
            }
            System.arraycopy(row, 0, above, 0, row.length);
        }
        Set<Touch> touches = new HashSet<>();
        for (long pair : pairs) {
            Touch touch = new Touch(mark((int) (pair >> 32)), mark((int) pair));
            if (!touch.one().colour().equals(touch.other().colour())) {
                touches.add(touch);
            }
        }
        return touches;
    }

    private static long pair(int one, int other) {
        return ((long) Math.min(one, other) << 32) | Math.max(one, other);
    }

    private Mark mark(int index) {
        return index == 0 ? new Mark.Box(0, 0, 1, 1, Colour.WHITE, Optional.empty()) : marks.get(index - 1);
    }

    /** The colours that lie under a place. */
    Set<Colour> under(Rectangle2D place) {
        Set<Colour> colours = new HashSet<>();
        int right = Math.min(image.getWidth() - 1, (int) Math.floor(place.getMaxX() * SCALE - 0.5));
        int bottom = Math.min(image.getHeight() - 1, (int) Math.floor(place.getMaxY() * SCALE - 0.5));
        for (int y = (int) Math.ceil(place.getY() * SCALE + 0.5); y <= bottom; y++) {
            for (int x = (int) Math.ceil(place.getX() * SCALE + 0.5); x <= right; x++) {
                colours.add(mark(image.getRGB(x, y) & 0xFFFFFF).colour());
            }
        }
        return colours;
    }
}
