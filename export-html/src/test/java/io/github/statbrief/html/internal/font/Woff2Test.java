package io.github.statbrief.html.internal.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.theme.FontFile;
import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.theme.Weight;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.GlyphDescription;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packed fonts, unpacked again by {@link Woff2Reader}, beside what they were made from. */
class Woff2Test {
    /** What a page may take of a font. */
    private static final List<String> TABLES = List.of(
            "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post",
            "prep");

    static Stream<FontFile> files() {
        Fonts fonts = Theme.standard().fonts();
        return Stream.of(Weight.values())
                .flatMap(weight -> Stream.of(fonts.fileOf('A', weight), fonts.fileOf(0x2BB, weight)));
    }

    private static byte[] subset(FontFile file, String characters) throws IOException {
        try (TrueTypeFont font = parsed(file.bytes())) {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            characters.codePoints().forEach(subsetter::add);
            ByteArrayOutputStream subset = new ByteArrayOutputStream();
            subsetter.writeToStream(subset);
            return subset.toByteArray();
        }
    }

    private static TrueTypeFont parsed(byte[] font) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(font));
    }

    /** All characters that are letters of Latin, so that components, marks and empty glyphs are among them. */
    private static String latin() {
        return IntStream.range(' ', 0x250)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .append("\u02BB\u2013\u20AC")
                .toString();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyOutlineIsAsItWas(FontFile file) throws IOException {
        byte[] subset = subset(file, latin());
        try (TrueTypeFont before = parsed(subset);
                TrueTypeFont after = parsed(Woff2Reader.read(Woff2.of(subset)))) {
            assertThat(after.getNumberOfGlyphs()).isEqualTo(before.getNumberOfGlyphs());
            for (int glyph = 0; glyph < before.getNumberOfGlyphs(); glyph++) {
                assertThat(words(after, glyph)).as("glyph %d", glyph).isEqualTo(words(before, glyph));
            }
        }
    }

    /** Bounds, ends of contours, points and hints of a glyph in words. */
    private static String words(TrueTypeFont font, int number) throws IOException {
        GlyphData glyph = font.getGlyph().getGlyph(number);
        GlyphDescription outline = glyph == null ? null : glyph.getDescription();
        if (outline == null) {
            return "none";
        }
        StringBuilder words = new StringBuilder(glyph.getBoundingBox().toString());
        for (int contour = 0; contour < outline.getContourCount(); contour++) {
            words.append(" end ").append(outline.getEndPtOfContours(contour));
        }
        for (int point = 0; point < outline.getPointCount(); point++) {
            words.append(' ').append(outline.getXCoordinate(point));
            words.append(',').append(outline.getYCoordinate(point));
            words.append((outline.getFlags(point) & 1) != 0 ? " on" : " off");
        }
        return words.toString();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyOtherTableIsTheSame(FontFile file) throws IOException {
        byte[] subset = subset(file, latin());
        Map<String, byte[]> before = Woff2Reader.tables(subset);
        Map<String, byte[]> after = Woff2Reader.tables(Woff2Reader.read(Woff2.of(subset)));

        before.get("head")[16] |= 0x08;
        assertThat(after.keySet()).containsExactlyInAnyOrderElementsOf(before.keySet());
        before.forEach((name, table) -> {
            if (!List.of("glyf", "loca").contains(name)) {
                assertThat(after.get(name)).as(name).isEqualTo(table);
            }
        });
    }

    /** The reader finds what is broken: else the tests above could say nothing. */
    @Test
    void aFlippedByteIsNoticed() throws IOException {
        byte[] subset = subset(files().findFirst().orElseThrow(), "Statistics");
        byte[] packed = Woff2.of(subset);
        byte[] whole = Woff2Reader.read(packed);
        packed[packed.length / 2] ^= 0x10;

        assertThatThrownBy(() -> assertThat(Woff2Reader.read(packed)).isEqualTo(whole))
                .isNotNull();
    }

    @Test
    void aTableThatPagesDoNotNeedIsRefused() throws IOException {
        byte[] whole = files().findFirst().orElseThrow().bytes();

        assertThat(Woff2Reader.tables(whole)).containsKey("GSUB");
        assertThatThrownBy(() -> Woff2.of(whole)).hasMessageContaining("none that a page needs");
    }

    /** Less than the tables compressed each by itself, as WOFF 1.0 holds them without its directory. */
    @Test
    void isSmallerThanItsTablesDeflated() throws IOException {
        FontFile file = files().findFirst().orElseThrow();
        String ascii = IntStream.range(' ', 0x7F)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        byte[] subset = subset(file, ascii);
        int deflated = Woff2Reader.tables(subset).values().stream()
                .mapToInt(Woff2Test::deflated)
                .sum();

        assertThat(Woff2.of(subset).length).isLessThan(deflated * 9 / 10);
    }

    private static int deflated(byte[] table) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(table);
        deflater.finish();
        int length = deflater.deflate(new byte[table.length + 64]);
        deflater.end();
        return length;
    }
}
