package io.github.statbrief.drawing.type;

import io.github.statbrief.theme.FontCoverage;
import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.Weight;
import java.awt.Font;
import java.awt.FontMetrics;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** A theme's family, read once. Safe to share between threads. */
public final class Typefaces {
    private final FontCoverage coverage;
    private final FontCoverage family;
    private final Map<Weight, Typeface> byWeight = new EnumMap<>(Weight.class);

    private Typefaces(Fonts fonts) {
        coverage = new FontCoverage(fonts);
        family = new FontCoverage(fonts.withoutFallback());
        for (Weight weight : Weight.values()) {
            byWeight.put(weight, new Typeface(fonts, weight));
        }
    }

    /** Reads the files of a family. */
    public static Typefaces of(Fonts fonts) {
        return new Typefaces(fonts);
    }

    /** The font of a weight. */
    public Typeface of(Weight weight) {
        return Objects.requireNonNull(byWeight.get(weight));
    }

    /** The weight in which words of a font are set: that of a theme's font, or the nearest to another one. */
    public static Weight weight(Font font) {
        if (font instanceof ThemeFont own) {
            return own.weight();
        }
        return font.isBold() ? Weight.BOLD : Weight.REGULAR;
    }

    /** The size of a font in points, not rounded. */
    public static double size(Font font) {
        return font instanceof ThemeFont own ? own.exactSize() : font.getSize2D();
    }

    /** The measures of words that are set in this family in the place of a font. */
    public FontMetrics metrics(Font asked) {
        return new ThemeFontMetrics(asked, of(weight(asked)), size(asked));
    }

    /** Refuses text that cannot be drawn letter by letter, with its owner ("figure 'births'"): a character that a weight lacks would become a box, right-to-left writing and combining marks would stand in the wrong places. */
    public void check(String text, String owner) {
        coverage.gap(text).ifPresent(gap -> {
            throw new IllegalArgumentException(owner + ": " + gap.message());
        });
    }

    /** Refuses text that the family alone cannot set, for a screen, on which {@code java.awt} draws each text in one font. */
    public void checkForScreen(String text, String owner) {
        check(text, owner);
        family.gap(text).ifPresent(gap -> {
            throw new IllegalArgumentException(owner + ": '" + gap.word()
                    + "' needs a fallback font, which no chart on a screen is drawn in; write it otherwise, or give the"
                    + " theme a family that has all of it");
        });
    }
}
