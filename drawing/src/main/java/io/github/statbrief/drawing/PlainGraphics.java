package io.github.statbrief.drawing;

import java.awt.Color;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import org.jspecify.annotations.Nullable;

/** Leads the many ways in which {@code Graphics2D} draws back to areas, outlines and words; refuses pictures and pixels. */
abstract class PlainGraphics extends GraphicsState {
    PlainGraphics() {}

    PlainGraphics(PlainGraphics other) {
        super(other);
    }

    private static IllegalArgumentException refusal(String what) {
        return new IllegalArgumentException("a recording keeps areas, lines and words only, no " + what);
    }

    @Override
    public boolean hit(Rectangle place, Shape shape, boolean onStroke) {
        return shape.intersects(place);
    }

    @Override
    public @Nullable GraphicsConfiguration getDeviceConfiguration() {
        return null;
    }

    /** The only mode there is. */
    @Override
    public void setPaintMode() {}

    /** Nothing is held. */
    @Override
    public void dispose() {}

    @Override
    public void drawString(String words, int x, int y) {
        drawString(words, (float) x, (float) y);
    }

    @Override
    public void drawString(AttributedCharacterIterator words, int x, int y) {
        drawString(words, (float) x, (float) y);
    }

    /** The words alone; attributes are those of the font that is set. */
    @Override
    public void drawString(AttributedCharacterIterator words, float x, float y) {
        StringBuilder plain = new StringBuilder();
        for (char each = words.first(); each != AttributedCharacterIterator.DONE; each = words.next()) {
            plain.append(each);
        }
        drawString(plain.toString(), x, y);
    }

    @Override
    public void drawLine(int fromX, int fromY, int toX, int toY) {
        draw(new Line2D.Double(fromX, fromY, toX, toY));
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle(x, y, width, height));
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        Paint before = getPaint();
        setPaint(getBackground());
        fillRect(x, y, width, height);
        setPaint(before);
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        draw(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        fill(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        draw(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        fill(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int angle) {
        draw(new Arc2D.Double(x, y, width, height, start, angle, Arc2D.OPEN));
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int angle) {
        fill(new Arc2D.Double(x, y, width, height, start, angle, Arc2D.PIE));
    }

    @Override
    public void drawPolyline(int[] x, int[] y, int count) {
        Path2D path = new Path2D.Double();
        for (int at = 0; at < count; at++) {
            path.append(new Line2D.Double(x[Math.max(0, at - 1)], y[Math.max(0, at - 1)], x[at], y[at]), true);
        }
        draw(path);
    }

    @Override
    public void drawPolygon(int[] x, int[] y, int count) {
        draw(new Polygon(x, y, count));
    }

    @Override
    public void fillPolygon(int[] x, int[] y, int count) {
        fill(new Polygon(x, y, count));
    }

    @Override
    public void setXORMode(Color other) {
        throw refusal("colours that are mixed with what lies beneath");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int byX, int byY) {
        throw refusal("copies of pixels");
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        throw refusal("glyphs; draw the words as a string");
    }

    @Override
    public boolean drawImage(Image image, AffineTransform place, @Nullable ImageObserver observer) {
        throw refusal("pictures");
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp change, int x, int y) {
        throw refusal("pictures");
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform place) {
        throw refusal("pictures");
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform place) {
        throw refusal("pictures");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, @Nullable ImageObserver observer) {
        throw refusal("pictures");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int w, int h, @Nullable ImageObserver by) {
        throw refusal("pictures");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color ground, @Nullable ImageObserver by) {
        throw refusal("pictures");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int w, int h, Color ground, @Nullable ImageObserver by) {
        throw refusal("pictures");
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int w, int h, int a, int b, int c, int d, @Nullable ImageObserver by) {
        throw refusal("pictures");
    }

    @Override
    public boolean drawImage(
            Image i, int x, int y, int w, int h, int a, int b, int c, int d, Color ground, @Nullable ImageObserver by) {
        throw refusal("pictures");
    }
}
