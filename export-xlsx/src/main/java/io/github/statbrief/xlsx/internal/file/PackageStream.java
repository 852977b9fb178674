package io.github.statbrief.xlsx.internal.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The zip into which POI saves a package: without traces of time and machine, and with the rows of long tables deflated
 * while they are written.
 */
final class PackageStream extends ZipArchiveOutputStream {
    /** A fixed time; at the very start of 1980 the JDK would add a time stamp in the machine's zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Target target;
    private final int level;
    private final Map<String, Rest> rests;
    private @Nullable Part open;

    /** Writes what follows the bytes that POI holds of a part. */
    @FunctionalInterface
    interface Rest {
        void write(OutputStream part) throws IOException;
    }

    /**
     * The part that is being written, if rows follow in it.
     *
     * @param entry its entry
     * @param rest the rows
     * @param content its content
     */
    private record Part(ZipArchiveEntry entry, Rest rest, BlockDeflater content) {}

    /**
     * Starts a zip.
     *
     * @param out the target stream; it stays open
     * @param level the level of compression, from 0 to 9
     * @param rests what follows in some parts, by their names
     */
    PackageStream(OutputStream out, int level, Map<String, Rest> rests) {
        this(new Target(out), level, rests);
    }

    private PackageStream(Target target, int level, Map<String, Rest> rests) {
        super(target);
        this.target = target;
        this.level = level;
        this.rests = rests;
        setLevel(level);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        ZipArchiveEntry timeless = new ZipArchiveEntry(entry.getName());
        timeless.setTimeLocal(TIME);
        Rest rest = rests.get(entry.getName());
        if (rest == null) {
            super.putArchiveEntry(timeless);
        } else {
            open = new Part(timeless, rest, new BlockDeflater(level));
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (open == null) {
            super.write(bytes, from, length);
        } else {
            open.content().write(bytes, from, length);
        }
    }

    @Override
    public void closeArchiveEntry() throws IOException {
        if (open == null) {
            super.closeArchiveEntry();
            return;
        }
        ZipArchiveEntry entry = open.entry();
        Rest rest = open.rest();
        try (BlockDeflater content = open.content()) {
            open = null;
            if (target.failure == null) {
                rest.write(content);
                BlockDeflater.Deflated deflated = content.finish();
                entry.setMethod(DEFLATED);
                entry.setCrc(deflated.crc());
                entry.setSize(deflated.size());
                entry.setCompressedSize(deflated.compressed());
                try (InputStream bytes = deflated.bytes()) {
                    addRawArchiveEntry(entry, bytes);
                }
            }
        } catch (IOException failed) {
            target.failure = failed;
        }
    }

    /** Why the target stream or the rows of a table failed, if they did. */
    Optional<IOException> failure() {
        return Optional.ofNullable(target.failure);
    }

    /**
     * The stream of the caller, which stays open. Its first failure is kept and nothing is written to it any more: POI would
     * print the failure, and pass over it in some parts.
     */
    private static final class Target extends FilterOutputStream {
        /** The caller's stream is written with the caller's class loader, whichever POI works with. */
        private final @Nullable ClassLoader ofCaller = Thread.currentThread().getContextClassLoader();

        private @Nullable IOException failure;

        Target(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            if (failure == null) {
                Thread thread = Thread.currentThread();
                ClassLoader ofPoi = thread.getContextClassLoader();
                thread.setContextClassLoader(ofCaller);
                try {
                    out.write(bytes, from, length);
                } catch (IOException failed) {
                    failure = failed;
                } finally {
                    thread.setContextClassLoader(ofPoi);
                }
            }
        }

        @Override
        public void write(int single) {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void flush() {
            // the caller's stream is flushed once, when the file is whole
        }

        @Override
        public void close() {
            flush();
        }
    }
}
