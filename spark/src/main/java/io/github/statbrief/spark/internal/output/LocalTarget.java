package io.github.statbrief.spark.internal.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * A folder of this machine, or one that all machines share. Releases are rendered below its hidden folder
 * {@code .statbrief-spark} and moved as whole folders, which a file system does at once.
 */
final class LocalTarget implements Target {
    private static final int MOST_TRIES = 20;

    private final Path output;
    private final Path job;

    /**
     * Prepares the target.
     *
     * @param output the folder
     * @param job the name of the job, different for each
     */
    LocalTarget(Path output, String job) {
        this.output = output;
        this.job = output.resolve(Targets.HIDDEN).resolve(job);
    }

    @Override
    public void begin() throws IOException {
        Folders.delete(output.resolve(Targets.HIDDEN));
        Files.createDirectories(job);
    }

    @Override
    public Path workFolder() throws IOException {
        try {
            // not with its parents: a task that is late must not bring back what the job has removed
            return Files.createDirectory(job.resolve(UUID.randomUUID().toString()));
        } catch (NoSuchFileException e) {
            throw new IOException(
                    job + " is not there: the job has ended, or this executor does not share " + output
                            + " with the driver; write to a folder or a file system that all machines share",
                    e);
        }
    }

    @Override
    public String place(String release, Path files, String sha256) throws IOException {
        Path target = output.resolve(release);
        for (int tries = 1; ; tries++) {
            if (Files.exists(target)) {
                if (!Files.isRegularFile(target.resolve(REPORT)) && Files.exists(target)) {
                    throw new OccupiedException(target.toString());
                }
                if (Folders.areEqual(files, target)) {
                    return release;
                }
                moveAway(target);
            }
            try {
                Files.move(files, target, StandardCopyOption.ATOMIC_MOVE);
                return release;
            } catch (AtomicMoveNotSupportedException | NoSuchFileException e) {
                throw e;
            } catch (FileSystemException e) {
                // another attempt may have placed it meanwhile
                if (!Files.exists(target) || tries == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    private void moveAway(Path target) throws IOException {
        Path away = workFolder();
        try {
            Files.move(target, away.resolve("previous"), StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            // another attempt was faster
            Files.deleteIfExists(away);
        }
        Folders.delete(away);
    }

    @Override
    public void remove(String folder) throws IOException {
        Folders.delete(output.resolve(folder));
    }

    @Override
    public void end() throws IOException {
        for (int tries = 1; ; tries++) {
            try {
                Folders.delete(output.resolve(Targets.HIDDEN));
                return;
            } catch (DirectoryNotEmptyException e) {
                // a task that lost against its duplicate is still writing
                if (tries == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    @Override
    public void write(byte[] content) throws IOException {
        Path file = Files.write(workFolder().resolve(MANIFEST), content);
        Files.move(file, output.resolve(MANIFEST), StandardCopyOption.ATOMIC_MOVE);
    }
}
