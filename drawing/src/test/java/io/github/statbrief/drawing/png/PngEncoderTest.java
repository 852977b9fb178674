package io.github.statbrief.drawing.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.statbrief.drawing.Drawing;
import io.github.statbrief.drawing.Mark;
import io.github.statbrief.drawing.type.Typefaces;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.Weight;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class PngEncoderTest {
    private static final Colour NAVY = Colour.of("#12436D");
    private static final Colour ORANGE = Colour.of("#F46A25");

    /** Areas and words on rows of which many are equal. */
    private static Pixels picture() {
        return picture(List.of());
    }

    private static Pixels picture(List<Mark> more) {
        List<Mark> marks = new ArrayList<>(more);
        for (int row = 0; row < 12; row++) {
            marks.add(new Mark.Box(90, 10 + 20 * row, 25 * row + 3, 11, NAVY, Optional.empty()));
            marks.add(new Mark.Text("Row " + row, 5, 20 + 20 * row, 60, Weight.BOLD, 9, ORANGE, Optional.empty()));
        }
        List<Mark.Point> corners = List.of(new Mark.Point(300, 20), new Mark.Point(350, 61), new Mark.Point(250, 70));
        marks.add(new Mark.Polygon(corners, ORANGE, Optional.empty()));
        return raster().draw(new Drawing(400, 260, marks), 1200);
    }

    private static Raster raster() {
        return new Raster(Typefaces.of(Fonts.standard()));
    }

    /** A picture as wide as high of which every pixel is given. */
    private static Pixels picture(int... rgb) {
        int width = (int) Math.sqrt(rgb.length);
        return raster().draw(new Drawing(width, width, marks(rgb, width)), width);
    }

    private static List<Mark> marks(int[] rgb, int width) {
        List<Mark> marks = new ArrayList<>();
        for (int pixel = 0; pixel < rgb.length; pixel++) {
            int row = pixel / width;
            Colour colour = Colour.of("#%06X".formatted(rgb[pixel]));
            marks.add(new Mark.Box(pixel % width, row, 1, 1, colour, Optional.empty()));
        }
        return marks;
    }

    private static int[] drawn(Pixels pixels) {
        return IntStream.range(0, pixels.width() * pixels.height())
                .map(pixel -> pixels.colour(pixels.bands().of(pixel / pixels.width()), pixel % pixels.width()))
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 6, 9})
    void anotherDecoderReadsTheSamePixels(int level) throws IOException {
        Pixels pixels = picture();

        BufferedImage read = read(new PngEncoder(level).encode(pixels, 3.125, "Title", "Alt"));

        assertThat(pixels(read)).isEqualTo(drawn(pixels));
        assertThat(read.getColorModel()).as("a palette").isInstanceOf(IndexColorModel.class);
    }

    @ParameterizedTest
    @CsvSource({"1,true", "256,true", "257,false", "4000,false"})
    void aPaletteServesUpTo256Colours(int colours, boolean palette) throws IOException {
        int[] rgb = new int[40_000];
        for (int pixel = 0; pixel < rgb.length; pixel++) {
            rgb[pixel] = pixel % colours == 0 ? 0xFFFFFF : (pixel % colours) * 4099;
        }

        BufferedImage read = read(new PngEncoder(6).encode(picture(rgb), 1, "", ""));

        assertThat(read.getColorModel() instanceof IndexColorModel).isEqualTo(palette);
        assertThat(pixels(read)).isEqualTo(rgb);
    }

    /** More colours of a drawing than there are numbers for: those that come last are rounded. */
    @Test
    void tooManyColoursAreRoundedAndNoneIsLost() throws IOException {
        int[] rgb = IntStream.range(0, 40_000).map(pixel -> pixel * 419).toArray();

        int[] read = pixels(read(new PngEncoder(4).encode(picture(rgb), 1, "", "")));

        assertThat(Arrays.copyOf(read, 32_767)).isEqualTo(Arrays.copyOf(rgb, 32_767));
        for (int pixel = 32_767; pixel < rgb.length; pixel++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                assertThat((read[pixel] >> shift) & 0xFF).isCloseTo((rgb[pixel] >> shift) & 0xFF, within(7));
            }
        }
    }

    @Test
    void trueColourIsCompressedFastUnlessMoreIsAskedFor() {
        Pixels pixels =
                picture(marks(IntStream.range(0, 300).map(pixel -> pixel * 4099).toArray(), 300));

        byte[] usual = new PngEncoder(4).encode(pixels, 1, "", "");

        assertThat(usual).isEqualTo(new PngEncoder(3).encode(pixels, 1, "", ""));
        assertThat(new PngEncoder(9).encode(pixels, 1, "", "")).hasSizeLessThan(usual.length);
        assertThat(new PngEncoder(0).encode(pixels, 1, "", "")).hasSizeGreaterThan(usual.length);
    }

    @Test
    void anEncoderForgetsThePictureBefore() throws IOException {
        int[] large = new int[10_000];
        Arrays.setAll(large, pixel -> pixel * 31);
        int[] small = {0xFF0000, 0x00FF00, 0x0000FF, 0xFFFFFF};
        PngEncoder encoder = new PngEncoder(6);

        encoder.encode(picture(large), 1, "", "");
        byte[] second = encoder.encode(picture(small), 1, "", "");

        assertThat(second).isEqualTo(new PngEncoder(6).encode(picture(small), 1, "", ""));
        assertThat(pixels(read(second))).isEqualTo(small);
    }

    @Test
    void theAltTextAndTheSizeStandInTheFile() throws IOException {
        String alt = "Bar chart with 2 bars, largest first. Größe: mehr als 48,000 – “viel”.";

        byte[] png = new PngEncoder(6).encode(picture(new int[4]), 3.125, "Titel", alt);

        Element text = metadata(png, "iTXt");
        assertThat(text.getFirstChild().getAttributes().getNamedItem("keyword").getNodeValue())
                .isEqualTo("Title");
        Element description = (Element) text.getLastChild();
        assertThat(description.getAttribute("keyword")).isEqualTo("Description");
        assertThat(description.getAttribute("text")).isEqualTo(alt);
        assertThat(metadata(png, "pHYs").getAttribute("pixelsPerUnitXAxis"))
                .as("225 to the inch")
                .isEqualTo("8858");
        assertThat(new String(png, StandardCharsets.UTF_8)).contains("mehr als 48,000");
    }

    private static Element metadata(byte[] png, String chunk) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
            reader.setInput(in);
            IIOMetadata metadata = reader.getImageMetadata(0);
            Element tree = (Element) metadata.getAsTree(metadata.getNativeMetadataFormatName());
            return (Element) tree.getElementsByTagName(chunk).item(0);
        }
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int[] pixels(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(pixels).map(pixel -> pixel & 0xFFFFFF).toArray();
    }
}
