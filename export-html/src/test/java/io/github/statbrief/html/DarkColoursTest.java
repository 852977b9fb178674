package io.github.statbrief.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.html.internal.style.DarkColours;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Theme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours on dark ground can be read and told apart as those on white. */
class DarkColoursTest {
    @ParameterizedTest
    @ValueSource(strings = {"standard", "print", "large-print"})
    void textsAndMarksOfEveryThemeStandOutOnDarkGround(String name) {
        Palette palette = Theme.named(name).palette();
        Colour ground = DarkColours.of(Colour.WHITE);
        Colour surface = DarkColours.of(palette.fill());
        for (Colour text : List.of(palette.ink(), palette.muted(), palette.primary(), palette.flag())) {
            assertThat(DarkColours.of(text).contrast(ground)).isGreaterThan(4.5);
            assertThat(DarkColours.of(text).contrast(surface)).isGreaterThan(4.5);
        }
        for (Colour mark : palette.series()) {
            assertThat(DarkColours.of(mark).contrast(ground)).isGreaterThan(3);
        }
        assertThat(DarkColours.of(palette.warning()).contrast(ground)).isGreaterThan(3);
        assertThat(DarkColours.of(palette.midRule()).contrast(ground)).isGreaterThan(3);
        assertThat(DarkColours.band(palette.primary()).contrast(Colour.WHITE)).isGreaterThan(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#12436D", "#28A197", "#801650", "#F46A25"})
    void aColourKeepsItsHue(String hex) {
        assertThat(hue(DarkColours.of(Colour.of(hex))))
                .isCloseTo(hue(Colour.of(hex)), org.assertj.core.data.Offset.offset(0.06f));
    }

    private static float hue(Colour colour) {
        return java.awt.Color.RGBtoHSB(colour.red(), colour.green(), colour.blue(), null)[0];
    }
}
