package io.github.statbrief.charts.internal.shape;

import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** How one of the series of a chart looks: its colour and its shape. */
public record SeriesLook(Colour colour, Marker marker) {
    private static final double LIGHTEST = 0.2;
    private static final double LIGHTER = 0.01;
    private static final double TEXT_CONTRAST = 4.5;

    /** The looks of some series: the palette's colours in their order, of two series the first and the last, which differ most for every eye. */
    public static List<SeriesLook> of(Palette palette, int count) {
        List<Colour> colours = palette.series();
        IntUnaryOperator place = series -> count == 2 && series == 1 ? colours.size() - 1 : series;
        return IntStream.range(0, Math.min(count, colours.size()))
                .mapToObj(series -> new SeriesLook(colours.get(place.applyAsInt(series)), Marker.of(series)))
                .toList();
    }

    /** A style on a ground: white or ink, whichever is easier to read. */
    public static TextStyle on(Colour ground, TextStyle style, Palette palette) {
        Colour colour = Colour.WHITE.contrast(ground) >= palette.ink().contrast(ground) ? Colour.WHITE : palette.ink();
        return new TextStyle(style.size(), style.leading(), style.weight(), colour);
    }

    /**
     * The shades of some classes of values, the lowest first: the theme's first colour, darker the further from zero, and its last one for classes below zero. Text is
     * at least 4.5:1 to each: where neither white nor ink is, a shade is lighter.
     */
    public static List<Colour> shades(Theme theme, int below, int above) {
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
        TextStyle style = theme.style(Role.NUMBER);
        Colour shade = onWhite(full, strength);
        while (strength > 0 && on(shade, style, theme.palette()).colour().contrast(shade) < TEXT_CONTRAST) {
            strength -= LIGHTER;
            shade = onWhite(full, Math.max(0, strength));
        }
        return shade;
    }

    /** What a colour of some strength makes of white. */
    public static Colour onWhite(Colour full, double strength) {
        return new Colour(
                onWhite(full.red(), strength), onWhite(full.green(), strength), onWhite(full.blue(), strength));
    }

    private static int onWhite(int channel, double strength) {
        return (int) Math.round(255 + (channel - 255) * strength);
    }
}
