package io.github.statbrief.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontFileTest {
    private static final byte[] FONT = Fonts.standard().regular().bytes();

    @Test
    void aFontSaysWhatItHoldsAndHowFarTextRuns() {
        FontFile font = Fonts.standard().regular();

        assertThat(font.has('é')).isTrue();
        assertThat(font.has(0x2265)).as("more than or equal").isTrue();
        assertThat(font.has(0x5317)).as("a Chinese character").isFalse();
        assertThat(font.has(0x1F600)).as("beyond the first 65536").isFalse();
        assertThat(font.width("08", 10)).isEqualTo(2 * font.width('1', 10), within(1e-9));
        assertThat(font.width("", 10)).isZero();
        assertThat(font.ascent()).as("of Open Sans").isEqualTo(2189 / 2048.0, within(1e-9));
        assertThat(font.descent()).isEqualTo(600 / 2048.0, within(1e-9));
    }

    @Test
    void aRunIsMeasuredBeforeEachOfItsPlaces() {
        FontFile font = Fonts.standard().regular();
        double[] before = {0, 0, 7, 0, 0, 0};

        font.measure("Wií", 9, before, 2);

        assertThat(before)
                .containsExactly(0, 0, 7, 7 + font.width("W", 9), 7 + font.width("Wi", 9), 7 + font.width("Wií", 9));
    }

    @Test
    void aCharacterThatTheFontLacksIsNotMeasuredAsAnother() {
        FontFile font = Fonts.standard().regular();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> font.width("a北", 9))
                .withMessageStartingWith("the font OpenSans-Regular.ttf has no character '北' (U+5317, ");
        assertThatIllegalArgumentException().isThrownBy(() -> font.width(0x5317, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> font.measure("北", 9, new double[2], 0));
    }

    @Test
    void whatIsHandedOnIsAFontOfTheSameCharactersAndNoMore() {
        FontFile font = Fonts.standard().regular();
        FontFile reduced = FontFile.of("reduced.ttf", font.embeddable());

        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            assertThat(reduced.glyph(character)).isEqualTo(font.glyph(character));
        }
        assertThat(font.width("Statistics", 12)).isEqualTo(reduced.width("Statistics", 12));
        assertThat(reduced.embeddable()).isEqualTo(font.embeddable());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ttcf|a.ttf is a collection of fonts (ttcf); take one font out of it as a .ttf file",
                "wOFF|a.ttf is a font for the web (WOFF); use its TrueType (.ttf) version",
                "wOF2|a.ttf is a font for the web (WOFF); use its TrueType (.ttf) version",
                "PK..|a.ttf is no TrueType font; name a .ttf file"
            })
    void otherKindsOfFilesAreNamed(String start, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FontFile.of("a.ttf", start.getBytes(StandardCharsets.US_ASCII)))
                .withMessage(message);
    }

    /** Each would have a reader of fonts run for minutes, use up memory, or draw what nobody sees. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "head|18|2|0|its table 'head' is no head of a TrueType font",
                "head|18|2|16|its table 'hhea' says that lines are 2189 high",
                "head|50|2|7|its table 'head' is no head of a TrueType font",
                "maxp|4|2|65535|",
                "maxp|0|4|1342177280|its table 'maxp' is not that of TrueType outlines",
                "hhea|4|2|32767|its table 'hhea' says that lines are 32767 high",
                "hhea|34|2|0|its table 'hhea' has 0 widths",
                "hhea|34|2|65535|its table 'hhea' has 65535 widths",
                "loca|4|4|4294967295|its table 'loca' gives the glyph",
                "cmap|2|2|0|its table 'cmap' maps no Unicode characters",
                "name|2|2|65535|its table 'name' ends before what it announces",
                "OS/2|8|2|2|may not be embedded by what its maker says in it (OS/2, fsType)",
                "OS/2|8|2|256|may not be embedded in part",
                "OS/2|8|2|512|may not be embedded as outlines"
            })
    void whatIsBrokenOrForbiddenIsNamed(String table, int at, int size, long value, String reason) {
        byte[] font = changed(table, bytes -> {
            if (size == 2) {
                bytes.putShort(at, (short) value);
            } else {
                bytes.putInt(at, (int) value);
            }
        });

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FontFile.of("a.ttf", font))
                .withMessageStartingWith("the font a.ttf ")
                .withMessageContaining(reason == null ? "is broken" : reason);
    }

    @Test
    void aFontWithoutWidthsIsRefused() {
        byte[] font = changed(
                "hmtx",
                bytes -> Arrays.fill(
                        bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.arrayOffset() + 400, (byte) 0));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FontFile.of("a.ttf", font))
                .withMessageMatching("the font a.ttf is broken: its U\\+00.. has no width; take another copy.*");
    }

    @Test
    void aGlyphThatIsAPartOfItselfIsRefused() {
        byte[] font = changed("glyf", bytes -> {
            ByteBuffer loca = table(ByteBuffer.wrap(FONT), "loca");
            boolean isLong = table(ByteBuffer.wrap(FONT), "head").getShort(50) == 1;
            int glyph = Fonts.standard().regular().glyph('A');
            int place = isLong ? loca.getInt(4 * glyph) : 2 * Short.toUnsignedInt(loca.getShort(2 * glyph));
            bytes.putShort(place, (short) -1).putShort(place + 10, (short) 0x22).putShort(place + 12, (short) glyph);
        });

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FontFile.of("a.ttf", font))
                .withMessageContaining("which is a part of itself");
    }

    @Test
    void everyFileThatIsCutOffIsRefused() {
        for (int length = 0; length < FONT.length; length += 997) {
            byte[] start = Arrays.copyOf(FONT, length);
            assertThatIllegalArgumentException().isThrownBy(() -> FontFile.of("a.ttf", start));
        }
    }

    @Test
    void whateverIsChangedTheAnswerComesSoon() {
        Random random = new Random(20260115);
        for (int round = 0; round < 1500; round++) {
            byte[] font = FONT.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                boolean early = random.nextBoolean();
                font[random.nextInt(early ? 2000 : font.length)] = (byte) random.nextInt(256);
            }
            assertTimeout(Duration.ofSeconds(10), () -> answer(font));
        }
    }

    private static void answer(byte[] font) {
        try {
            assertThat(FontFile.of("a.ttf", font).embeddable()).hasSizeLessThan(2 * FONT.length);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("a.ttf");
        }
    }

    private static byte[] changed(String table, Consumer<ByteBuffer> change) {
        byte[] font = FONT.clone();
        change.accept(table(ByteBuffer.wrap(font), table));
        return font;
    }

    private static ByteBuffer table(ByteBuffer font, String tag) {
        for (int entry = 12; ; entry += 16) {
            byte[] name = new byte[4];
            font.get(entry, name);
            if (new String(name, StandardCharsets.ISO_8859_1).equals(tag)) {
                return font.slice(font.getInt(entry + 8), font.getInt(entry + 12));
            }
        }
    }
}
