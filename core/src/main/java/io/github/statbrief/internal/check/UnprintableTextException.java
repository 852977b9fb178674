package io.github.statbrief.internal.check;

import java.util.List;
import java.util.stream.Collectors;

/** Texts of a release that outputs cannot show; left alone they would vanish or come out wrong in silence. Nothing has been written. */
public final class UnprintableTextException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnprintableTextException(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
    }

    /**
     * Names a text that only its exporter has seen.
     *
     * @param message where it stands, what is wrong and what to do about it
     */
    public UnprintableTextException(String message) {
        super(message);
    }
}
