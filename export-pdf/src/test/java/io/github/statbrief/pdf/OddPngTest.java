package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.statbrief.theme.Logo;
import io.github.statbrief.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every kind of PNG there is comes out right in the brief; what is no PNG is refused with what is wrong with it. */
@Tag("slow")
class OddPngTest {
    private static final byte[] PIXELS = Pngs.rows(9, 9, 8, 0, false);

    private static Map<String, byte[]> legal() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int depth : new int[] {1, 2, 4, 8, 16}) {
            files.put("grey " + depth, Pngs.file(13, 11, depth, 0, false));
        }
        for (int depth : new int[] {1, 2, 4, 8}) {
            files.put("palette " + depth, Pngs.file(13, 11, depth, 3, false, Pngs.palette(1 << depth)));
        }
        files.put("palette with alpha", Pngs.file(13, 11, 4, 3, false, Pngs.palette(16), new byte[] {0, 99, -1, 7}));
        files.put("colour 8", Pngs.file(13, 11, 8, 2, false));
        files.put("colour 16", Pngs.file(13, 11, 16, 2, false));
        files.put("grey 8 with alpha", Pngs.file(13, 11, 8, 4, false));
        files.put("grey 16 with alpha", Pngs.file(13, 11, 16, 4, false));
        files.put("colour 8 with alpha", Pngs.file(13, 11, 8, 6, false));
        files.put("colour 16 with alpha", Pngs.file(13, 11, 16, 6, false));
        files.put("interlaced grey 1", Pngs.file(13, 11, 1, 0, true));
        files.put("interlaced palette", Pngs.file(13, 11, 2, 3, true, Pngs.palette(4)));
        files.put("interlaced colour with alpha", Pngs.file(13, 11, 16, 6, true));
        files.put("interlaced, narrower than the passes", Pngs.file(1, 3, 8, 2, true));
        files.put("one pixel", Pngs.file(1, 1, 1, 0, false));
        files.put(
                "hidden grey",
                grey().chunk("tRNS", new byte[] {0, PIXELS[1]}).data(PIXELS).end());
        files.put("suggested palette", Pngs.file(13, 11, 8, 2, false, Pngs.palette(200)));
        files.put(
                "animated",
                grey().chunk("acTL", new byte[8])
                        .data(PIXELS)
                        .chunk("fdAT", new byte[9])
                        .end());
        files.put(
                "sRGB",
                grey().chunk("sRGB", new byte[1])
                        .chunk("gAMA", gamma(45455))
                        .data(PIXELS)
                        .end());
        byte[] packed = Pngs.deflated(PIXELS);
        files.put(
                "pixels in pieces",
                grey().chunk("IDAT", Arrays.copyOf(packed, 1))
                        .chunk("IDAT", new byte[0])
                        .chunk("IDAT", Arrays.copyOfRange(packed, 1, packed.length))
                        .end());
        return files;
    }

    private static Map<String, byte[]> broken() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] whole = grey().data(PIXELS).end();
        files.put("it breaks off at its beginning", Arrays.copyOf(whole, 15));
        files.put("it breaks off within its chunk IDAT", Arrays.copyOf(whole, 60));
        files.put("it breaks off after its chunk IDAT", grey().data(PIXELS).unfinished());
        files.put("it has 3 bytes more after its end", Arrays.copyOf(whole, whole.length + 3));
        byte[] damaged = whole.clone();
        damaged[45]++;
        files.put("its chunk IDAT is damaged", damaged);
        files.put("its chunk IHDR is not the first", new Pngs().data(PIXELS).end());
        files.put(
                "it has 0 x 9 pixels",
                new Pngs().header(0, 9, 8, 0, 0).data(PIXELS).end());
        files.put("at most 10 million are read", Pngs.file(10_000, 10_000, 1, 0, false));
        files.put(
                "it has 65535 x 2147483647 pixels",
                new Pngs().header(65535, -1 >>> 1, 8, 0, 0).end());
        files.put(
                "it has the colour type 5 with 8 bits",
                new Pngs().header(9, 9, 8, 5, 0).data(PIXELS).end());
        files.put(
                "it has the colour type 2 with 4 bits",
                new Pngs().header(9, 9, 4, 2, 0).data(PIXELS).end());
        files.put(
                "interlaced in a way that PNG does not have",
                new Pngs().header(9, 9, 8, 0, 2).data(PIXELS).end());
        files.put("it has no palette", Pngs.file(9, 9, 8, 3, false));
        files.put("its palette has 2 colours", Pngs.file(9, 9, 8, 3, false, Pngs.palette(2)));
        files.put(
                "its palette (PLTE) of 2 colours",
                grey().chunk("PLTE", Pngs.palette(2)).data(PIXELS).end());
        files.put("its palette (PLTE) of 4 colours", Pngs.file(9, 9, 1, 3, false, Pngs.palette(4)));
        files.put(
                "its transparency (tRNS)",
                grey().chunk("tRNS", new byte[3]).data(PIXELS).end());
        files.put("it has no pixels", grey().end());
        files.put(
                "its pixels (IDAT) break off",
                grey().data(Arrays.copyOf(PIXELS, 40)).end());
        files.put(
                "it has more pixels (IDAT)",
                grey().data(Arrays.copyOf(PIXELS, PIXELS.length + 1)).end());
        files.put(
                "its pixels (IDAT) cannot be decompressed",
                grey().chunk("IDAT", new byte[40]).end());
        files.put(
                "its chunk IDAT stands in two places",
                grey().data(PIXELS).chunk("tEXt", new byte[3]).data(PIXELS).end());
        byte[] filter = PIXELS.clone();
        filter[0] = 5;
        files.put("has the filter 5", grey().data(filter).end());
        files.put(
                "its chunk ABCD is none that PNG has",
                grey().chunk("ABCD", new byte[0]).data(PIXELS).end());
        files.put(
                "something else than chunks",
                grey().chunk("\u0001\u0002\u0003\u0004", new byte[0]).end());
        files.put(
                "its tones have the gamma 1.0",
                grey().chunk("gAMA", gamma(100_000)).data(PIXELS).end());
        files.put("more than 50 times as long as it is wide", Pngs.file(1, 60, 8, 0, false));
        return files;
    }

    private static Pngs grey() {
        return new Pngs().header(9, 9, 8, 0, 0);
    }

    private static byte[] gamma(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    static Stream<String> kinds() {
        return legal().keySet().stream();
    }

    static Stream<String> reasons() {
        return broken().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindComesOutAsAnotherReaderSeesIt(String kind) throws Exception {
        byte[] png = legal().get(kind);
        byte[] brief = brief(Logo.of("logo.png", png, "Office"));

        assertSame(drawn(brief), ImageIO.read(new ByteArrayInputStream(png)));
        assertThat(VeraPdf.failures(brief, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void whatIsNoPngIsRefusedWithWhatIsWrong(String reason) {
        byte[] png = broken().get(reason);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Logo.of("logo.png", png, "Office"))
                .withMessageStartingWith("the logo logo.png is ")
                .withMessageContaining(reason);
    }

    @Test
    void aLogoOfVectorsIsNotSeenOutsideOfItsBox() throws Exception {
        String svg = "<svg viewBox='0 0 10 10'><path d='M-9000 0h18000v5h-18000z'/></svg>";
        byte[] brief = brief(Logo.of("logo.svg", svg.getBytes(java.nio.charset.StandardCharsets.UTF_8), "Office"));
        try (PDDocument document = Loader.loadPDF(brief)) {
            BufferedImage page = new org.apache.pdfbox.rendering.PDFRenderer(document).renderImage(0);
            int left = page.getRGB(100, 80) & 0xFFFFFF;
            assertThat(left).as("the band at the left of the title").isNotZero();
        }
        assertThat(VeraPdf.failures(brief, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    private static byte[] brief(Logo logo) {
        return Briefs.of(new PdfExporter(Theme.standard().withLogo(logo)), LayoutReleases.ONE_FIGURE.read());
    }

    private static BufferedImage drawn(byte[] brief) throws Exception {
        try (PDDocument document = Loader.loadPDF(brief)) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames()) {
                if (resources.getXObject(name) instanceof PDImageXObject image) {
                    return image.getImage();
                }
            }
        }
        throw new AssertionError("the brief has no picture");
    }

    /** Equal to one step of a tone: readers round 16 bits in two ways. What is not seen may have any colour. */
    private static void assertSame(BufferedImage drawn, BufferedImage expected) {
        assertThat(drawn.getWidth()).isEqualTo(expected.getWidth());
        assertThat(drawn.getHeight()).isEqualTo(expected.getHeight());
        for (int y = 0; y < expected.getHeight(); y++) {
            for (int x = 0; x < expected.getWidth(); x++) {
                int wanted = raw(expected, x, y);
                int found = drawn.getRGB(x, y);
                for (int shift = wanted >>> 24 == 0 ? 24 : 0; shift <= 24; shift += 8) {
                    assertThat(found >>> shift & 0xFF).as("%d, %d", x, y).isCloseTo(wanted >>> shift & 0xFF, within(1));
                }
            }
        }
    }

    /** The samples as they stand in the file: for greys Java would take them for linear light. */
    private static int raw(BufferedImage image, int x, int y) {
        int bands = image.getRaster().getNumBands();
        boolean indexed = image.getColorModel() instanceof java.awt.image.IndexColorModel;
        if (indexed || bands > 2) {
            return image.getRGB(x, y);
        }
        int[] samples = image.getRaster().getPixel(x, y, new int[bands]);
        int most = (1 << image.getColorModel().getComponentSize(0)) - 1;
        int grey = Math.round(samples[0] * 255f / most);
        int alpha = bands == 1 ? 255 : Math.round(samples[1] * 255f / most);
        return alpha << 24 | grey * 0x10101;
    }
}
