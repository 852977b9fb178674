package io.github.statbrief.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.Weight;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecorderTest {
    private final Recorder recorder = new Recorder(Painting.TYPEFACES);

    private List<Mark> marks() {
        return recorder.drawing(100, 100).marks();
    }

    @Test
    void aPaintingBecomesAreasAndWordsInTheirPlaces() {
        List<Mark> marks = Painting.drawing().marks();

        assertThat(marks.get(0)).isEqualTo(new Mark.Box(10, 10, 80, 20, Colour.of("#12436D"), Optional.empty()));
        assertThat(marks.get(1)).isInstanceOf(Mark.Polygon.class);
        assertThat(((Mark.Polygon) marks.get(2)).corners()).hasSize(4);
        Mark.Text text = (Mark.Text) marks.get(3);
        assertThat(text.words()).isEqualTo("Größe: 12");
        assertThat(List.of(text.x(), text.baseline(), text.size())).containsExactly(100.0, 70.0, 12.0);
        assertThat(text.weight()).isEqualTo(Weight.BOLD);
        assertThat(text.width()).isCloseTo(Fonts.standard().bold().width("Größe: 12", 12), within(1e-9));
        assertThat(text.colour()).isEqualTo(Colour.of("#F46A25"));
    }

    @Test
    void aMarkHasTheIdOfTheFigureThatItIsPaintedFor() {
        recorder.setRenderingHint(Recorder.BEGIN_FIGURE, "births");
        recorder.fillRect(0, 0, 1, 1);
        recorder.setRenderingHint(Recorder.BEGIN_FIGURE, "");
        recorder.fillRect(1, 0, 1, 1);
        recorder.setRenderingHint(Recorder.END_FIGURE, true);
        recorder.setRenderingHint(Recorder.BEGIN_FIGURE, "deaths");
        recorder.fillRect(2, 0, 1, 1);
        recorder.setRenderingHint(Recorder.END_FIGURE, true);
        recorder.setRenderingHint(Recorder.END_FIGURE, true);
        recorder.fillRect(3, 0, 1, 1);

        assertThat(marks().stream().map(mark -> mark.figure().orElse("none")))
                .containsExactly("births", "births", "deaths", "none");
    }

    @Test
    void aLibraryMayHaveHintsOfItsOwn() {
        Recorder own =
                new Recorder(Painting.TYPEFACES, RenderingHints.KEY_RENDERING, RenderingHints.KEY_COLOR_RENDERING);
        own.setRenderingHint(RenderingHints.KEY_RENDERING, "births");
        own.fillRect(0, 0, 1, 1);
        own.setRenderingHint(RenderingHints.KEY_COLOR_RENDERING, true);
        own.setRenderingHint(Recorder.BEGIN_FIGURE, "deaths");
        own.fillRect(0, 0, 1, 1);

        assertThat(own.drawing(1, 1).marks().stream().map(Mark::figure))
                .containsExactly(Optional.of("births"), Optional.empty());
    }

    @Test
    void whatIsReadLastComesLast() {
        recorder.setRenderingHint(Recorder.LATE, true);
        recorder.drawString("Source", 0, 90);
        recorder.setRenderingHint(Recorder.LATE, false);
        recorder.drawString("Title", 0, 10);

        assertThat(marks().stream().map(mark -> ((Mark.Text) mark).words())).containsExactly("Title", "Source");
    }

    /** A library draws parts of its picture on copies. */
    @Test
    void aCopyRecordsIntoTheSameDrawingAndMovesAlone() {
        Graphics2D copy = (Graphics2D) recorder.create();
        copy.scale(2, 3);
        copy.fillRect(1, 1, 4, 4);
        recorder.fillRect(1, 1, 4, 4);

        assertThat(marks())
                .extracting(mark -> ((Mark.Box) mark).width(), mark -> ((Mark.Box) mark).height())
                .containsExactly(tuple(8.0, 12.0), tuple(4.0, 4.0));
    }

    @Test
    void everyPartOfADashedOutlineIsAnAreaOfItsOwn() {
        recorder.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {6, 4}, 0));
        recorder.drawLine(0, 5, 30, 5);

        assertThat(marks())
                .extracting(mark -> ((Mark.Box) mark).x(), mark -> ((Mark.Box) mark).width())
                .containsExactly(tuple(0.0, 6.0), tuple(10.0, 6.0), tuple(20.0, 6.0));
    }

    @Test
    void whatIsWhollyTransparentOrBlankLeavesNoMark() {
        recorder.drawString("  ", 0, 0);
        recorder.setColor(new Color(0, 0, 0, 0));
        recorder.fillRect(0, 0, 5, 5);

        assertThat(marks()).isEmpty();
    }

    @Test
    void wordsAreMeasuredInTheFontInWhichTheyAreRecorded() {
        FontMetrics metrics = recorder.getFontMetrics(new Font(Font.SERIF, Font.PLAIN, 20));

        assertThat(metrics.stringWidth("wide"))
                .isEqualTo((int) Math.ceil(Fonts.standard().regular().width("wide", 20)));
    }

    static Stream<Arguments> refused() {
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        return Stream.of(
                refusal("no pictures", graphics -> graphics.drawImage(image, 0, 0, null)),
                refusal("no copies of pixels", graphics -> graphics.copyArea(0, 0, 1, 1, 1, 1)),
                refusal("mixed with what lies beneath", graphics -> graphics.setXORMode(Color.RED)),
                refusal("'up' are turned", graphics -> {
                    graphics.rotate(1);
                    graphics.drawString("up", 0, 0);
                }),
                refusal("opaque colours only", graphics -> {
                    graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.5f));
                    graphics.fillRect(0, 0, 1, 1);
                }));
    }

    private static Arguments refusal(String message, Consumer<Graphics2D> painting) {
        return Arguments.of(message, painting);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatADrawingCannotHoldIsRefusedWithAReason(String message, Consumer<Graphics2D> painting) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> painting.accept(recorder))
                .withMessageContaining(message);
    }
}
