package io.github.statbrief.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
    @ParameterizedTest
    @EnumSource
    void largePrintIsLargerInEveryRoleAndNothingIsUnderTwelvePoints(Role role) {
        TextStyle large = Theme.largePrint().style(role);
        TextStyle standard = Theme.standard().style(role);

        assertThat(large.size()).isGreaterThanOrEqualTo(12).isGreaterThan(standard.size());
        assertThat(large.leading() / large.size()).as("room between lines").isGreaterThanOrEqualTo(1.2);
        assertThat(large.weight()).isEqualTo(standard.weight());
        assertThat(large.colour()).isEqualTo(standard.colour());
    }

    @Test
    void runningTextOfLargePrintHasFourteenPointsOnLinesHalfAsFarApartAgain() {
        TextStyle body = Theme.largePrint().style(Role.BODY);

        assertThat(body.size()).isEqualTo(14);
        assertThat(body.leading()).isEqualTo(21);
    }

    @Test
    void thePrintThemeHasOneColour() {
        Palette palette = Theme.print().palette();

        assertThat(palette.series())
                .allSatisfy(colour ->
                        assertThat(colour.red()).isEqualTo(colour.green()).isEqualTo(colour.blue()));
        assertThat(Theme.print().titleGround()).isEqualTo(Colour.WHITE);
        for (Role role : Role.values()) {
            Colour colour = Theme.print().style(role).colour();
            assertThat(colour.contrast(Colour.WHITE)).as(role.name()).isGreaterThanOrEqualTo(4.5);
            assertThat(colour.red()).isEqualTo(colour.blue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "print", "large-print"})
    void everythingThatStandsInTheNewestRowOfATableIsReadableOnItsPaleGround(String name) {
        Palette palette = Theme.named(name).palette();

        assertThat(List.of(palette.ink(), palette.primary(), palette.muted(), palette.flag()))
                .allSatisfy(
                        colour -> assertThat(colour.contrast(palette.fill())).isGreaterThanOrEqualTo(4.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "print", "large-print"})
    void whatIsChangedInAThemeIsAllThatChanges(String name) {
        Theme theme = Theme.named(name);
        Theme changed = theme.withPage(Page.LETTER).withContact("Team").withFonts(Fonts.standard());

        assertThat(changed.textSize()).isEqualTo(theme.textSize());
        assertThat(changed.titleBand()).isEqualTo(theme.titleBand());
        assertThat(changed.palette()).isEqualTo(theme.palette());
        assertThat(changed.withPage(Page.A4).page()).isEqualTo(theme.page());
    }

    @Test
    void aNameOfNoThemeIsRefused() {
        assertThat(Theme.names())
                .allSatisfy(name -> assertThat(Theme.named(name)).isNotNull());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Theme.named("dark"))
                .withMessage("'dark' is no theme of ours; write standard, print or large-print");
    }
}
