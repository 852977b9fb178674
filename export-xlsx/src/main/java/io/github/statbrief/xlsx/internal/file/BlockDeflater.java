package io.github.statbrief.xlsx.internal.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.apache.commons.io.output.DeferredFileOutputStream;

/**
 * Deflates the content of a part while it is written, with the help of a second thread once it is longer than a block.
 * Blocks have a fixed size, and each refers to the end of the one before, so that the bytes depend on content and level
 * alone. What is deflated is kept until all is there: in memory, or in a temporary file where it would take much of it.
 * Used by one thread.
 */
final class BlockDeflater extends OutputStream {
    private static final int BLOCK = 1 << 18;
    /** How far back deflated bytes can refer. */
    private static final int WINDOW = 1 << 15;

    private static final int BUFFER = 1 << 16;
    /** The part of Java's memory that deflated bytes may take. */
    private static final int SHARE = 32;

    private static final long MOST_IN_MEMORY = 1 << 26;
    /** How many blocks wait for the second thread before the first deflates one itself. */
    private static final int WAITING = 4;

    private final int level;
    private final CRC32 crc = new CRC32();
    private final Deque<Future<byte[]>> blocks = new ArrayDeque<>();
    private final DeferredFileOutputStream deflated;
    private byte[] window = {};
    private byte[] block = new byte[BLOCK];
    private int filled;
    private long size;
    private Optional<ExecutorService> helper = Optional.empty();

    /**
     * Starts without content.
     *
     * @param level the level of compression, from 0 to 9
     */
    BlockDeflater(int level) throws IOException {
        this.level = level;
        this.deflated = DeferredFileOutputStream.builder()
                .setThreshold(
                        (int) Math.min(MOST_IN_MEMORY, Runtime.getRuntime().maxMemory() / SHARE))
                .setPrefix("statbrief")
                .get();
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        crc.update(bytes, from, length);
        size += length;
        int at = from;
        while (at < from + length) {
            if (filled == BLOCK) {
                deflate(false);
            }
            int taken = Math.min(BLOCK - filled, from + length - at);
            System.arraycopy(bytes, at, block, filled, taken);
            filled += taken;
            at += taken;
        }
    }

    /** Has the block deflated by whoever is free, and starts the next. */
    private void deflate(boolean last) throws IOException {
        byte[] before = window;
        byte[] content = block;
        int length = filled;
        FutureTask<byte[]> task = new FutureTask<>(() -> compressed(before, content, length, last));
        blocks.add(task);
        if (last) {
            task.run();
        } else {
            if (helper.isEmpty() && Runtime.getRuntime().availableProcessors() > 1) {
                helper = Optional.of(helper());
            }
            helper.ifPresentOrElse(thread -> thread.execute(task), task);
            window = Arrays.copyOfRange(content, length - WINDOW, length);
            block = new byte[BLOCK];
            filled = 0;
        }
        while (!blocks.isEmpty() && (last || blocks.getFirst().isDone())) {
            deflated.write(result(blocks.removeFirst()));
        }
    }

    private static byte[] result(Future<byte[]> block) throws IOException {
        try {
            return block.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a workbook was compressed");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error; // no memory is left, which is no fault of the program
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static ExecutorService helper() {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                work -> {
                    Thread thread = new Thread(work, "statbrief-deflate");
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.CallerRunsPolicy());
    }

    private byte[] compressed(byte[] before, byte[] content, int length, boolean last) {
        Deflater deflater = new Deflater(level, true);
        try {
            if (before.length > 0) {
                deflater.setDictionary(before);
            }
            deflater.setInput(content, 0, length);
            if (last) {
                deflater.finish();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            int made = buffer.length;
            while (last ? !deflater.finished() : made == buffer.length) {
                made = deflater.deflate(buffer, 0, buffer.length, last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH);
                out.write(buffer, 0, made);
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /**
     * Deflates the rest and gives the deflated bytes; nothing can be written any more.
     *
     * @throws IOException if the thread is interrupted
     */
    Deflated finish() throws IOException {
        deflate(true);
        deflated.close();
        return new Deflated(crc.getValue(), size, deflated.getByteCount(), deflated.toInputStream());
    }

    /**
     * Deflated content.
     *
     * @param crc the CRC-32 of what was written
     * @param size how many bytes were written
     * @param compressed how many bytes they became
     * @param bytes these
     */
    record Deflated(long crc, long size, long compressed, InputStream bytes) {}

    /** Ends the second thread, and removes what was kept. */
    @Override
    public void close() throws IOException {
        helper.ifPresent(ExecutorService::shutdownNow);
        deflated.close();
        if (deflated.getPath() != null) {
            Files.deleteIfExists(deflated.getPath());
        }
    }
}
