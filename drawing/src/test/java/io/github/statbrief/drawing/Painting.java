package io.github.statbrief.drawing;

import io.github.statbrief.drawing.type.Typefaces;
import io.github.statbrief.theme.Fonts;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/** A picture that knows nothing of us, as an application would paint it on any graphics context. */
public final class Painting {
    public static final Typefaces TYPEFACES = Typefaces.of(Fonts.standard());

    private Painting() {}

    private static void paint(Graphics2D graphics) {
        graphics.setColor(new Color(0x12436D));
        graphics.fillRect(10, 10, 80, 20);
        graphics.translate(100, 0);
        graphics.setColor(new Color(0xF46A25));
        graphics.fillOval(10, 10, 20, 20);
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(new Line2D.Double(0, 45, 60, 50));
        graphics.setFont(new Font(Font.DIALOG, Font.BOLD, 12));
        graphics.drawString("Größe: 12", 0, 70);
    }

    /** The picture as it is recorded. */
    public static Drawing drawing() {
        Recorder recorder = new Recorder(TYPEFACES);
        paint(recorder);
        return recorder.drawing(200, 80);
    }
}
