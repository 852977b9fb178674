package io.github.statbrief.internal.yaml;

/** Reports an unreadable text file: missing, too large, or not UTF-8. */
public final class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    UnreadableFileException(String message) {
        this(1, 1, message);
    }

    UnreadableFileException(int line, int column, String message) {
        super(message);
        this.line = line;
        this.column = column;
    }

    /** What was found and what was expected. */
    public String message() {
        return String.valueOf(getMessage());
    }

    /** The line of the problem, from 1. */
    public int line() {
        return line;
    }

    /** The column of the problem, from 1. */
    public int column() {
        return column;
    }
}
