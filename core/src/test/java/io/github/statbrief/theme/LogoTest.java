package io.github.statbrief.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("one test takes what the JVM prints")
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

    /** The last transformation is applied first, and a quarter turn stays on the grid. */
    @Test
    void transformationsAreAppliedFromTheLastToTheFirst() {
        Logo.Area area = area(
                "<g transform='translate(4 1)'><rect transform='rotate(90) scale(2, 3)' x='1' width='1' height='1'/></g>");

        assertThat(area.outline())
                .startsWith(
                        new Logo.Step(Logo.Step.Kind.MOVE, 4, 1, 4, 1, 4, 3),
                        new Logo.Step(Logo.Step.Kind.LINE, 4, 1, 4, 1, 4, 5),
                        new Logo.Step(Logo.Step.Kind.LINE, 4, 1, 4, 1, 1, 5));
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
                "<linearGradient/>|2:1: <linearGradient> is not drawn",
                "<path d='M0 0A1 1 0 0 0 2 2'/>|2:1: a path has an arc (A)",
                "<path d='M0 0L1'/>|2:1: a path breaks off: at its end a number is missing",
                "<path stroke='#000' d='M0 0'/>|2:1: the attribute stroke is not drawn",
                "<rect rx='2' width='4' height='4'/>|2:1: the attribute rx is not drawn",
                "<path fill='url(#a)' d='M0 0'/>|2:1: 'url(#a)' is no colour",
                "<g transform='skewX(3)'/>|2:1: the transformation 'skewX' is not drawn",
                "<rect width='4cm' height='2'/>|2:1: '4cm' is no number of the attribute width; write one as in 12.5",
                "<rect width='NaN' height='2'/>|2:1: 'NaN' is no number of the attribute width",
                "<rect width='Infinity' height='2'/>|2:1: 'Infinity' is no number",
                "<rect width='1e300' height='2'/>|2:1: the number '1e300' of the attribute width is too large",
                "<rect width='-4' height='2'/>|2:1: the attribute width is negative",
                "<path d='M0 0L1e300 2'/>|2:1: the number '1e300' of a path is too large",
                "<path d='M0 0L1 NaN'/>|2:1: a path cannot be read at 'NaN'; write M",
                "<path d='L1 1'/>|2:1: a path begins with a move",
                "<polygon points='0,0 1'/>|2:1: the attribute points has 3 numbers; write two for each corner",
                "<g transform='scale()'/>|2:1: the transformation 'scale' is not drawn",
                "<g transform='translate(NaN)'/>|2:1: 'NaN' is no number of the transformation translate",
                "<g transform='scale(,)'/>|2:1: '' is no number of the transformation scale",
                "<g><g transform='scale(1e6)'><rect transform='scale(1e6)' width='1' height='1'/></g></g>|2:30: a point lies at",
                "<path style='stroke: #000' d='M0 0h1v1'/>|2:1: the attribute stroke is not drawn",
                "<g style='transform: none'/>|2:1: the style transform is not drawn; write it as an attribute",
                "<g opacity='0.5'/>|2:1: the attribute opacity is not drawn",
                "<svg/>|2:1: <svg> is not drawn",
                "<g>|2:6: from here the file cannot be read as XML",
                "<rect width=4/>|2:13: from here the file cannot be read as XML",
                "<title>A & B</title>|2:11: from here the file cannot be read as XML"
            })
    void whatCannotBeDrawnIsRefusedWithItsLine(String element, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> logo("<svg viewBox='0 0 8 8'>\n" + element + "</svg>"))
                .withMessageContaining("logo.svg:" + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg><g/></svg>|1:1: the <svg> has no width or no height",
                "<svg viewBox='0 0 0 8'><g/></svg>|1:1: the <svg> has no width or no height",
                "<svg viewBox='0 0 NaN 8'><g/></svg>|1:1: 'NaN' is no number of the viewBox",
                "<svg viewBox='0 0 1e300 8'><g/></svg>|1:1: the number '1e300' of the viewBox is too large",
                "<svg viewBox=''><g/></svg>|1:1: the viewBox '' has not four numbers",
                "<svg viewBox='0 0 8 8'><g/></svg>|1:1: the logo shows nothing",
                "<svg viewBox='0 0 8 8' display='none'><path d='M0 0h1v1'/></svg>|1:1: the <svg> is not shown",
                "<svg viewBox='0 0 8 8' opacity='.3'><path d='M0 0h1v1'/></svg>|1:1: the attribute opacity is not",
                "<html><svg viewBox='0 0 8 8'/></html>|1:1: this is no SVG file: it begins with <html>",
                "<svg|1:5: from here the file cannot be read as XML"
            })
    void theWholeIsRefusedWhereItBegins(String svg, String reason) {
        assertThatIllegalArgumentException().isThrownBy(() -> logo(svg)).withMessageStartingWith("logo.svg:" + reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<g display='none'><path d='M0 0h9v9'/></g>",
                "<path style='display:none' d='M0 0h9v9'/>",
                "<g visibility='hidden'><path d='M0 0h9v9'/></g>",
                "<g style='visibility: collapse'><path d='M0 0h9v9'/></g>",
                "<g opacity='0'><path d='M0 0h9v9'/></g>",
                "<path fill-opacity='0' d='M0 0h9v9'/>",
                "<path style='fill: none' fill='#f00' d='M0 0h9v9'/>",
                "<path d=''/>",
                "<path d='M3 3'/>",
                "<polygon points=''/>"
            })
    void whatIsNotShownIsNotDrawn(String element) {
        Logo.Area only = area(element + "<path d='M1 1h1v1'/>");

        assertThat(((Logo.Vector) logo("<svg viewBox='0 0 8 8'>" + element + "<path d='M1 1h1v1'/></svg>")).areas())
                .hasSize(1);
        assertThat(only.outline().get(0).x()).isEqualTo(1);
    }

    @Test
    void whatIsShownWithinTheHiddenIsDrawn() {
        assertThat(area("<g visibility='hidden'><path visibility='visible' d='M1 1h1v1'/></g>")
                        .outline())
                .hasSize(3);
    }

    @Test
    void theRootHandsOnItsColourAndAStyleGoesBeforeAnAttribute() {
        Logo logo = logo("<svg viewBox='0 0 8 8' fill='#f00' style='enable-background:new'><path d='M1 1h1v1'/>"
                + "<path fill='#00ff00' style='fill:#0000ff' d='M1 1h1v1'/></svg>");

        assertThat(((Logo.Vector) logo).areas())
                .extracting(Logo.Area::colour)
                .containsExactly(Colour.of("#FF0000"), Colour.of("#0000FF"));
    }

    @Test
    void whatFollowsAClosedOutlineGoesOnFromItsBeginning() {
        assertThat(area("<path d='M1 2h4v4zl3 3h1z'/>").outline())
                .extracting(Logo.Step::kind)
                .startsWith(Logo.Step.Kind.MOVE, Logo.Step.Kind.LINE, Logo.Step.Kind.LINE, Logo.Step.Kind.CLOSE)
                .element(4)
                .isEqualTo(Logo.Step.Kind.MOVE);
    }

    @Test
    void largeAndDeepDrawingsAreAnsweredSoon() {
        String path = "<path d='M0 0" + "h.0001".repeat(1_000_000) + " ".repeat(1_000_000) + "'/>";
        String word = "<g transform='" + "a".repeat(1_000_000) + "'/>";
        String number = "<rect width='" + "1".repeat(1_000_000) + "x' height='1'/>";

        assertTimeout(Duration.ofSeconds(20), () -> {
            refused(path, "the logo has too many lines and curves");
            refused(word, "is no transformation");
            refused(number, "is no number of the attribute width");
            refused("<g>".repeat(100_000) + "</g>".repeat(100_000), "elements lie in one another");
        });
    }

    @Test
    void groupsLieInOneAnotherAsDeepAsDrawingProgramsNestThem() {
        String square = "<rect width='4' height='4' fill='#123456'/>";

        assertThat(area("<g>".repeat(60) + square + "</g>".repeat(60))).isEqualTo(area(square));
    }

    private static void refused(String element, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> area(element))
                .withMessageContaining(reason)
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
    }

    @Test
    void aLetterOfAnotherEncodingThanTheDeclaredOneIsRefusedAtItsPlace() {
        byte[] svg = "<svg viewBox='0 0 8 8'>\n<title>B\u00FCro</title><path d='M1 1h1v1'/></svg>"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Logo.of("logo.svg", svg, "Office"))
                .withMessageMatching("logo.svg:2:(8|9|10): from here the file cannot be read as XML.*");

        byte[] declared = ("<?xml version='1.0' encoding='ISO-8859-1'?>" + new String(svg, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Logo.of("logo.svg", declared, "Office").width()).isEqualTo(8);
    }

    @Test
    void nothingIsPrintedBesideTheMessage() {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThatIllegalArgumentException().isThrownBy(() -> logo("<svg><g></svg>"));
            byte[] undecoded = "<svg><title>\u00FC</title></svg>".getBytes(StandardCharsets.ISO_8859_1);
            assertThatIllegalArgumentException().isThrownBy(() -> Logo.of("logo.svg", undecoded, "Office"));
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aLogoInUtf16IsReadAsWell() {
        byte[] svg = "<?xml version='1.0' encoding='UTF-16'?><svg viewBox='0 0 8 8'><path d='M1 1h1v1'/></svg>"
                .getBytes(StandardCharsets.UTF_16);

        assertThat(Logo.of("logo.svg", svg, "Office").width()).isEqualTo(8);
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
                .withMessage("logo.gif is neither a PNG nor an SVG file; save the logo as one of them");
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
