package io.github.statbrief.pdf.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.pdf.internal.layout.Lines;
import io.github.statbrief.pdf.internal.structure.Artifact;
import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.theme.Theme;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {
    private static final TextStyle STYLE = Theme.standard().style(Role.BODY);
    private final TextSetter setter = new TextSetter(Fonts.standard(), Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(doubles = {60, 80, 100, 120, 140, 160, 180, 200})
    void aNumberStaysWithItsUnitAndADayWithItsMonth(double width) {
        List<String> lines =
                lines("Waiting fell to 45 seconds on 2 July and by 10 minutes in all of the large ports", width);

        assertThat(lines).noneMatch(line -> line.matches(".*\\d\\s*"));
    }

    @Test
    void noLineIsWiderThanItMayBe() {
        List<Line> lines =
                setter.fill(runs("The number of cases that have been handled since the congress rose again"), 90);

        assertThat(lines)
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(90));
    }

    @Test
    void noWordIsLost() {
        String text = "An extraordinarilylongwordthatfitsnowhere stands here - and more-than-this too.";

        assertThat(String.join("", lines(text, 60))).isEqualTo(text);
    }

    @Test
    void theLastLineHasMoreThanOneWordWhereTheOneBeforeCanSpareOne() {
        double width = setter.width("Public satisfaction with the situation", STYLE) + 1;

        assertThat(lines("Public satisfaction with the situation today", width))
                .containsExactly("Public satisfaction with the ", "situation today");
    }

    @Test
    void balancedLinesAreAsFewAndMoreAlike() {
        List<Run> runs = runs("Public security work since the 18th National Congress");
        List<Line> filled = setter.fill(runs, 220);
        List<Line> balanced = setter.balance(runs, 220);

        assertThat(balanced).hasSameSizeAs(filled);
        assertThat(Lines.width(balanced)).isLessThan(Lines.width(filled));
    }

    @Test
    void aNumberThatFitsAloneIsNotPartedToMakeLinesAlike() {
        String text = "In all 2025 to be so, I am to";
        double width = setter.width("2025", STYLE) + 0.1;
        List<String> lines =
                setter.balance(runs(text), width).stream().map(Line::text).toList();

        assertThat(lines)
                .hasSameSizeAs(lines(text, width))
                .anyMatch(line -> line.strip().equals("2025"));
    }

    @Test
    void aCompoundIsNotTornAtItsHyphenWhereItFits() {
        assertThat(lines("Public satisfaction with the anti-drug situation", 150))
                .noneMatch(line -> line.endsWith("-"));
    }

    private List<String> lines(String text, double width) {
        return setter.fill(runs(text), width).stream().map(Line::text).toList();
    }

    private static List<Run> runs(String text) {
        return List.of(new Run(text, STYLE, Artifact.DECORATION));
    }
}
