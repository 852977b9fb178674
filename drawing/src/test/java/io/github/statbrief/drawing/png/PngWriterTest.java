package io.github.statbrief.drawing.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.statbrief.drawing.Painting;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngWriterTest {
    private final PngWriter writer = new PngWriter(Painting.TYPEFACES, 600);

    private byte[] picture() {
        return writer.write(Painting.drawing(), "A bar", "A bar, a dot and words");
    }

    /** Our own compression, areas and outlines of letters: nothing of the machine is in them. */
    @Test
    void aPaintingIsTheSameFileOnEveryMachine() throws NoSuchAlgorithmException {
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(picture())))
                .isEqualTo("3a9ccddfd608541506d3f4d07b0b4567d5f5b887e3a42cc7d46ecd1e8fc2939e");
    }

    @Test
    void itIsAsWideAsAskedForAndKeepsItsColours() throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture()));

        assertThat(List.of(read.getWidth(), read.getHeight())).containsExactly(600, 240);
        assertThat(read.getRGB(100, 60) & 0xFFFFFF).isEqualTo(0x12436D);
        assertThat(read.getRGB(360, 60) & 0xFFFFFF).isEqualTo(0xF46A25);
        assertThat(read.getRGB(599, 0) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    @Test
    void itSaysWhatItShows() {
        byte[] file = writer.write(Painting.drawing(), "A\u00AD bar", "Words");

        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("Title\0\0\0\0\0A bar", "Words");
    }

    @Test
    void manyThreadsWriteTheSame() {
        byte[] alone = picture();

        assertThat(IntStream.range(0, 40).parallel().mapToObj(each -> picture()).toList())
                .allSatisfy(file -> assertThat(file).isEqualTo(alone));
    }

    @Test
    void moreCompressionIsASmallerFile() {
        assertThat(writer.withCompression(0).write(Painting.drawing(), "", "").length)
                .isGreaterThan(writer.withCompression(9).write(Painting.drawing(), "", "").length);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10})
    void aCompressionThatThereIsNotIsRefused(int level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.withCompression(level))
                .withMessageContaining("take 0 to 9");
    }
}
