package io.github.statbrief.engine.internal.output;

import io.github.statbrief.engine.internal.file.FailedRunException;
import io.github.statbrief.engine.internal.file.Names;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The right to change an output folder, held by one run at a time. It consists of a file lock, which ends with its
 * process in any case, and of a system property, because file locks do not separate runs of one process. A static
 * field would not do: two modules of a build may have loaded this class twice. The second run of a process must not
 * even open the lock file, because closing it releases the locks of the whole process.
 */
public final class OutputLock implements AutoCloseable {
    private static final int PAUSE = 100;
    private static final int PAUSES_PER_SECOND = 1000 / PAUSE;

    private final Path holder;
    private final String held;
    private final String entry;
    private final FileChannel channel;

    private OutputLock(Path holder, String held, String entry, FileChannel channel) {
        this.holder = holder;
        this.held = held;
        this.entry = entry;
        this.channel = channel;
    }

    /**
     * Acquires the lock, waiting if necessary.
     *
     * @param names names settings in messages
     * @param work the output folder; its hidden folder is created
     * @param run the name of this run in the messages of other runs
     * @param seconds the time to wait for another run
     * @param log receives a line if the run has to wait
     */
    public static OutputLock of(Names names, Work work, String run, int seconds, Consumer<String> log)
            throws IOException, FailedRunException {
        Optional<OutputLock> lock = ifFree(work, run);
        for (int paused = 0; lock.isEmpty(); paused++) {
            if (paused == seconds * (long) PAUSES_PER_SECOND) {
                throw new FailedRunException(work.directory() + " is being written by " + holder(work)
                        + ", still after "
                        + seconds + " seconds; wait for that run to end, set " + names.setting("lockTimeout")
                        + " to more seconds, or"
                        + " give this run another " + names.setting("outputDirectory"));
            }
            if (paused == 0) {
                log.accept("Waiting for up to " + seconds + " seconds: " + work.directory() + " is being written by "
                        + holder(work));
            }
            pause();
            lock = ifFree(work, run);
        }
        return lock.get();
    }

    /** Acquires the lock unless another run has it. */
    public static Optional<OutputLock> ifFree(Work work, String run) throws IOException {
        Files.createDirectories(work.home());
        String entry = "io.github.statbrief.lock " + work.home().toRealPath();
        if (System.getProperties().putIfAbsent(entry, run) != null) {
            return Optional.empty();
        }
        Optional<OutputLock> lock = Optional.empty();
        try {
            lock = locked(work, run, entry);
        } finally {
            if (lock.isEmpty()) {
                System.getProperties().remove(entry);
            }
        }
        return lock;
    }

    private static Optional<OutputLock> locked(Work work, String run, String entry) throws IOException {
        FileChannel channel =
                FileChannel.open(work.home().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                return Optional.empty();
            }
            String held = run + "\n" + UUID.randomUUID() + "\n";
            Files.writeString(holder(work.home()), held);
            locked = true;
            return Optional.of(new OutputLock(holder(work.home()), held, entry, channel));
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    /**
     * Whether the lock file still exists and is the same; {@code mvn clean} deletes it, and another run may create a
     * new one.
     */
    public boolean isHeld() throws IOException {
        return Files.isRegularFile(holder) && Files.readString(holder).equals(held);
    }

    /** Releases the lock. */
    @Override
    public void close() throws IOException {
        try (channel) {
            if (isHeld()) {
                Files.delete(holder);
            }
        } finally {
            System.getProperties().remove(entry);
        }
    }

    private static Path holder(Path home) {
        return home.resolve("lock.holder");
    }

    private static String holder(Work work) throws IOException {
        try {
            return Files.readString(holder(work.home())).lines().findFirst().orElse("another run");
        } catch (IOException e) {
            return "another run";
        }
    }

    private static void pause() throws FailedRunException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FailedRunException("interrupted while another run was writing the outputs", e);
        }
    }
}
