package io.github.statbrief.xlsx.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is deflated in blocks is a deflated stream like any other, whatever its length and however it was written. */
class BlockDeflaterTest {
    private static final int LEVEL = 4;

    /** XML of rows with numbers that nobody can foresee. */
    private static byte[] rows(int length) {
        Random random = new Random(7);
        StringBuilder xml = new StringBuilder();
        for (int row = 1; xml.length() < length; row++) {
            xml.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"A")
                    .append(row)
                    .append("\"><v>");
            xml.append(random.nextInt(100_000)).append("</v></c></row>");
        }
        return xml.substring(0, length).getBytes(StandardCharsets.UTF_8);
    }

    /** Writes in pieces and finishes. */
    private static byte[] deflated(byte[] content, int piece) throws IOException {
        try (BlockDeflater deflater = new BlockDeflater(LEVEL)) {
            for (int at = 0; at < content.length; at += piece) {
                deflater.write(content, at, Math.min(piece, content.length - at));
            }
            BlockDeflater.Deflated made = deflater.finish();
            CRC32 crc = new CRC32();
            crc.update(content);
            byte[] bytes = made.bytes().readAllBytes();
            assertThat(made.size()).isEqualTo(content.length);
            assertThat(made.crc()).isEqualTo(crc.getValue());
            assertThat(made.compressed()).isEqualTo(bytes.length);
            return bytes;
        }
    }

    private static byte[] inflated(byte[] bytes) throws IOException {
        return new InflaterInputStream(new ByteArrayInputStream(bytes), new Inflater(true)).readAllBytes();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, (1 << 18) - 1, 1 << 18, (1 << 18) + 1, 3 << 18, 5_000_000})
    void isReadAsWhatWasWritten(int length) throws IOException {
        byte[] content = rows(length);

        assertThat(inflated(deflated(content, 10_000))).isEqualTo(content);
    }

    @Test
    void bytesDependOnContentAndNotOnPiecesOrThreads() throws IOException {
        byte[] content = rows(4_000_000);
        byte[] first = deflated(content, 1 << 16);

        for (int piece : new int[] {1, 77, 1 << 16, content.length}) {
            assertThat(deflated(content, piece)).isEqualTo(first);
        }
    }

    @Test
    void contentOfOneBlockIsDeflatedAsEverywhere() throws IOException {
        byte[] content = rows(100_000);
        ByteArrayOutputStream usual = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(usual, new Deflater(LEVEL, true))) {
            out.write(content);
        }

        assertThat(deflated(content, 1000)).isEqualTo(usual.toByteArray());
    }

    @Test
    void blocksCostAlmostNothing() throws IOException {
        byte[] content = rows(5_000_000);
        Deflater whole = new Deflater(LEVEL, true);
        ByteArrayOutputStream usual = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(usual, whole)) {
            out.write(content);
        }

        assertThat(deflated(content, 1 << 16).length).isLessThan((int) (1.01 * usual.size()));
    }

    @Test
    void theSecondThreadEndsWithTheContent() throws IOException {
        deflated(rows(4_000_000), 1 << 16);

        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().equals("statbrief-deflate") && !ends(thread))
                .isEmpty();
    }

    private static boolean ends(Thread thread) {
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return !thread.isAlive();
    }
}
