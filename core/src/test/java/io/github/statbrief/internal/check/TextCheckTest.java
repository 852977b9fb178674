package io.github.statbrief.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Figure;
import io.github.statbrief.Fixtures;
import io.github.statbrief.Release;
import io.github.statbrief.Stat;
import io.github.statbrief.theme.Theme;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts that no output can set are found in the release, each at its place. */
class TextCheckTest {
    private static Release labelled(List<String> labels) {
        return Fixtures.release(IntStream.range(0, labels.size())
                .mapToObj(at -> Figure.builder("figure-" + at, labels.get(at))
                        .stat(Stat.COUNT)
                        .value("5")
                        .unit("case")
                        .build())
                .toList());
    }

    private static List<Finding> findings(String... labels) {
        return ReleaseCheck.of(labelled(List.of(labels)))
                .withTheme(Theme.standard())
                .findings();
    }

    @Test
    void aCharacterThatTheFontsLackIsFoundAtItsText() {
        assertThat(findings("Cases", "Cases \u5317")).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo("sections[0].figures[1].measure.label");
            assertThat(finding.message()).contains("has no character '\u5317' (U+5317");
        });
        assertThat(findings("Cases", "Caf\u00E9s")).isEmpty();
        assertThat(ReleaseCheck.of(labelled(List.of("Cases \u5317"))).findings())
                .isEmpty();
    }

    @Test
    void aCharacterThatChangesTheWritingIsFoundWithoutFonts() {
        assertThat(ReleaseCheck.of(labelled(List.of("Cases \u202E"))).findings())
                .singleElement()
                .asString()
                .contains("U+202E is not seen");
    }

    /** A release in another script has hardly a text without a finding. */
    @Test
    void moreThanTwentyTextsAreCounted() {
        assertThat(findings(Collections.nCopies(20, "\u5317").toArray(String[]::new)))
                .hasSize(20);
        assertThat(findings(Collections.nCopies(23, "\u5317").toArray(String[]::new)))
                .hasSize(21)
                .last()
                .asString()
                .contains("3 more text(s) hold characters that cannot be set");
    }
}
