package io.github.statbrief.theme;

/**
 * The style of text.
 *
 * @param size the size in points, at least 7.5
 * @param leading the distance between baselines in points
 * @param weight the weight
 * @param colour the colour
 */
public record TextStyle(double size, double leading, Weight weight, Colour colour) {
    /** Refuses text too small to read. */
    public TextStyle {
        if (size < 7.5 || leading < size) {
            throw new IllegalArgumentException(
                    "text of " + size + " on " + leading + " is too small or too tight; the least is 7.5 on 7.5");
        }
    }
}
