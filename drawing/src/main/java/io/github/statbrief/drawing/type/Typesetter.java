package io.github.statbrief.drawing.type;

import io.github.statbrief.theme.FontFile;
import io.github.statbrief.theme.LineBreaker;
import io.github.statbrief.theme.LineBreaks;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.SoftHyphens;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.theme.Weight;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Measures text and breaks it into lines, in one theme and language. Used by one thread. */
public final class Typesetter {
    private static final double ASCENT = 0.77;
    private static final double DESCENT = 0.24;

    private final Theme theme;
    private final Typefaces typefaces;
    private final Locale language;
    private final Map<Weight, Font> screen;
    private final LineBreaker breaker;

    private Typesetter(Theme theme, Typefaces typefaces, Locale language, Map<Weight, Font> screen) {
        this.theme = theme;
        this.typefaces = typefaces;
        this.language = language;
        this.screen = screen;
        this.breaker = new LineBreaker(language);
    }

    /** Sets text in a theme and its fonts for a recording: they hold measures alone and ask nothing of the machine. */
    public Typesetter(Theme theme, Typefaces typefaces, Locale language) {
        this(theme, typefaces, language, Map.of());
    }

    /** Sets text that {@code java.awt} can draw on a screen as well; measures stay those of the font files. */
    public static Typesetter forScreen(Theme theme, Typefaces typefaces, Locale language) {
        Map<Weight, Font> screen = new EnumMap<>(Weight.class);
        for (Weight weight : Weight.values()) {
            FontFile file = theme.fonts().of(weight);
            try {
                screen.put(weight, Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file.bytes())));
            } catch (IOException e) {
                throw new UncheckedIOException("the font " + file.name() + " cannot be read", e);
            } catch (FontFormatException e) {
                throw new IllegalArgumentException(
                        "java.awt cannot read the font " + file.name() + "; take another copy or version of it", e);
            }
        }
        return new Typesetter(theme, typefaces, language, screen);
    }

    /** The font of a style, for a graphics context. */
    public Font font(TextStyle style) {
        Typeface typeface = typefaces.of(style.weight());
        Font drawn = screen.get(style.weight());
        return drawn == null
                ? new ThemeFont(typeface, style.weight(), style.size())
                : new ThemeFont(drawn, typeface, style.weight(), style.size());
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
