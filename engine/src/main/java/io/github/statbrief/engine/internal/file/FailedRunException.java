package io.github.statbrief.engine.internal.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileLockInterruptionException;
import org.jspecify.annotations.Nullable;

/** Reports a rendering or publishing failure that is not caused by invalid files. Its message names the file. */
public final class FailedRunException extends Exception {
    private static final long serialVersionUID = 1L;

    private static final String FAULT =
            "; this is a fault of Statbrief and not of the file: please report it, with the stack trace";
    /** What is told of a run whose thread was interrupted. */
    public static final String INTERRUPTED = "interrupted; what was rendered is in its place, the next run continues";

    private static final long MEGABYTE = 1 << 20;

    private final boolean lasting;

    private FailedRunException(String message, @Nullable Throwable cause, boolean lasting) {
        super(message, cause);
        this.lasting = lasting;
    }

    /**
     * Creates the report of a failure that the next release would meet as well.
     *
     * @param message which file failed and what to do
     */
    public FailedRunException(String message) {
        this(message, null, true);
    }

    /**
     * Creates the report of a failure that the next release would meet as well: disk or memory is exhausted.
     *
     * @param message which file failed and what to do
     * @param cause why
     */
    public FailedRunException(String message, Throwable cause) {
        this(message, cause, true);
    }

    /** Makes the report of a run whose thread was interrupted. */
    public static FailedRunException interrupted(Throwable cause) {
        return new FailedRunException(INTERRUPTED, cause, true);
    }

    /**
     * Makes the report of files that cannot be read or written, or of an interruption: Java closes the file that an
     * interrupted thread writes.
     *
     * @param failed which file failed at what
     * @param thrown the exception
     * @param cure what to do
     */
    public static FailedRunException ofFiles(String failed, Throwable thrown, String cure) {
        Throwable cause = thrown instanceof UncheckedIOException ? thrown.getCause() : thrown;
        return cause instanceof ClosedByInterruptException || cause instanceof FileLockInterruptionException
                ? interrupted(thrown)
                : new FailedRunException(failed + ": " + thrown + "; " + cure, thrown, true);
    }

    /** Whether the next release would fail as well, so that the run ends. */
    public boolean isLasting() {
        return lasting;
    }

    /**
     * Makes the report of a fault that is not in a file.
     *
     * @param file the file's name in messages
     * @param done the step that failed: "rendered"
     * @param thrown the exception
     */
    public static FailedRunException of(String file, String done, Throwable thrown) {
        if (thrown instanceof IOException || thrown instanceof UncheckedIOException) {
            return ofFiles(file + ": cannot be " + done, thrown, Names.TO_READ);
        }
        boolean lasting = thrown instanceof OutOfMemoryError;
        String cure = lasting ? moreMemory() : FAULT;
        return new FailedRunException(file + ": cannot be " + done + ": " + thrown + cure, thrown, lasting);
    }

    private static String moreMemory() {
        long has = Math.max(1, Runtime.getRuntime().maxMemory() / MEGABYTE);
        return "; Java has " + has + " MB of memory here: give it twice as much with -Xmx" + 2 * has
                + "m, or part the release";
    }
}
