package io.github.statbrief.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Most texts have nothing to compose; they must come out as if they had been looked at. */
class ComposedTextTest {
    @Test
    void aTextIsComposedAsByUnicode() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .filter(character -> !Character.isSurrogate((char) character)))
                .allSatisfy(character -> {
                    for (String text : new String[] {
                        Character.toString(character), "e" + Character.toString(character) + "\u0301\u2026 \u2212"
                    }) {
                        assertThat(FontCoverage.composed(text))
                                .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
                    }
                });
    }
}
