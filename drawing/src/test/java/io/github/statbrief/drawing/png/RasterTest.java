package io.github.statbrief.drawing.png;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.drawing.Drawing;
import io.github.statbrief.drawing.Mark;
import io.github.statbrief.drawing.type.Typefaces;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.Weight;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RasterTest {
    private static final Colour NAVY = Colour.of("#12436D");
    private static final Colour PALE = Colour.of("#F1F4F7");
    private final Raster raster = new Raster(Typefaces.of(Fonts.standard()));

    @Test
    void areasHaveTheirOwnColoursAndWholePixelsOnWhiteGround() {
        Pixels pixels = raster.draw(drawing(box(2, 1, 3, 2, NAVY), box(6, 0, 4, 4, PALE)), 20);

        assertThat(row(pixels, 0)).isEqualTo("............pppppppp");
        assertThat(row(pixels, 2)).isEqualTo("....nnnnnn..pppppppp");
        assertThat(row(pixels, 5)).isEqualTo("....nnnnnn..pppppppp");
        assertThat(row(pixels, 6)).isEqualTo("............pppppppp");
    }

    @Test
    void aLineThinnerThanAPixelStaysVisible() {
        Pixels pixels = raster.draw(drawing(box(3, 0, 0.01, 4, NAVY)), 10);

        assertThat(row(pixels, 0)).isEqualTo("...n......");
    }

    @Test
    void textFillsItsPlaceAndNoMore() {
        double width = Typefaces.of(Fonts.standard()).of(Weight.BOLD).width("Hl", 8);
        Mark.Text text = new Mark.Text("Hl", 10, 12, width, Weight.BOLD, 8, NAVY, Optional.empty());
        Pixels pixels = raster.draw(new Drawing(40, 20, List.of(text)), 400);

        int[] painted = IntStream.range(0, pixels.width() * pixels.height())
                .filter(pixel -> colour(pixels, pixel / 400, pixel % 400) != 0xFFFFFF)
                .toArray();
        assertThat(painted).hasSizeGreaterThan(500);
        int[] columns = Arrays.stream(painted).map(pixel -> pixel % 400).toArray();
        int[] rows = Arrays.stream(painted).map(pixel -> pixel / 400).toArray();
        assertThat(Arrays.stream(columns).min().orElseThrow()).isBetween(100, 112);
        assertThat(Arrays.stream(columns).max().orElseThrow()).isBetween(100, 100 + (int) (10 * width));
        assertThat(Arrays.stream(rows).max().orElseThrow()).as("the baseline").isEqualTo(119);
        assertThat(Arrays.stream(painted).map(pixel -> colour(pixels, pixel / 400, pixel % 400)))
                .contains(NAVY.rgb());
    }

    /** Rows begin where a mark begins or ends; what sticks out of the picture is left out. */
    @Test
    void equalRowsAreDrawnOnce() {
        Pixels pixels = raster.draw(drawing(box(2, 1, 3, 2, NAVY), box(-1, -1, 2, 9, PALE)), 20);

        assertThat(pixels.bands().count()).isEqualTo(3);
        assertThat(pixels.height()).isEqualTo(8);
        assertThat(row(pixels, 1)).isEqualTo("pp..................");
        assertThat(row(pixels, 2)).isEqualTo(row(pixels, 5)).isEqualTo("pp..nnnnnn..........");
        assertThat(row(pixels, 7)).isEqualTo("pp..................");
    }

    @Test
    void aSmallerDrawingAfterALargerOneIsNotSeenThrough() {
        raster.draw(drawing(box(0, 0, 10, 4, NAVY)), 40);

        assertThat(row(raster.draw(drawing(), 10), 0)).isEqualTo("..........");
    }

    /** Also where one edge lies over another. */
    @Test
    void theTonesOfAnEdgeAreRounded() {
        List<Mark.Point> corners = List.of(new Mark.Point(0, 0), new Mark.Point(10, 0), new Mark.Point(0, 3.7));
        Mark slope = new Mark.Polygon(corners, NAVY, Optional.empty());

        Set<Integer> tones = tones(raster.draw(drawing(slope, slope), 200));

        assertThat(tones).hasSizeBetween(10, 60).contains(0xFFFFFF, NAVY.rgb());
        assertThat(tones.stream().filter(tone -> tone != 0xFFFFFF && tone != NAVY.rgb()))
                .allMatch(tone -> (tone & 0x070707) == 0);
    }

    private static Set<Integer> tones(Pixels pixels) {
        return IntStream.range(0, pixels.width() * pixels.height())
                .mapToObj(pixel -> colour(pixels, pixel / pixels.width(), pixel % pixels.width()))
                .collect(Collectors.toSet());
    }

    private static Mark.Box box(double x, double y, double width, double height, Colour colour) {
        return new Mark.Box(x, y, width, height, colour, Optional.empty());
    }

    private static Drawing drawing(Mark... marks) {
        return new Drawing(10, 4, List.of(marks));
    }

    private static int colour(Pixels pixels, int row, int column) {
        return pixels.colour(pixels.bands().of(row), column);
    }

    /** A letter for each pixel: white, navy, pale, any other. */
    private static String row(Pixels pixels, int row) {
        StringBuilder letters = new StringBuilder();
        for (int column = 0; column < pixels.width(); column++) {
            int pixel = colour(pixels, row, column);
            letters.append(pixel == 0xFFFFFF ? '.' : pixel == NAVY.rgb() ? 'n' : pixel == PALE.rgb() ? 'p' : '?');
        }
        return letters.toString();
    }
}
