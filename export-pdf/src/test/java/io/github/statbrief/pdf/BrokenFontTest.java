package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Release;
import io.github.statbrief.theme.FontFile;
import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.Theme;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/** A font is refused when it is read, or a brief can be set in it: never minutes of work, never another end. */
class BrokenFontTest {
    private static final int ROUNDS = 300;
    private static final byte[] FONT = Fonts.standard().regular().bytes();

    @Test
    void whateverIsChangedInAFontItIsRefusedOrTheBriefIsMade() {
        Release release = LayoutReleases.ONE_FIGURE.read();
        Random random = new Random(2026);
        int set = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] font = mutated(random);
            set += assertTimeoutPreemptively(Duration.ofSeconds(30), () -> set(release, font)) ? 1 : 0;
        }
        assertThat(set).as("fonts that were taken").isBetween(ROUNDS / 20, ROUNDS * 19 / 20);
    }

    private static boolean set(Release release, byte[] bytes) throws Exception {
        FontFile font;
        try {
            font = FontFile.of("a.ttf", bytes);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("a.ttf ").hasMessageMatching(".*; (take|name|use) .*");
            return false;
        }
        try {
            Theme theme = Theme.standard().withFonts(new Fonts("A", font, font, font));
            Loader.loadPDF(Briefs.of(new PdfExporter(theme), release)).close();
        } catch (InvalidReleaseException e) {
            // its map of characters has changed: that is said with the place of the text, or of the words of ours
            assertThat(e).hasMessageMatching("(?s).*(has no character|no glyph for).*");
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("has no character");
        }
        return true;
    }

    /** Some bytes of one table, or of the list of tables; numbers at the ends of their ranges more often than others. */
    private static byte[] mutated(Random random) {
        byte[] font = FONT.clone();
        ByteBuffer entries = ByteBuffer.wrap(FONT);
        int entry = 12 + 16 * random.nextInt(entries.getShort(4));
        boolean list = random.nextInt(8) == 0;
        int start = list ? 0 : entries.getInt(entry + 8);
        int length = list ? 300 : entries.getInt(entry + 12);
        int within = random.nextBoolean() ? Math.min(length, 64) : length;
        for (int change = random.nextInt(3); change >= 0; change--) {
            int at = start + random.nextInt(within);
            int kind = random.nextInt(4);
            font[at] = (byte) (kind == 0 ? 0xFF : kind == 1 ? 0 : kind == 2 ? 0x7F : random.nextInt(256));
        }
        return font;
    }
}
