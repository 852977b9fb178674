package io.github.statbrief.charts.internal.shape;

import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * How one of the series of a chart looks.
 *
 * @param colour its colour
 * @param marker its shape
 */
public record SeriesLook(Colour colour, Marker marker) {
    /** The looks of some series, at most as many as the palette has colours: these in their order, of two series the first and the last, which differ most for every eye. */
    public static List<SeriesLook> of(Palette palette, int count) {
        List<Colour> colours = palette.series();
        List<SeriesLook> looks = new ArrayList<>();
        for (int series = 0; series < count; series++) {
            int place = count == 2 && series == 1 ? colours.size() - 1 : series;
            looks.add(new SeriesLook(colours.get(place), Marker.of(series)));
        }
        return looks;
    }

    /** A style on a ground: white or ink, whichever is easier to read. */
    public static TextStyle on(Colour ground, TextStyle style, Palette palette) {
        Colour colour = Colour.WHITE.contrast(ground) >= palette.ink().contrast(ground) ? Colour.WHITE : palette.ink();
        return new TextStyle(style.size(), style.leading(), style.weight(), colour);
    }
}
