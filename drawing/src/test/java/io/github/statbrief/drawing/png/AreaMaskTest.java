package io.github.statbrief.drawing.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.statbrief.drawing.Drawing;
import io.github.statbrief.drawing.type.Typeface;
import io.github.statbrief.drawing.type.Typefaces;
import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.Weight;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AreaMaskTest {
    private static final int SIZE = 40;
    private static final int FINE = 255;
    /** A tenth of a pixel: both round, and Java2D takes fewer chords for a curve. */
    private static final int TOLERANCE = 26;

    @Test
    void areasCoverWhatJavaFills() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            Path2D star = new Path2D.Double();
            star.moveTo(random.nextDouble() * SIZE, random.nextDouble() * SIZE);
            for (int corner = random.nextInt(7); corner >= 0; corner--) {
                star.lineTo(random.nextDouble() * SIZE, random.nextDouble() * SIZE);
            }
            star.closePath();
            assertSame(star);
        }
    }

    @Test
    void lettersAndCirclesCoverWhatJavaFills() {
        Typeface bold = Typefaces.of(Fonts.standard()).of(Weight.BOLD);
        for (char letter : "aB8%ß@éQ".toCharArray()) {
            assertSame(AffineTransform.getTranslateInstance(3.25, 30).createTransformedShape(bold.outline(letter, 27)));
        }
        assertSame(new Ellipse2D.Double(4.3, 5.1, 20, 31));
    }

    @Test
    void wholePixelsAreCoveredWhollyAndNothingCoversNothing() {
        assertThat(coverage(new Rectangle2D.Double(2, 3, 4, 5))).containsOnly(0, 255);
        assertThat(Arrays.stream(coverage(new Rectangle2D.Double(2, 3, 4, 5))).sum())
                .isEqualTo(4 * 5 * 255);
        assertThat(Arrays.stream(coverage(new Rectangle2D.Double(2.5, 3.5, 4, 5)))
                        .sum())
                .isCloseTo(4 * 5 * 255, within(20));
        assertThat(coverage(new Path2D.Double())).containsOnly(0);
        assertThat(coverage(new Rectangle2D.Double(2, 3, 0, 5))).containsOnly(0);
    }

    @Test
    void fewerLevelsAreTheNearestOnes() {
        Shape circle = new Ellipse2D.Double(4.3, 5.1, 20, 31);
        byte[] fine = AreaMask.fill(circle, FINE).coverage();
        byte[] coarse = AreaMask.fill(circle, 15).coverage();

        for (int pixel = 0; pixel < fine.length; pixel++) {
            assertThat(coarse[pixel] & 0xFF).isCloseTo(fine[pixel] & 0xFF, within(9));
            assertThat((coarse[pixel] & 0xFF) % 17).isZero();
        }
    }

    @Test
    void aLineWithoutHeightCoversNothingAndNoRow() {
        BitSet rows = new BitSet();
        AreaMask.fill(new Line2D.Double(2, 3, 9, 3), FINE).noteRows(0, rows);

        assertThat(rows.isEmpty()).isTrue();
        assertThat(coverage(new Line2D.Double(2, 3, 9, 3))).containsOnly(0);
    }

    @Test
    void whatLiesOutsideOfThePictureIsLeftOut() {
        assertThat(painted(new Rectangle2D.Double(-30, -30, 35, 32))).isEqualTo(places(0, 0, 5, 2));
        assertThat(painted(new Rectangle2D.Double(SIZE - 1, SIZE - 1, 50, 50)))
                .isEqualTo(places(SIZE - 1, SIZE - 1, SIZE, SIZE));
        assertThat(painted(new Rectangle2D.Double(500, 500, 5, 5))).isEmpty();
    }

    /** A corner that is no place leaves edges out, so that the area is not closed: it ends with its rectangle. */
    @Test
    void anAreaThatIsNotClosedEnds() {
        Path2D open = new Path2D.Double();
        open.moveTo(2, 2);
        open.lineTo(8, 9);
        open.lineTo(9, Double.NaN);
        open.closePath();

        assertThat(coverage(open)).contains(255);
        assertThat(AreaMask.fill(open, FINE).coverage()).hasSizeBetween(20, 6 * 7);
    }

    private static List<String> places(int left, int top, int right, int bottom) {
        List<String> places = new ArrayList<>();
        for (int row = top; row < bottom; row++) {
            for (int column = left; column < right; column++) {
                places.add(column + ", " + row);
            }
        }
        return places;
    }

    /** The places of a picture that are not white any more. */
    private static List<String> painted(Shape area) {
        Palette palette = new Palette(new Drawing(SIZE, SIZE, List.of()));
        Pixels pixels = new Pixels(new byte[(SIZE + 1) * SIZE], SIZE, Bands.ofEach(SIZE), palette);
        pixels.blend(AreaMask.fill(area, FINE), 0, 0, 0);
        return places(0, 0, SIZE, SIZE).stream()
                .filter(place -> pixels.colour(number(place, 1), number(place, 0)) != 0xFFFFFF)
                .toList();
    }

    private static int number(String place, int at) {
        return Integer.parseInt(place.split(", ", -1)[at]);
    }

    /** How much of each pixel of a square is covered, row by row. */
    private static int[] coverage(Shape area) {
        AreaMask mask = AreaMask.fill(area, FINE);
        int[] square = new int[SIZE * SIZE];
        int at = 0;
        for (int run = 0; run < mask.runs().length; run += AreaMask.RUN) {
            int place = (mask.top() + mask.runs()[run]) * SIZE + mask.left() + mask.runs()[run + 1];
            for (int pixel = 0; pixel < mask.runs()[run + 2]; pixel++) {
                square[place + pixel] = mask.coverage()[at++] & 0xFF;
            }
        }
        return square;
    }

    private static void assertSame(Shape area) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fill(area);
        graphics.dispose();
        int[] coverage = coverage(area);
        for (int pixel = 0; pixel < coverage.length; pixel++) {
            assertThat(coverage[pixel])
                    .as("%d, %d", pixel % SIZE, pixel / SIZE)
                    .isCloseTo(image.getRGB(pixel % SIZE, pixel / SIZE) & 0xFF, within(TOLERANCE));
        }
    }
}
