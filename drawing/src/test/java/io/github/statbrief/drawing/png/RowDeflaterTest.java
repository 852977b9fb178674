package io.github.statbrief.drawing.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowDeflaterTest {
    private final RowDeflater deflater = new RowDeflater();

    /** Flat rows, noise, repetitions of every length and distance, and one symbol alone. */
    @Test
    void zlibReadsBackWhatWasWritten() throws DataFormatException {
        Random random = new Random(3);
        for (int round = 0; round < 400; round++) {
            int row = 1 + random.nextInt(round % 50 == 0 ? 40_000 : 300);
            int rows = 1 + (round % 25 == 0 ? 200_000 + random.nextInt(100_000) : random.nextInt(3000)) / row;
            byte[] data = noise(random, row, rows, 1 + random.nextInt(round % 3 == 0 ? 256 : 6));

            assertThat(inflated(deflater.deflate(data, row, Bands.ofEach(rows)), data.length))
                    .isEqualTo(data);
        }
    }

    @Test
    void equalRowsAreGivenOnceAndReadBackAsManyTimesAsThereAre() throws DataFormatException {
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            int row = 4 + random.nextInt(round % 50 == 0 ? 32_765 : 600);
            int height = 1 + random.nextInt(round % 50 == 0 ? 12 : 90);
            BitSet firsts = new BitSet();
            random.ints(random.nextInt(height), 0, height).forEach(firsts::set);
            Bands bands = Bands.beginningAt(firsts, height);
            byte[] data = noise(random, row, bands.count(), round % 9 == 0 ? 1 : 1 + random.nextInt(6));
            byte[] all = new byte[row * height];
            for (int each = 0; each < height; each++) {
                System.arraycopy(data, bands.of(each) * row, all, each * row, row);
            }

            assertThat(inflated(deflater.deflate(data, row, bands), all.length)).isEqualTo(all);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 32_769})
    void equalRowsThatNoRepetitionReachesAreRefused(int row) {
        Bands bands = Bands.beginningAt(new BitSet(), 2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> deflater.deflate(new byte[row], row, bands))
                .withMessageContaining("equal rows have " + row + " bytes");
    }

    private static byte[] noise(Random random, int row, int rows, int tones) {
        byte[] data = new byte[row * rows];
        for (int at = 0; at < data.length; at++) {
            boolean repeats = at > row && random.nextInt(8) > 0;
            data[at] = repeats ? data[at - (random.nextBoolean() ? row : 1)] : (byte) random.nextInt(tones);
        }
        return data;
    }

    /** Frequencies that grow like Fibonacci's numbers make the longest codes there are. */
    @Test
    void codesThatWouldBeTooLongAreShortened() throws DataFormatException {
        byte[] data = new byte[300_000];
        int at = 0;
        for (int symbol = 0, one = 1, other = 1; symbol < 26 && at < data.length; symbol++) {
            int end = Math.min(data.length, at + one);
            Arrays.fill(data, at, end, (byte) symbol);
            at = end;
            int sum = one + other;
            one = other;
            other = sum;
        }
        byte[] shuffled = data.clone();
        Random random = new Random(1);
        for (int place = shuffled.length - 1; place > 0; place--) {
            int other = random.nextInt(place + 1);
            byte moved = shuffled[place];
            shuffled[place] = shuffled[other];
            shuffled[other] = moved;
        }

        assertThat(inflated(deflater.deflate(shuffled, 1000, Bands.ofEach(300)), shuffled.length))
                .isEqualTo(shuffled);
    }

    @Test
    void aPictureIsHardlyLargerThanByZlib() {
        byte[] rows = new byte[1601 * 900];
        for (int at = 0; at < rows.length; at++) {
            int row = at / 1601;
            int column = at % 1601;
            rows[at] = (byte)
                    (column == 0 ? 0 : (row / 40 % 2 == 0 && column < 20 * (row / 40)) ? 1 : row % 100 == 0 ? 2 : 0);
        }
        Deflater zlib = new Deflater(4);
        zlib.setInput(rows);
        zlib.finish();
        int size = 0;
        byte[] buffer = new byte[4096];
        while (!zlib.finished()) {
            size += zlib.deflate(buffer);
        }
        zlib.end();

        assertThat(deflater.deflate(rows, 1601, Bands.ofEach(900)).length).isLessThan(size * 5 / 4);
    }

    private static byte[] inflated(byte[] compressed, int length) throws DataFormatException {
        Inflater inflater = new Inflater();
        inflater.setInput(compressed);
        byte[] data = new byte[length + 1];
        int read = 0;
        while (!inflater.finished()) {
            int count = inflater.inflate(data, read, data.length - read);
            assertThat(count > 0 || inflater.finished()).isTrue();
            read += count;
        }
        assertThat(inflater.getRemaining()).isZero();
        inflater.end();
        return Arrays.copyOf(data, read);
    }
}
