package io.github.statbrief.html.internal.brotli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.brotli.dec.BrotliInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Brotli as the reader of its inventors reads it. */
class BrotliTest {
    private static byte[] read(byte[] packed) {
        try (BrotliInputStream in = new BrotliInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] random(int seed, int length, int letters) {
        Random random = new Random(seed);
        byte[] bytes = new byte[length];
        for (int at = 0; at < length; at++) {
            bytes[at] = (byte) random.nextInt(letters);
        }
        return bytes;
    }

    private static byte[] repeated(byte[] bytes, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int time = 0; time < times; time++) {
            out.writeBytes(bytes);
        }
        return out.toByteArray();
    }

    /** Bytes of which each value is twice as frequent as the next: codes would be longer than the format allows. */
    private static byte[] steep() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int value = 0; value < 18; value++) {
            byte[] same = new byte[1 << value];
            Arrays.fill(same, (byte) (7 * value));
            out.writeBytes(same);
        }
        byte[] bytes = out.toByteArray();
        Random random = new Random(5);
        for (int at = bytes.length - 1; at > 0; at--) {
            int other = random.nextInt(at + 1);
            byte kept = bytes[at];
            bytes[at] = bytes[other];
            bytes[other] = kept;
        }
        return bytes;
    }

    static Stream<Arguments> contents() {
        byte[] words = "Provisional figures are revised each quarter. ".getBytes(StandardCharsets.UTF_8);
        byte[] far = random(4, 30_000, 256);
        return Stream.of(
                Arguments.of("nothing", List.of()),
                Arguments.of("empty parts", List.of(new byte[0], new byte[0])),
                Arguments.of("one byte", List.of(new byte[] {-1})),
                Arguments.of("zeros", List.of(new byte[100_000])),
                Arguments.of("random bytes", List.of(random(1, 70_000, 256))),
                Arguments.of("more than one stretch", List.of(random(2, 1_200_000, 40))),
                Arguments.of("two values", List.of(random(3, 5_000, 2))),
                Arguments.of("three values", List.of(random(3, 5_000, 3))),
                Arguments.of("four values", List.of(random(3, 5_000, 4))),
                Arguments.of("five values", List.of(random(3, 5_000, 5))),
                Arguments.of("steep", List.of(steep())),
                Arguments.of("words", List.of(words)),
                Arguments.of("words again and again", List.of(repeated(words, 2_000))),
                Arguments.of("parts that repeat each other", List.of(words, random(6, 900, 256), words, words)),
                Arguments.of("a copy from far back", List.of(far, new byte[4_000_000], far)),
                Arguments.of("a copy from beyond the window", List.of(far, new byte[4_200_000], far)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contents")
    void isReadAsWhatItWas(String name, List<byte[]> parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.forEach(whole::writeBytes);

        assertThat(read(Brotli.compressed(parts))).as(name).isEqualTo(whole.toByteArray());
    }

    @Test
    void anyLengthAndAnyNumberOfValuesIsRead() {
        for (int length = 0; length < 600; length++) {
            byte[] bytes = random(length, length, 1 + length % 256);
            List<byte[]> parts = List.of(bytes, Arrays.copyOf(bytes, length / 2));
            byte[] whole = Arrays.copyOf(bytes, length + length / 2);
            System.arraycopy(bytes, 0, whole, length, length / 2);
            assertThat(read(Brotli.compressed(parts))).as("%d bytes", length).isEqualTo(whole);
        }
    }

    @Test
    void whatRepeatsIsSmall() {
        byte[] random = random(8, 200_000, 256);

        assertThat(Brotli.compressed(List.of(new byte[1_000_000]))).hasSizeLessThan(80);
        assertThat(Brotli.compressed(List.of(random, random))).hasSizeLessThan(201_000);
        assertThat(Brotli.compressed(List.of(random(9, 100_000, 2)))).hasSizeLessThan(15_000);
    }

    @Test
    void partsOfDifferentKindAreBestServedByCodesOfTheirOwn() {
        byte[] few = random(10, 20_000, 4);
        byte[] many = random(11, 20_000, 200);
        byte[] joined = Arrays.copyOf(few, 40_000);
        System.arraycopy(many, 0, joined, 20_000, 20_000);

        assertThat(Brotli.compressed(List.of(few, many)).length)
                .isLessThan(Brotli.compressed(List.of(joined)).length * 19 / 20);
    }

    @Test
    void aFlippedByteIsNoticed() {
        byte[] bytes = random(12, 20_000, 30);
        byte[] packed = Brotli.compressed(List.of(bytes));
        packed[packed.length / 2] ^= 0x10;

        assertThat(catchThrowable(() -> assertThat(read(packed)).isEqualTo(bytes)))
                .isNotNull();
    }
}
