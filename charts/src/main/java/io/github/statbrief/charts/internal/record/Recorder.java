package io.github.statbrief.charts.internal.record;

import io.github.statbrief.charts.drawing.Drawing;
import io.github.statbrief.charts.internal.type.ThemeFont;
import io.github.statbrief.charts.internal.type.ThemeFontMetrics;
import io.github.statbrief.charts.internal.type.Typefaces;
import io.github.statbrief.theme.Weight;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.ChartHints;
import org.jspecify.annotations.Nullable;

/**
 * A graphics context that keeps what is drawn as marks, each with the id of the figure that it shows: JFreeChart draws on pixels, where nobody finds a figure again.
 * The ids come as JFreeChart's own hints for the begin and end of an element. Colours are plain; clips are left to whoever draws the marks.
 */
public final class Recorder extends PlainGraphics {
    private static final int OPAQUE = 255;

    private final Typefaces typefaces;
    private final Ledger ledger;
    private AffineTransform transform = new AffineTransform();
    private RenderingHints hints = new RenderingHints(Map.of());
    private Paint paint = Color.BLACK;
    private Color background = Color.WHITE;
    private Stroke stroke = new BasicStroke(1);
    private Composite composite = AlphaComposite.SrcOver;
    private Font font;
    private @Nullable Shape clip;

    /**
     * An empty recording.
     *
     * @param typefaces the fonts in which all words are recorded
     */
    public Recorder(Typefaces typefaces) {
        this.typefaces = typefaces;
        ledger = new Ledger();
        font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    }

    private Recorder(Recorder other) {
        typefaces = other.typefaces;
        ledger = other.ledger;
        transform = new AffineTransform(other.transform);
        hints = (RenderingHints) other.hints.clone();
        paint = other.paint;
        background = other.background;
        stroke = other.stroke;
        composite = other.composite;
        font = other.font;
        clip = other.clip;
    }

    /** All that was drawn, as a picture of a size. */
    public Drawing drawing(double width, double height) {
        return ledger.drawing(width, height);
    }

    @Override
    public Graphics create() {
        return new Recorder(this);
    }

    @Override
    public void fill(Shape shape) {
        ink().ifPresent(colour -> ledger.area(shape, transform, colour));
    }

    @Override
    public void draw(Shape shape) {
        ink().ifPresent(colour -> Outlines.of(shape, stroke).forEach(area -> ledger.area(area, transform, colour)));
    }

    @Override
    public void drawString(String words, float x, float y) {
        if (words.isBlank()) {
            return;
        }
        AffineTransform place = new AffineTransform(transform);
        place.translate(x, y);
        if (place.getShearX() != 0 || place.getShearY() != 0 || place.getScaleX() <= 0) {
            throw new IllegalArgumentException(
                    "the words '" + words + "' are turned; a recording keeps level words only");
        }
        double size = size(font) * place.getScaleX();
        double width = typefaces.of(weight(font)).width(words, size);
        ink().ifPresent(colour -> ledger.text(words, place, width, weight(font), size, colour));
    }

    private static Weight weight(Font font) {
        if (font instanceof ThemeFont own) {
            return own.weight();
        }
        return font.isBold() ? Weight.BOLD : Weight.REGULAR;
    }

    private static double size(Font font) {
        return font instanceof ThemeFont own ? own.exactSize() : font.getSize2D();
    }

    /** The colour of what is drawn; none where it is wholly transparent. */
    private Optional<Color> ink() {
        if (!(paint instanceof Color colour)) {
            throw new IllegalArgumentException("a recording keeps plain colours only, no "
                    + paint.getClass().getSimpleName());
        }
        boolean faint = composite instanceof AlphaComposite alpha && alpha.getAlpha() < 1;
        if (colour.getAlpha() == 0) {
            return Optional.empty();
        }
        if (colour.getAlpha() < OPAQUE || faint) {
            throw new IllegalArgumentException("a recording keeps opaque colours only; take one with an alpha of 255");
        }
        return Optional.of(colour);
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
        if (key.equals(ChartHints.KEY_BEGIN_ELEMENT)) {
            ledger.begin(value instanceof String id ? id : "");
        } else if (key.equals(ChartHints.KEY_END_ELEMENT)) {
            ledger.end();
        } else if (key.equals(LateKey.LATE)) {
            ledger.late(Boolean.TRUE.equals(value));
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
        return new ThemeFontMetrics(asked, typefaces.of(weight(asked)), size(asked));
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return new FontRenderContext(null, true, true);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void rotate(double angle, double x, double y) {
        transform.rotate(angle, x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        transform.shear(x, y);
    }

    @Override
    public void transform(AffineTransform other) {
        transform.concatenate(other);
    }

    @Override
    public void setTransform(AffineTransform other) {
        transform = new AffineTransform(other);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setPaint(@Nullable Paint other) {
        paint = other == null ? paint : other;
    }

    @Override
    public Paint getPaint() {
        return paint;
    }

    @Override
    public void setColor(@Nullable Color other) {
        setPaint(other);
    }

    @Override
    public Color getColor() {
        return paint instanceof Color colour ? colour : Color.BLACK;
    }

    @Override
    public void setBackground(Color other) {
        background = other;
    }

    @Override
    public Color getBackground() {
        return background;
    }

    @Override
    public void setStroke(Stroke other) {
        stroke = other;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setComposite(Composite other) {
        composite = other;
    }

    @Override
    public Composite getComposite() {
        return composite;
    }

    @Override
    public void setFont(@Nullable Font other) {
        font = other == null ? font : other;
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public void clip(@Nullable Shape other) {
        clip = other;
    }

    @Override
    public void setClip(@Nullable Shape other) {
        clip = other;
    }

    @Override
    public @Nullable Shape getClip() {
        return clip;
    }

    @Override
    public @Nullable Rectangle getClipBounds() {
        return clip == null ? null : clip.getBounds();
    }
}
