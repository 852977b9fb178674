package io.github.statbrief.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One family in three weights, and families for the characters that it lacks.
 *
 * @param family its name in workbooks and SVG
 * @param regular the file of weight 400
 * @param semibold the file of weight 600
 * @param bold the file of weight 700
 * @param fallback the families that are asked for what the family lacks, the first of them first
 */
public record Fonts(String family, FontFile regular, FontFile semibold, FontFile bold, List<FallbackFont> fallback) {
    private static final Fonts STANDARD = new Fonts(
                    "Open Sans",
                    FontFile.bundled("OpenSans-Regular.ttf"),
                    FontFile.bundled("OpenSans-SemiBold.ttf"),
                    FontFile.bundled("OpenSans-Bold.ttf"))
            .withFallback(List.of(new FallbackFont(
                    "Open Sans Letters",
                    FontFile.bundled("OpenSansLetters-Regular.ttf"),
                    FontFile.bundled("OpenSansLetters-SemiBold.ttf"),
                    FontFile.bundled("OpenSansLetters-Bold.ttf"),
                    Optional.empty())));

    /** Copies the list. */
    public Fonts {
        fallback = List.copyOf(fallback);
    }

    /** Makes a family without fallback. */
    public Fonts(String family, FontFile regular, FontFile semibold, FontFile bold) {
        this(family, regular, semibold, bold, List.of());
    }

    /** Returns the bundled Open Sans, whose digits have equal width, with the Hawaiian ʻokina that it lacks. */
    public static Fonts standard() {
        return STANDARD;
    }

    /** Returns the same family with further families for what it and its present fallback lack. */
    public Fonts withFallback(List<FallbackFont> further) {
        List<FallbackFont> all = new ArrayList<>(fallback);
        all.addAll(further);
        return new Fonts(family, regular, semibold, bold, all);
    }

    /** Returns the family alone. */
    public Fonts withoutFallback() {
        return new Fonts(family, regular, semibold, bold);
    }

    /** The family's file of a weight. */
    public FontFile of(Weight weight) {
        return switch (weight) {
            case REGULAR -> regular;
            case SEMIBOLD -> semibold;
            case BOLD -> bold;
        };
    }

    /** Every file of a weight, that of the family first. */
    public List<FontFile> all(Weight weight) {
        List<FontFile> files = new ArrayList<>(List.of(of(weight)));
        fallback.forEach(each -> files.add(each.of(weight)));
        return files;
    }

    /** The fallback that sets a character; empty if the family has it itself, or nothing has it. */
    public Optional<FallbackFont> fallbackOf(int codePoint) {
        return isOwn(codePoint)
                ? Optional.empty()
                : fallback.stream().filter(each -> each.has(codePoint)).findFirst();
    }

    /** Whether the family or a fallback has a character, in every weight. */
    public boolean has(int codePoint) {
        return isOwn(codePoint) || fallbackOf(codePoint).isPresent();
    }

    private boolean isOwn(int codePoint) {
        return codePoint == FontFile.SOFT_HYPHEN
                || (regular.has(codePoint) && semibold.has(codePoint) && bold.has(codePoint));
    }

    /**
     * Cuts a text where the font changes. Where nothing has a character, it stays in the family's font, which refuses
     * it.
     *
     * @param text the text
     * @param weight its weight
     * @return its runs, from left to right; none for an empty text
     */
    public List<FontRun> runs(String text, Weight weight) {
        FontFile own = of(weight);
        if (text.isEmpty() || isOwn(text, own)) {
            return text.isEmpty() ? List.of() : List.of(new FontRun(own, text));
        }
        List<FontRun> runs = new ArrayList<>();
        int start = 0;
        FontFile font = own;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            FontFile next = fileOf(text.codePointAt(at), weight);
            if (next != font && at > start) {
                runs.add(new FontRun(font, text.substring(start, at)));
                start = at;
            }
            font = next;
        }
        runs.add(new FontRun(font, text.substring(start)));
        return runs;
    }

    /** Whether the family's file sets a whole text, or nothing else could. */
    private boolean isOwn(String text, FontFile own) {
        return fallback.isEmpty() || own.sets(text);
    }

    /** The file that sets a character in a weight; that of the family if nothing has it. */
    public FontFile fileOf(int codePoint, Weight weight) {
        return fallbackOf(codePoint).map(each -> each.of(weight)).orElseGet(() -> of(weight));
    }

    /**
     * The width of text in a style, in points.
     *
     * @throws MissingCharacterException if no font has a character
     */
    public double width(String text, TextStyle style) {
        FontFile own = of(style.weight());
        if (isOwn(text, own)) {
            return own.width(text, style.size());
        }
        double width = 0;
        for (FontRun run : runs(text, style.weight())) {
            width += run.font().width(run.text(), style.size());
        }
        return width;
    }

    /**
     * Measures a run of text before each of its places, as {@link FontFile#measure} does.
     *
     * @param text the run
     * @param style its style
     * @param before the widths in points: that at {@code start} is set, those of the run's characters are filled in
     * @param start the place of the run's first character
     * @throws MissingCharacterException if no font has a character
     */
    public void measure(String text, TextStyle style, double[] before, int start) {
        FontFile own = of(style.weight());
        if (isOwn(text, own)) {
            own.measure(text, style.size(), before, start);
            return;
        }
        int at = start;
        for (FontRun run : runs(text, style.weight())) {
            run.font().measure(run.text(), style.size(), before, at);
            at += run.text().length();
        }
    }
}
