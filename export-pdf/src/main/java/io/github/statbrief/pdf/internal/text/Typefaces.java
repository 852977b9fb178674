package io.github.statbrief.pdf.internal.text;

import io.github.statbrief.theme.FontFile;
import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.Weight;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The fonts of a theme, read once and shared by all briefs of one exporter. Safe to share between threads. */
public final class Typefaces {
    /** The letters of the prefixes of fallback fonts; the family has R, S and B. */
    private static final String PREFIXES = "ACDEFGHIJKLMNOPQTUVWXYZ";

    private final Map<FontFile, Typeface> byFile;
    private final Fonts files;

    /** Reads the fonts of a theme. */
    public Typefaces(Fonts fonts) {
        Map<FontFile, Typeface> read = new HashMap<>();
        read.computeIfAbsent(fonts.regular(), file -> new Typeface(file, 'R'));
        read.computeIfAbsent(fonts.semibold(), file -> new Typeface(file, 'S'));
        read.computeIfAbsent(fonts.bold(), file -> new Typeface(file, 'B'));
        for (Weight weight : Weight.values()) {
            List<FontFile> all = fonts.all(weight);
            all.forEach(file -> read.computeIfAbsent(
                    file, each -> new Typeface(each, PREFIXES.charAt(read.size() % PREFIXES.length()))));
        }
        byFile = Map.copyOf(read);
        files = fonts;
    }

    /** The font of a file of the theme. */
    public Typeface of(FontFile file) {
        return Objects.requireNonNull(byFile.get(file));
    }

    /** The files of the fonts, which measure text. */
    public Fonts files() {
        return files;
    }
}
