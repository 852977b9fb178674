package io.github.statbrief.xlsx.internal.drawingml;

import io.github.statbrief.theme.Colour;
import java.util.Optional;

/**
 * A line.
 *
 * @param width its width in EMU, 12,700 to a point; 0 for the program's own
 * @param colour its colour; empty for no line
 * @param dash a preset of DrawingML such as {@code dash}; empty for a solid line
 * @param flat whether its ends are stated to be flat
 */
public record Stroke(int width, Optional<Colour> colour, String dash, boolean flat) {
    private static final int EMU_PER_POINT = 12_700;

    /** No line. */
    public static final Stroke NONE = new Stroke(0, Optional.empty(), "", false);

    /** A solid line. */
    public static Stroke solid(double points, Colour colour) {
        return new Stroke((int) Math.rint(points * EMU_PER_POINT), Optional.of(colour), "", false);
    }

    /** The same line in dashes. */
    public Stroke dashed(String preset) {
        return new Stroke(width, colour, preset, flat);
    }
}
