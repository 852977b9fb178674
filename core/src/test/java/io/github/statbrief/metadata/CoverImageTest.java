package io.github.statbrief.metadata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class CoverImageTest {
    private static final byte[] BLUE = svg("#12436D");

    private static byte[] svg(String colour) {
        return ("<svg viewBox='0 0 8 4'><rect width='8' height='4' fill='" + colour + "'/></svg>").getBytes(UTF_8);
    }

    @Test
    void aPictureIsItsFileAndItsWords() {
        CoverImage image = CoverImage.of("cover.svg", BLUE, "Readers");

        assertThat(image)
                .isEqualTo(CoverImage.of("other.svg", BLUE, "Readers"))
                .hasSameHashCodeAs(CoverImage.of("other.svg", BLUE, "Readers"))
                .isNotEqualTo(CoverImage.of("cover.svg", BLUE, "Writers"))
                .isNotEqualTo(CoverImage.of("cover.svg", svg("#F46A25"), "Readers"))
                .isNotEqualTo("Readers")
                .hasToString("CoverImage of " + BLUE.length + " bytes: Readers");
        assertThat(image.hashCode())
                .isNotEqualTo(CoverImage.of("cover.svg", BLUE, "Writers").hashCode())
                .isNotEqualTo(
                        CoverImage.of("cover.svg", svg("#F46A25"), "Readers").hashCode());
        assertThat(image.alternate()).isEqualTo("Readers");
    }

    @Test
    void whoChangesTheBytesOfAPictureChangesACopy() {
        byte[] given = BLUE.clone();
        CoverImage image = CoverImage.of("cover.svg", given, "Readers");
        given[0] = 'x';
        image.bytes()[1] = 'y';

        assertThat(image.bytes()).isEqualTo(BLUE);
    }

    @Test
    void aPictureNeedsAllOfIt() {
        assertThatNullPointerException().isThrownBy(() -> CoverImage.of("cover.svg", null, "Readers"));
        assertThatNullPointerException().isThrownBy(() -> CoverImage.of(null, BLUE, "Readers"));
        assertThatNullPointerException().isThrownBy(() -> CoverImage.of("cover.svg", BLUE, null));
    }
}
