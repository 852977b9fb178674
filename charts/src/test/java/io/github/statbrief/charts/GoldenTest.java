package io.github.statbrief.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pixels of every sample, by their digest: the same on every Java version, time zone and machine. The pictures as they are now lie in {@code target/samples}, for
 * the eye. {@code -Dstatbrief.golden=write} writes the digests anew; look at the pictures that changed then.
 */
class GoldenTest {
    private static final Path DIGESTS =
            Path.of("src", "test", "resources", "io", "github", "statbrief", "charts", "pixels.properties");

    static Stream<String> samples() {
        return Samples.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void thePixelsAreAsTheyWere(String id) throws Exception {
        ChartSpec chart = Samples.get(id);
        Path pictures = Path.of("target", "samples");
        Files.createDirectories(pictures);
        ChartExporter exporter = new ChartExporter(Theme.standard());
        Map<String, byte[]> files = exporter.files(Samples.release(), List.of(chart));
        for (var file : files.entrySet()) {
            Files.write(pictures.resolve(file.getKey()), file.getValue());
        }
        String digest = digest(ImageIO.read(new ByteArrayInputStream(files.get(id + ".png"))));
        if ("write".equals(System.getProperty("statbrief.golden"))) {
            write(id, digest);
        }

        assertThat(digest)
                .as(
                        "charts/target/samples/%s.png; if the change is meant, run this test with -Dstatbrief.golden=write",
                        id)
                .isEqualTo(read().getProperty(id));
    }

    @Test
    void everyDigestBelongsToASample() {
        assertThat(read().stringPropertyNames()).isEqualTo(Samples.all().keySet());
    }

    /** Of 0xRRGGBB for each pixel, row by row. */
    private static String digest(BufferedImage picture) throws Exception {
        int width = picture.getWidth();
        int[] all = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        ByteBuffer bytes = ByteBuffer.allocate(4 * all.length);
        bytes.asIntBuffer()
                .put(Arrays.stream(all).map(pixel -> pixel & 0xFFFFFF).toArray());
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
    }

    private static Properties read() {
        Properties digests = new Properties();
        if (Files.exists(DIGESTS)) {
            try (InputStream in = Files.newInputStream(DIGESTS)) {
                digests.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return digests;
    }

    private static void write(String id, String digest) throws IOException {
        TreeMap<String, String> digests = new TreeMap<>();
        Properties before = read();
        before.stringPropertyNames().stream()
                .filter(Samples.all().keySet()::contains)
                .forEach(name -> digests.put(name, before.getProperty(name)));
        digests.put(id, digest);
        Files.createDirectories(DIGESTS.getParent());
        Files.write(
                DIGESTS,
                digests.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .toList());
    }
}
