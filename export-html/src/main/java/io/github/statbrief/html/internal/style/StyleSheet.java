package io.github.statbrief.html.internal.style;

import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.theme.TitleBand;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The style sheet of pages in one theme. Immutable and safe to share between threads. */
public final class StyleSheet {
    /** The id of the element that holds a page within another one. */
    public static final String PART = EmbeddedStyle.ID;

    private static final String PAGE = Resources.text("page.css");
    private static final String DARK = "@media screen and (prefers-color-scheme:dark){";

    private final String text;

    /** Makes the style sheet of a theme. */
    public StyleSheet(Theme theme) {
        text = root(theme.palette(), theme.titleBand()) + PAGE;
    }

    /** The rules of every page. */
    public String text() {
        return text;
    }

    /** The rules of a page that is a part of another one, whose element has the id {@link #PART}. */
    public String embedded() {
        return EmbeddedStyle.of(text);
    }

    /** The rules that show the colours of drawings on dark ground. */
    public String forCharts(Set<Colour> colours) {
        return colours.stream()
                .map(colour -> ".drawing [fill=\"" + colour.hex() + "\"]{fill:"
                        + DarkColours.of(colour).hex() + "}")
                .collect(Collectors.joining("", DARK, "}"));
    }

    private static String root(Palette palette, TitleBand band) {
        boolean filled = band == TitleBand.FILLED;
        Map<String, Colour> light = colours(palette, UnaryOperator.identity());
        light.put("band", filled ? palette.primary() : Colour.WHITE);
        light.put("band-ink", filled ? Colour.WHITE : palette.ink());
        light.put("band-soft", filled ? mixed(palette.primary(), Colour.WHITE, 0.82) : palette.muted());
        light.put("focus", palette.ink());
        light.put("focus-fill", Colour.of("#FFDD57"));
        Map<String, Colour> dark = colours(palette, DarkColours::of);
        Colour ground = filled ? DarkColours.band(palette.primary()) : DarkColours.of(Colour.WHITE);
        dark.put("band", ground);
        dark.put("band-ink", Colour.WHITE);
        dark.put("band-soft", mixed(ground, Colour.WHITE, 0.78));
        dark.put("focus", Colour.of("#FFDD57"));
        dark.put("focus-fill", Colour.of("#FFDD57"));
        return ":root{" + variables(light) + "}" + DARK + ":root{" + variables(dark) + "}}\n";
    }

    private static Map<String, Colour> colours(Palette palette, UnaryOperator<Colour> shown) {
        Map<String, Colour> colours = new LinkedHashMap<>();
        colours.put("ground", Colour.WHITE);
        colours.put("surface", palette.fill());
        colours.put("ink", palette.ink());
        colours.put("grey", palette.muted());
        colours.put("accent", palette.primary());
        colours.put("flag", palette.flag());
        colours.put("light-rule", palette.lightRule());
        colours.put("mid-rule", palette.midRule());
        colours.put("warning", palette.warning());
        colours.replaceAll((name, colour) -> shown.apply(colour));
        return colours;
    }

    private static Colour mixed(Colour one, Colour other, double share) {
        return new Colour(
                channel(one.red(), other.red(), share),
                channel(one.green(), other.green(), share),
                channel(one.blue(), other.blue(), share));
    }

    private static int channel(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    private static String variables(Map<String, Colour> colours) {
        return colours.entrySet().stream()
                .map(each -> "--" + each.getKey() + ":" + each.getValue().hex())
                .collect(Collectors.joining(";"));
    }
}
