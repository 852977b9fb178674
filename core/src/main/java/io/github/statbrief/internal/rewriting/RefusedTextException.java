package io.github.statbrief.internal.rewriting;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Refuses a text. The message begins with what to write instead, if that is known; otherwise it ends with the forms
 * that are read. Searches for a rewriting only when asked, because readers of data files try several notations.
 */
public final class RefusedTextException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String refusal;
    private final String expected;
    private final transient Supplier<Optional<Rewriting>> rewriting;

    /**
     * Refuses a text.
     *
     * @param refusal why it is refused: {@code 'Q2 2025' is no period}
     * @param expected the advice where no rewriting is known: {@code write a year (2021), a quarter (2021-Q2)}; may
     *     be empty
     * @param rewriting searches for what to write instead
     */
    public RefusedTextException(String refusal, String expected, Supplier<Optional<Rewriting>> rewriting) {
        this.refusal = refusal;
        this.expected = expected;
        this.rewriting = rewriting;
    }

    /** What to write instead; empty if that is not known. */
    public Optional<Rewriting> rewriting() {
        return rewriting.get();
    }

    /** Why the text is refused, without advice. */
    public String refusal() {
        return refusal;
    }

    @Override
    public String getMessage() {
        return rewriting().map(instead -> instead.advice() + "; " + refusal).orElseGet(this::withoutRewriting);
    }

    /** The message with the forms that are read, for readers of files in which a rewriting cannot be written. */
    public String withoutRewriting() {
        return expected.isEmpty() ? refusal : refusal + "; " + expected;
    }
}
