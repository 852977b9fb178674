package io.github.statbrief.theme;

import java.util.regex.Pattern;

/**
 * An opaque sRGB colour.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
public record Colour(int red, int green, int blue) {
    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");
    /** White. */
    public static final Colour WHITE = new Colour(255, 255, 255);

    /** Refuses channels out of range. */
    public Colour {
        if (((red | green | blue) & ~0xFF) != 0) {
            throw new IllegalArgumentException(
                    "a colour's channels lie between 0 and 255, not at " + red + ", " + green + ", " + blue);
        }
    }

    /**
     * Reads a colour.
     *
     * @param hex {@code #12436D}
     * @return the colour
     * @throws IllegalArgumentException if {@code hex} is anything else
     */
    public static Colour of(String hex) {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("'" + hex + "' is no colour; write it as #12436D");
        }
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour(rgb >> 16, (rgb >> 8) & 0xFF, rgb & 0xFF);
    }

    /** The channels as one number, 0xRRGGBB. */
    public int rgb() {
        return (red << 16) | (green << 8) | blue;
    }

    /** As in CSS and in theme files: {@code #12436D}. */
    public String hex() {
        String digits = Integer.toHexString(0x1000000 | rgb()).substring(1);
        return "#" + digits.toUpperCase(java.util.Locale.ROOT);
    }

    /** The contrast ratio of WCAG 2, from 1 to 21. */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
