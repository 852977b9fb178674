package io.github.statbrief.drawing;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import org.jspecify.annotations.Nullable;

/** Keeps what is set on a {@code Graphics2D}. Clips are left to whoever draws the marks. */
abstract class GraphicsState extends Graphics2D {
    private AffineTransform transform = new AffineTransform();
    private Paint paint = Color.BLACK;
    private Color background = Color.WHITE;
    private Stroke stroke = new BasicStroke(1);
    private Composite composite = AlphaComposite.SrcOver;
    private Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    private @Nullable Shape clip;

    GraphicsState() {}

    GraphicsState(GraphicsState other) {
        transform = other.getTransform();
        paint = other.paint;
        background = other.background;
        stroke = other.stroke;
        composite = other.composite;
        font = other.font;
        clip = other.clip;
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void translate(int x, int y) {
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
    public void clipRect(int x, int y, int width, int height) {
        clip = new Rectangle(x, y, width, height);
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        clip = new Rectangle(x, y, width, height);
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
