package io.github.statbrief.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogoTest {
    @Test
    void aPathIsReadStepByStep() {
        List<Logo.Step> steps = area("<path fill='#f00' d='M1 1h2v2l-1,1 C0 4 0 4 0 3q0-1 1-2z'/>")
                .outline();

        assertThat(steps)
                .extracting(Logo.Step::kind)
                .containsExactly(
                        Logo.Step.Kind.MOVE,
                        Logo.Step.Kind.LINE,
                        Logo.Step.Kind.LINE,
                        Logo.Step.Kind.LINE,
                        Logo.Step.Kind.CURVE,
                        Logo.Step.Kind.CURVE,
                        Logo.Step.Kind.CLOSE);
        assertThat(steps.get(3).x()).isEqualTo(2);
        assertThat(steps.get(3).y()).isEqualTo(4);
        assertThat(steps.get(5).x()).isEqualTo(1);
        assertThat(steps.get(5).y()).isEqualTo(1);
    }

    @Test
    void groupsHandOnTheirColourAndTheirPlace() {
        Logo.Area area =
                area("<g fill='#12436D' transform='translate(2 3) scale(2)'><rect x='1' width='1' height='1'/></g>");

        assertThat(area.colour()).isEqualTo(Colour.of("#12436D"));
        assertThat(area.outline().get(0).x()).isEqualTo(4);
        assertThat(area.outline().get(2).y()).isEqualTo(5);
    }

    @Test
    void theViewBoxMayBeginAnywhere() {
        Logo logo = logo("<svg viewBox='10 10 20 5'><rect x='10' y='10' width='20' height='5'/></svg>");

        assertThat(logo.width()).isEqualTo(20);
        assertThat(logo.height()).isEqualTo(5);
        assertThat(((Logo.Vector) logo).areas().get(0).outline().get(0).x()).isZero();
    }

    @Test
    void whatIsNotFilledIsNotDrawnAndWhatIsNotSeenIsPassedOver() {
        Logo logo = logo("<svg width='8px' height='8'><title>Office<!-- --></title><metadata><a><b/></a></metadata>"
                + "<rect width='8' height='8' fill='none'/><circle r='3' cx='4' cy='4'/></svg>");

        assertThat(((Logo.Vector) logo).areas()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<linearGradient/>|2: <linearGradient> is not drawn",
                "<path d='M0 0A1 1 0 0 0 2 2'/>|2: a path has an arc (A)",
                "<path d='M0 0L1'/>|2: a path cannot be read at ''",
                "<path stroke='#000' d='M0 0'/>|2: the attribute stroke is not drawn",
                "<rect rx='2' width='4' height='4'/>|2: the attribute rx is not drawn",
                "<path fill='url(#a)' d='M0 0'/>|2: 'url(#a)' is no colour",
                "<g transform='skewX(3)'/>|2: the transformation 'skewX' is not drawn",
                "<rect width='4cm' height='2'/>|2: '4cm' is no number of the attribute width"
            })
    void whatCannotBeDrawnIsRefusedWithItsLine(String element, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> logo("<svg viewBox='0 0 8 8'>\n" + element + "</svg>"))
                .withMessageContaining("logo.svg:" + reason);
    }

    @Test
    void entitiesOfOtherFilesAreNotRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> logo("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                        + "<svg viewBox='0 0 8 8'><title>&x;</title><rect width='8' height='8'/></svg>"));
    }

    @Test
    void aLogoWithoutWordsOrOfAnotherKindIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Logo.of("logo.png", new byte[30], " "))
                .withMessageContaining("words");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Logo.of("logo.gif", "GIF89a".getBytes(StandardCharsets.US_ASCII), "Office"))
                .withMessage("logo.gif is neither a PNG nor an SVG file");
    }

    private static Logo.Area area(String element) {
        return ((Logo.Vector) logo("<svg viewBox='0 0 8 8'>" + element + "</svg>"))
                .areas()
                .get(0);
    }

    private static Logo logo(String svg) {
        return Logo.of("logo.svg", svg.getBytes(StandardCharsets.UTF_8), "Office");
    }
}
