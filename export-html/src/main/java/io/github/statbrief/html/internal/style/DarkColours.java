package io.github.statbrief.html.internal.style;

import io.github.statbrief.theme.Colour;

/**
 * The colours of a page on dark ground. Each keeps its hue; its lightness is turned round, in steps that keep what can
 * be told apart on white apart on dark ground: white becomes the ground, ink nearly white, strong colours paler.
 * Lightness, chroma and hue are those of OKLab.
 */
public final class DarkColours {
    /** Lightness on white, descending, and that on dark ground. */
    private static final double[] LIGHT = {1.00, 0.965, 0.86, 0.66, 0.48, 0.37, 0.25, 0.0};

    private static final double[] DARK = {0.195, 0.245, 0.365, 0.66, 0.77, 0.80, 0.925, 1.0};
    /** The chroma of a ground: that of a night sky, where white has none. */
    private static final double GROUND_A = -0.005;

    private static final double GROUND_B = -0.012;
    /** The lightness of a band under white letters. */
    private static final double BAND = 0.30;

    private DarkColours() {}

    /** The colour in which a colour of a light page is shown on dark ground. */
    public static Colour of(Colour colour) {
        double[] lab = lab(colour);
        double lightness = turned(lab[0]);
        boolean grey = Math.hypot(lab[1], lab[2]) < 0.02;
        double share = grey ? 1 - (lightness - DARK[0]) / (1 - DARK[0]) : 0;
        return colour(lightness, lab[1] + share * GROUND_A, lab[2] + share * GROUND_B);
    }

    /** The ground on which white letters stand, in the hue of a colour. */
    public static Colour band(Colour colour) {
        double[] lab = lab(colour);
        return lab[0] <= BAND ? colour : colour(BAND, lab[1], lab[2]);
    }

    private static double turned(double lightness) {
        for (int at = 1; at < LIGHT.length; at++) {
            if (lightness >= LIGHT[at]) {
                double share = (lightness - LIGHT[at]) / (LIGHT[at - 1] - LIGHT[at]);
                return DARK[at] + share * (DARK[at - 1] - DARK[at]);
            }
        }
        return 1;
    }

    private static double[] lab(Colour colour) {
        double red = linear(colour.red());
        double green = linear(colour.green());
        double blue = linear(colour.blue());
        double l = StrictMath.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = StrictMath.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = StrictMath.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    private static Colour colour(double lightness, double a, double b) {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new Colour(
                channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int channel(double linear) {
        double kept = Math.max(0, Math.min(1, linear));
        double share = kept <= 0.0031308 ? kept * 12.92 : 1.055 * StrictMath.pow(kept, 1 / 2.4) - 0.055;
        return (int) Math.round(share * 255);
    }
}
