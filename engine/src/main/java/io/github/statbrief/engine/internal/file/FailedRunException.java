package io.github.statbrief.engine.internal.file;

import org.jspecify.annotations.Nullable;

/** Reports a rendering or publishing failure that is not caused by invalid files. Its message names the file. */
public final class FailedRunException extends Exception {
    private static final long serialVersionUID = 1L;

    private static final String FAULT =
            "; this is a fault of Statbrief and not of the file: please report it, with the stack trace";
    private static final String MEMORY = "; give Java more memory, for example with -Xmx4g";

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
        boolean lasting = thrown instanceof OutOfMemoryError;
        String cure = lasting ? MEMORY : FAULT;
        return new FailedRunException(file + ": cannot be " + done + ": " + thrown + cure, thrown, lasting);
    }
}
