package io.github.statbrief.drawing;

import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.TextStyle;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Draws areas and words of a theme on any graphics context, to parts of a point: {@code java.awt} rounds the widths of words to whole points.
 *
 * @param graphics where to draw
 * @param type what sets text
 * @param clearing whether words and marks get white beneath them, because a line may cross their place
 */
public record Pen(Graphics2D graphics, Typesetter type, boolean clearing) {
    /** How much wider on either side than its text the white beneath it is. */
    public static final double HALO = 1.5;

    private static final double HALO_ABOVE = 0.4;

    /** A pen for places that no line crosses. */
    public Pen(Graphics2D graphics, Typesetter type) {
        this(graphics, type, false);
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
        graphics.setPaint(paint);
        graphics.fill(area);
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
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, baseline);
        graphics.setFont(type.font(style));
        graphics.setPaint(ink(style.colour()));
        graphics.drawString(words, 0f, 0f);
        graphics.setTransform(before);
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

    /** Sets lines that start at x, the first in a line box at y; answers where the last line box ends. */
    public double lines(List<String> lines, TextStyle style, double x, double y) {
        return lines(lines, style, x, 0, y);
    }

    /** Sets lines of which a share of each lies before x: none, half or all of it. */
    public double lines(List<String> lines, TextStyle style, double x, double share, double y) {
        double top = y;
        for (String line : lines) {
            text(line, style, share == 0 ? x : x - share * type.width(line, style), type.baseline(style, top));
            top += style.leading();
        }
        return top;
    }
}
