package io.github.statbrief.charts.internal.type;

import io.github.statbrief.theme.FontFile;
import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.Weight;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** A theme's fonts as {@code java.awt} draws them on a screen; measures stay those of the font files. */
public final class ScreenFonts implements LetterFonts {
    private final Map<Weight, Font> fonts = new EnumMap<>(Weight.class);
    private final Typefaces typefaces;

    /**
     * Reads the fonts into {@code java.awt}.
     *
     * @param fonts the theme's fonts
     * @param typefaces the same, for their measures
     */
    public ScreenFonts(Fonts fonts, Typefaces typefaces) {
        this.typefaces = typefaces;
        for (Weight weight : Weight.values()) {
            this.fonts.put(weight, read(fonts.of(weight)));
        }
    }

    private static Font read(FontFile file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file.name() + " cannot be read", e);
        } catch (FontFormatException e) {
            throw new IllegalArgumentException(
                    "java.awt cannot read the font " + file.name() + "; take another copy or version of it", e);
        }
    }

    @Override
    public Font of(Weight weight, double size) {
        return ThemeFont.drawable(Objects.requireNonNull(fonts.get(weight)), typefaces.of(weight), weight, size);
    }
}
