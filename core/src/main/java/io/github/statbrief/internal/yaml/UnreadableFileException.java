package io.github.statbrief.internal.yaml;

/** A file whose text cannot be taken: missing, too large, not UTF-8. */
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

    public String message() {
        return String.valueOf(getMessage());
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
