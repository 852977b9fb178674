package io.github.statbrief.drawing;

import io.github.statbrief.drawing.type.Typeface;
import io.github.statbrief.drawing.type.Typefaces;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.SoftHyphens;
import io.github.statbrief.theme.Weight;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A graphics context that keeps what is drawn as marks, each with the id of the figure that it shows: on pixels, nobody finds a figure again. Whatever paints on a
 * {@code Graphics2D} can be recorded, as long as it keeps to areas, lines and level words in opaque colours; all else is refused with a reason. Clips are left to
 * whoever draws the marks. Used by one thread.
 */
public final class Recorder extends PlainGraphics {
    /** A hint that begins what shows a figure; its value is the id. Such elements may lie within each other, and one with no id belongs to the one around it. */
    public static final RenderingHints.Key BEGIN_FIGURE = new Hint(1, String.class);
    /** A hint that ends what shows a figure; its value is {@code TRUE}. */
    public static final RenderingHints.Key END_FIGURE = new Hint(2, Boolean.class);
    /** A hint that what follows is read last, {@code TRUE} from here on, {@code FALSE} no longer: for titles below a picture that are painted before it. */
    public static final RenderingHints.Key LATE = new Hint(3, Boolean.class);

    private static final int OPAQUE = 255;
    /** How far a chord may lie from its curve, in points. */
    private static final double FLATNESS = 0.02;

    private final Typefaces typefaces;
    private final RenderingHints.Key begin;
    private final RenderingHints.Key end;
    private final Sheet sheet;
    private RenderingHints hints = new RenderingHints(Map.of());

    private static final class Hint extends RenderingHints.Key {
        private final Class<?> type;

        Hint(int number, Class<?> type) {
            super(number);
            this.type = type;
        }

        @Override
        public boolean isCompatibleValue(Object value) {
            return type.isInstance(value);
        }
    }

    /** What all contexts of one recording share: its marks, and the figures that are being drawn. */
    private static final class Sheet {
        private final List<Mark> marks = new ArrayList<>();
        private final List<Mark> lateMarks = new ArrayList<>();
        private final Deque<String> elements = new ArrayDeque<>();
        private boolean late;

        private Optional<String> figure() {
            return Optional.ofNullable(elements.peek()).filter(id -> !id.isEmpty());
        }

        private void add(Mark mark) {
            (late ? lateMarks : marks).add(mark);
        }
    }

    /**
     * An empty recording.
     *
     * @param typefaces the fonts in which all words are recorded, whatever font is set
     */
    public Recorder(Typefaces typefaces) {
        this(typefaces, BEGIN_FIGURE, END_FIGURE);
    }

    /**
     * An empty recording of a library that has hints of its own for the begin and the end of an element.
     *
     * @param typefaces the fonts in which all words are recorded, whatever font is set
     * @param begin the hint in the place of {@link #BEGIN_FIGURE}
     * @param end the hint in the place of {@link #END_FIGURE}
     */
    public Recorder(Typefaces typefaces, RenderingHints.Key begin, RenderingHints.Key end) {
        this.typefaces = typefaces;
        this.begin = begin;
        this.end = end;
        sheet = new Sheet();
    }

    private Recorder(Recorder other) {
        super(other);
        typefaces = other.typefaces;
        begin = other.begin;
        end = other.end;
        sheet = other.sheet;
        hints = (RenderingHints) other.hints.clone();
    }

    @Override
    public Graphics create() {
        return new Recorder(this);
    }

    /**
     * All that was drawn so far.
     *
     * @param width the width of the picture in points
     * @param height its height in points
     * @return its marks, in the order in which they were drawn
     */
    public Drawing drawing(double width, double height) {
        List<Mark> all = new ArrayList<>(sheet.marks);
        all.addAll(sheet.lateMarks);
        return new Drawing(width, height, all);
    }

    @Override
    public void fill(Shape shape) {
        ink().ifPresent(colour -> area(shape, colour));
    }

    @Override
    public void draw(Shape shape) {
        ink().ifPresent(colour -> Outlines.of(shape, getStroke()).forEach(area -> area(area, colour)));
    }

    private void area(Shape shape, Colour colour) {
        AffineTransform by = getTransform();
        if (!(shape instanceof Rectangle2D box) || by.getShearX() != 0 || by.getShearY() != 0) {
            polygons(shape.getPathIterator(by, FLATNESS), colour);
            return;
        }
        double width = box.getWidth() * by.getScaleX();
        double height = box.getHeight() * by.getScaleY();
        if (width > 0 && height > 0) {
            double x = box.getX() * by.getScaleX() + by.getTranslateX();
            double y = box.getY() * by.getScaleY() + by.getTranslateY();
            sheet.add(new Mark.Box(x, y, width, height, colour, sheet.figure()));
        }
    }

    private void polygons(PathIterator path, Colour colour) {
        double[] point = new double[6];
        List<Mark.Point> corners = new ArrayList<>();
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(point);
            if (kind != PathIterator.SEG_LINETO) {
                polygon(corners, colour);
                corners = new ArrayList<>();
            }
            if (kind != PathIterator.SEG_CLOSE) {
                corners.add(new Mark.Point(point[0], point[1]));
            }
        }
        polygon(corners, colour);
    }

    private void polygon(List<Mark.Point> corners, Colour colour) {
        if (corners.size() > 2) {
            sheet.add(new Mark.Polygon(corners, colour, sheet.figure()));
        }
    }

    @Override
    public void drawString(String words, float x, float y) {
        if (words.isBlank()) {
            return;
        }
        AffineTransform place = getTransform();
        place.translate(x, y);
        if (place.getShearX() != 0 || place.getShearY() != 0 || place.getScaleX() <= 0) {
            throw new IllegalArgumentException(
                    "the words '" + words + "' are turned; a recording keeps level words only");
        }
        Weight weight = Typefaces.weight(getFont());
        double size = Typefaces.size(getFont()) * place.getScaleX();
        double width = typefaces.of(weight).width(words, size);
        String composed = Typeface.composed(words);
        String line = SoftHyphens.onLine(composed, SoftHyphens.divides(composed));
        ink().ifPresent(colour -> sheet.add(new Mark.Text(
                line, place.getTranslateX(), place.getTranslateY(), width, weight, size, colour, sheet.figure())));
    }

    /** The colour of what is drawn; none where it is wholly transparent. */
    private Optional<Colour> ink() {
        if (!(getPaint() instanceof Color colour)) {
            throw new IllegalArgumentException("a recording keeps plain colours only, no "
                    + getPaint().getClass().getSimpleName());
        }
        boolean faint = getComposite() instanceof AlphaComposite alpha && alpha.getAlpha() < 1;
        if (colour.getAlpha() == 0) {
            return Optional.empty();
        }
        if (colour.getAlpha() < OPAQUE || faint) {
            throw new IllegalArgumentException("a recording keeps opaque colours only; take one with an alpha of 255");
        }
        return Optional.of(new Colour(colour.getRed(), colour.getGreen(), colour.getBlue()));
    }

    /** An element without an id of its own belongs to the one around it. */
    @Override
    public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
        if (key.equals(begin)) {
            sheet.elements.push(
                    value instanceof String id && !id.isEmpty()
                            ? id
                            : sheet.figure().orElse(""));
        } else if (key.equals(end)) {
            sheet.elements.poll();
        } else if (key.equals(LATE)) {
            sheet.late = Boolean.TRUE.equals(value);
        } else if (value == null) {
            hints.remove(key);
        } else {
            hints.put(key, value);
        }
    }

    @Override
    public @Nullable Object getRenderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    @Override
    public void setRenderingHints(Map<?, ?> other) {
        hints = new RenderingHints(Map.of());
        addRenderingHints(other);
    }

    @Override
    public void addRenderingHints(Map<?, ?> other) {
        hints.putAll(other);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return (RenderingHints) hints.clone();
    }

    @Override
    public FontMetrics getFontMetrics(Font asked) {
        return typefaces.metrics(asked);
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return new FontRenderContext(null, true, true);
    }
}
