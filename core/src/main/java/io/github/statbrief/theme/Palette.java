package io.github.statbrief.theme;

import java.util.List;

/**
 * Colours by purpose.
 *
 * @param primary bands, headings, links and single-series marks
 * @param ink text
 * @param muted secondary text; at least 4.5:1 on white and on {@code fill}
 * @param lightRule rules between rows, gridlines
 * @param midRule rules between groups
 * @param fill the background of tiles and boxes
 * @param flag the letters of flags and shorthand
 * @param warning rules that warn; never text
 * @param rest the remainder of a whole, beside {@code primary}
 * @param series areas and lines, in this order only: neighbours differ enough, others may not
 */
public record Palette(
        Colour primary,
        Colour ink,
        Colour muted,
        Colour lightRule,
        Colour midRule,
        Colour fill,
        Colour flag,
        Colour warning,
        Colour rest,
        List<Colour> series) {
    /** Refuses a palette without series colours. */
    public Palette {
        series = List.copyOf(series);
        if (series.isEmpty()) {
            throw new IllegalArgumentException("a palette has at least one series colour");
        }
    }

    static Palette standard() {
        return new Palette(
                Colour.of("#12436D"),
                Colour.of("#1F2328"),
                Colour.of("#595959"),
                Colour.of("#CDD3DA"),
                Colour.of("#8A949E"),
                Colour.of("#F1F4F7"),
                Colour.of("#801650"),
                Colour.of("#F46A25"),
                Colour.of("#949494"),
                List.of(Colour.of("#12436D"), Colour.of("#28A197"), Colour.of("#801650"), Colour.of("#F46A25")));
    }

    /** Shades of grey: neighbouring series differ by 3:1, and so does each from white. */
    static Palette grey() {
        return new Palette(
                Colour.of("#1A1A1A"),
                Colour.of("#1A1A1A"),
                Colour.of("#4D4D4D"),
                Colour.of("#CCCCCC"),
                Colour.of("#8A8A8A"),
                Colour.of("#F2F2F2"),
                Colour.of("#1A1A1A"),
                Colour.of("#949494"),
                Colour.of("#949494"),
                List.of(Colour.of("#1A1A1A"), Colour.of("#878787"), Colour.of("#3C3C3C"), Colour.of("#949494")));
    }
}
