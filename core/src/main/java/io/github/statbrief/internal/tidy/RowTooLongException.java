package io.github.statbrief.internal.tidy;

import java.io.IOException;

/** A record of a data file with more characters or fields than are read. */
final class RowTooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    RowTooLongException() {
        super("the row is too long");
    }
}
