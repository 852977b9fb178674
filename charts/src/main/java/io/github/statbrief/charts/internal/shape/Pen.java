package io.github.statbrief.charts.internal.shape;

import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.TextStyle;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ChartHints;

/**
 * Draws areas and words of a theme on the graphics context that JFreeChart passes on, to parts of a point: JFreeChart's own text drawing rounds widths to whole
 * points.
 */
public final class Pen {
    /** How much wider on either side than its text the white beneath it is. */
    public static final double HALO = 1.5;

    private static final double HALO_ABOVE = 0.4;

    private final Graphics2D g2;
    private final Typesetter type;
    private final boolean clearing;

    /**
     * Takes a graphics context.
     *
     * @param g2 where to draw
     * @param type what sets text
     */
    public Pen(Graphics2D g2, Typesetter type) {
        this(g2, type, false);
    }

    /**
     * Takes a graphics context.
     *
     * @param g2 where to draw
     * @param type what sets text
     * @param clearing whether words and marks get white beneath them, because a line may cross their place
     */
    public Pen(Graphics2D g2, Typesetter type, boolean clearing) {
        this.g2 = g2;
        this.type = type;
        this.clearing = clearing;
    }

    /** A theme's colour for a graphics context. */
    public static Color ink(Colour colour) {
        return new Color(colour.rgb());
    }

    /** The theme's colour that a paint is; ink-like black where it is no plain colour. */
    public static Colour colour(Paint paint) {
        return paint instanceof Color color
                ? new Colour(color.getRed(), color.getGreen(), color.getBlue())
                : new Colour(0, 0, 0);
    }

    /** What sets its text. */
    public Typesetter type() {
        return type;
    }

    /** Draws what belongs to one figure; to none where the id is empty. */
    public void showing(String id, Runnable drawing) {
        g2.setRenderingHint(ChartHints.KEY_BEGIN_ELEMENT, id);
        drawing.run();
        g2.setRenderingHint(ChartHints.KEY_END_ELEMENT, true);
    }

    /** Fills a rectangle. */
    public void box(double x, double y, double width, double height, Paint paint) {
        if (width > 0 && height > 0) {
            fill(new Rectangle2D.Double(x, y, width, height), paint);
        }
    }

    /** Fills a rectangle in a colour of the theme. */
    public void box(double x, double y, double width, double height, Colour colour) {
        box(x, y, width, height, ink(colour));
    }

    /** Fills an area. */
    public void fill(Shape area, Paint paint) {
        g2.setPaint(paint);
        g2.fill(area);
    }

    /** Fills an area, seen from a place. */
    public void fill(double x, double y, Shape area, Paint paint) {
        fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(area), paint);
    }

    /** Makes a place white where a line may cross it. */
    public void clear(double x, double y, double width, double height) {
        if (clearing) {
            box(x, y, width, height, Color.WHITE);
        }
    }

    /** Sets text that starts at x. */
    public void text(String words, TextStyle style, double x, double baseline) {
        if (clearing) {
            whiten(words, style, x, baseline);
        }
        AffineTransform before = g2.getTransform();
        g2.translate(x, baseline);
        g2.setFont(type.font(style));
        g2.setPaint(ink(style.colour()));
        g2.drawString(words, 0f, 0f);
        g2.setTransform(before);
    }

    /** Sets text that starts at x, in a line box at y, on white: lines of an axis end before it. */
    public void onWhite(String words, TextStyle style, double x, double y) {
        double baseline = type.baseline(style, y);
        if (!clearing) {
            whiten(words, style, x, baseline);
        }
        text(words, style, x, baseline);
    }

    private void whiten(String words, TextStyle style, double x, double baseline) {
        double top = baseline - Typesetter.ascent(style) - HALO_ABOVE;
        double bottom = baseline + Typesetter.descent(style) + HALO_ABOVE;
        box(x - HALO, top, type.width(words, style) + 2 * HALO, bottom - top, Color.WHITE);
    }

    /** Sets text that ends at x. */
    public void textBefore(String words, TextStyle style, double x, double baseline) {
        text(words, style, x - type.width(words, style), baseline);
    }

    /** Sets lines that start at x, the first in a line box at y; answers where the last line box ends. */
    public double lines(List<String> lines, TextStyle style, double x, double y) {
        double lineTop = y;
        for (String line : lines) {
            text(line, style, x, type.baseline(style, lineTop));
            lineTop += style.leading();
        }
        return lineTop;
    }
}
