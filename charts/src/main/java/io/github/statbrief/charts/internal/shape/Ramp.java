package io.github.statbrief.charts.internal.shape;

import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.theme.Theme;
import java.util.ArrayList;
import java.util.List;

/**
 * The shades of classes of values, the lowest first: the theme's first colour, darker the further from zero, and its last one for classes below zero. Text is at least
 * 4.5:1 to each: where neither white nor ink is, a shade is lighter.
 */
public final class Ramp {
    private static final double LIGHTEST = 0.2;
    private static final double LIGHTER = 0.01;
    private static final double TEXT_CONTRAST = 4.5;

    private Ramp() {}

    /**
     * The shades of some classes.
     *
     * @param theme the theme
     * @param below how many of the classes lie below zero
     * @param above how many lie above it
     * @return as many shades
     */
    public static List<Colour> of(Theme theme, int below, int above) {
        List<Colour> series = theme.palette().series();
        int most = Math.max(below, above);
        List<Colour> shades = new ArrayList<>();
        for (int step = below; step > 0; step--) {
            shades.add(shade(theme, series.get(series.size() - 1), step, most));
        }
        for (int step = 1; step <= above; step++) {
            shades.add(shade(theme, theme.palette().primary(), step, most));
        }
        return shades;
    }

    private static Colour shade(Theme theme, Colour full, int step, int most) {
        double strength = most == 1 ? LIGHTEST : LIGHTEST + (1 - LIGHTEST) * (step - 1) / (most - 1);
        Palette palette = theme.palette();
        TextStyle style = theme.style(Role.NUMBER);
        Colour shade = mixed(full, strength);
        while (strength > 0 && SeriesLook.on(shade, style, palette).colour().contrast(shade) < TEXT_CONTRAST) {
            strength -= LIGHTER;
            shade = mixed(full, Math.max(0, strength));
        }
        return shade;
    }

    /** A colour with white. */
    private static Colour mixed(Colour full, double strength) {
        return new Colour(mixed(full.red(), strength), mixed(full.green(), strength), mixed(full.blue(), strength));
    }

    private static int mixed(int channel, double strength) {
        return (int) Math.round(255 + (channel - 255) * strength);
    }
}
