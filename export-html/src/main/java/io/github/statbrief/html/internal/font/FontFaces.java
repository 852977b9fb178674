package io.github.statbrief.html.internal.font;

import io.github.statbrief.theme.FontFile;
import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.Weight;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of a theme as rules of a style sheet that hold the fonts themselves, reduced to the characters of one page.
 * All are of one family, also those of fallback fonts: a browser takes each for the characters that it has. Immutable
 * and safe to share between threads.
 */
public final class FontFaces {
    /** What a browser needs of a font. Others name glyphs by their numbers, which are others in a reduced font. */
    private static final List<String> TABLES = List.of(
            "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post",
            "prep");

    private final Fonts fonts;

    /** Prepares to embed the fonts of a theme, which were checked to allow it when they were read. */
    public FontFaces(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * The rules of a page, and the one that sets the page in the fonts.
     *
     * @param text all that stands in the page; further characters do no harm
     */
    public String of(String text) {
        SortedSet<Integer> characters = text.codePoints()
                .filter(character -> character >= ' ' && fonts.has(character))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        StringBuilder rules = new StringBuilder();
        for (Weight weight : Weight.values()) {
            Map<FontFile, SortedSet<Integer>> parts = new LinkedHashMap<>();
            characters.forEach(
                    character -> parts.computeIfAbsent(fonts.fileOf(character, weight), file -> new TreeSet<>())
                            .add(character));
            parts.forEach((file, set) -> rules.append(face(weight, file, set)));
        }
        return rules.append("html{font-family:")
                .append(family())
                .append(",system-ui,sans-serif}")
                .toString();
    }

    private String face(Weight weight, FontFile file, SortedSet<Integer> characters) {
        return "@font-face{font-family:" + family() + ";font-weight:" + number(weight)
                + ";src:url(data:font/woff2;base64,"
                + Base64.getEncoder().encodeToString(Woff2.of(subset(file, characters)))
                + ") format(\"woff2\");unicode-range:" + ranges(characters) + "}";
    }

    /** The name in quotes; what could end them is spelt as its number. */
    private String family() {
        return fonts.family()
                .codePoints()
                .mapToObj(character -> Character.isLetterOrDigit(character) || character == ' ' || character == '-'
                        ? Character.toString(character)
                        : "\\" + Integer.toHexString(character) + " ")
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static int number(Weight weight) {
        return switch (weight) {
            case REGULAR -> 400;
            case SEMIBOLD -> 600;
            case BOLD -> 700;
        };
    }

    /** Neighbours as one range: {@code U+20-7E,U+2013}. */
    private static String ranges(SortedSet<Integer> characters) {
        StringBuilder ranges = new StringBuilder();
        int first = -1;
        int last = -1;
        for (int character : characters) {
            if (character == last + 1 && first >= 0) {
                last = character;
                continue;
            }
            add(ranges, first, last);
            first = character;
            last = character;
        }
        add(ranges, first, last);
        return ranges.toString();
    }

    private static void add(StringBuilder ranges, int first, int last) {
        if (first < 0) {
            return;
        }
        ranges.append(ranges.isEmpty() ? "U+" : ",U+").append(Integer.toHexString(first));
        if (last > first) {
            ranges.append('-').append(Integer.toHexString(last));
        }
    }

    private static byte[] subset(FontFile file, SortedSet<Integer> characters) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.bytes()))) {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            characters.forEach(subsetter::add);
            ByteArrayOutputStream subset = new ByteArrayOutputStream();
            subsetter.writeToStream(subset);
            return subset.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the font " + file.name() + " cannot be embedded in a page; take another TrueType file of it", e);
        }
    }
}
