package io.github.statbrief.charts.internal.type;

import io.github.statbrief.theme.LineBreaker;
import io.github.statbrief.theme.LineBreaks;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.SoftHyphens;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.theme.Theme;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Measures text and breaks it into lines, in one theme and language. Used by one thread. */
public final class Typesetter {
    private static final double ASCENT = 0.77;
    private static final double DESCENT = 0.24;

    private final Theme theme;
    private final Typefaces typefaces;
    private final Locale language;
    private final LetterFonts fonts;
    private final LineBreaker breaker;

    /**
     * Sets text.
     *
     * @param theme how it looks
     * @param typefaces the theme's fonts, for their measures
     * @param language the language in which lines are broken
     * @param fonts the same fonts, for a graphics context
     */
    public Typesetter(Theme theme, Typefaces typefaces, Locale language, LetterFonts fonts) {
        this.theme = theme;
        this.typefaces = typefaces;
        this.language = language;
        this.fonts = fonts;
        this.breaker = new LineBreaker(language);
    }

    /** The font of a style, for a graphics context. */
    public Font font(TextStyle style) {
        return fonts.of(style.weight(), style.size());
    }

    /** The theme. */
    public Theme theme() {
        return theme;
    }

    /** The colours of the theme. */
    public Palette palette() {
        return theme.palette();
    }

    /** The language of all words. */
    public Locale language() {
        return language;
    }

    /** The style of a role. */
    public TextStyle style(Role role) {
        return theme.style(role);
    }

    /** How far a text runs. */
    public double width(String text, TextStyle style) {
        return typefaces.of(style.weight()).width(text, style.size());
    }

    /** The widest of some lines. */
    public double width(List<String> lines, TextStyle style) {
        return lines.stream().mapToDouble(line -> width(line, style)).max().orElse(0);
    }

    /** The baseline of the line whose box starts at {@code top}. */
    public double baseline(TextStyle style, double top) {
        return top + style.leading() / 2 + typefaces.of(style.weight()).baselineBelowMiddle() * style.size();
    }

    /** How far text reaches above its baseline: the height of an "l". */
    public static double ascent(TextStyle style) {
        return ASCENT * style.size();
    }

    /** How far text reaches below its baseline: the depth of a "p". */
    public static double descent(TextStyle style) {
        return DESCENT * style.size();
    }

    /** The lines of a text, with a soft hyphen where one divides a word, each filled before the next begins; none where it is empty. */
    public List<String> lines(String text, TextStyle style, double width) {
        return lines(text, style, breaks -> breaks.fill(width));
    }

    /** As few lines as {@link #lines}, as equal as they can be. */
    public List<String> balanced(String text, TextStyle style, double width) {
        return lines(text, style, breaks -> breaks.balance(width));
    }

    private List<String> lines(String text, TextStyle style, Function<LineBreaks, List<Integer>> broken) {
        String whole = Typeface.composed(text).strip();
        if (whole.isEmpty()) {
            return List.of();
        }
        Typeface typeface = typefaces.of(style.weight());
        double hyphen = typeface.width('-', style.size());
        LineBreaks breaks = breaker.breaks(whole, typeface.measure(whole, style.size()), place -> hyphen);
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end : broken.apply(breaks)) {
            int trimmed = breaks.trimmed(start, end);
            lines.add(SoftHyphens.onLine(whole.substring(start, trimmed), breaks.isDivided(trimmed)));
            start = end;
        }
        return List.copyOf(lines);
    }
}
