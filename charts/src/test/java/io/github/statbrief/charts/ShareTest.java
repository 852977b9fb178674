package io.github.statbrief.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.statbrief.drawing.Mark;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Theme;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final Palette PALETTE = Theme.standard().palette();

    @ParameterizedTest
    @CsvSource({"96.96,96.96", "more than 57.2,57.2", "about 12,12", "less than 5,5", "nearly 99.5,99.5"})
    void theBarEndsAtTheStatedShareOfTheWidthAndTheRestReaches100(String value, double share) {
        Scene scene = Scene.page(Samples.share(value));

        Mark.Box bar = scene.boxes("share").get(0);
        Mark.Box rest = rest(scene).get(0);
        assertThat(bar.x()).isZero();
        assertThat(bar.width()).isCloseTo(share * Scene.PAGE / 100, EXACTLY);
        assertThat(rest.x()).isGreaterThan(bar.width());
        assertThat(rest.x() + rest.width()).isCloseTo(Scene.PAGE, EXACTLY);
    }

    @Test
    void aWholeHasNoRestAndNothingHasNoBar() {
        assertThat(rest(Scene.page(Samples.share("100")))).isEmpty();
        assertThat(Scene.page(Samples.share("0")).boxes("share"))
                .singleElement()
                .satisfies(box -> assertThat(box.colour()).isEqualTo(PALETTE.rest()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"more than 96.96", "more than 3", "about 50", "less than 99.9", "at least 100", "just over 99"})
    void theMarkOfABoundStaysBetween0And100(String value) {
        Scene scene = Scene.page(Samples.share(value));

        assertThat(scene.polygons("share"))
                .isNotEmpty()
                .allSatisfy(mark ->
                        assertThat(mark.corners()).allMatch(corner -> corner.x() > 0 && corner.x() < Scene.PAGE));
    }

    @Test
    void theAxisRunsFrom0To100InTheWordsOfTheLanguage() {
        ChartSpec chart = Samples.share("50");

        assertThat(Scene.page(chart).texts()).extracting(Mark.Text::words).contains("0%", "25%", "50%", "75%", "100%");
    }

    @Test
    void theRestStandsOutFromTheBarAndFromThePage() {
        assertThat(PALETTE.rest().contrast(Colour.WHITE)).isGreaterThanOrEqualTo(3);
        assertThat(PALETTE.rest().contrast(PALETTE.primary())).isGreaterThanOrEqualTo(3);
    }

    private static List<Mark.Box> rest(Scene scene) {
        return scene.boxes("share").stream()
                .filter(box -> box.colour().equals(PALETTE.rest()))
                .toList();
    }
}
