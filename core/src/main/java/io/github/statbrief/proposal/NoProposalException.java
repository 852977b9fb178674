package io.github.statbrief.proposal;

/** Says why no release can be proposed for a file, and what to do about it. */
public final class NoProposalException extends Exception {
    private static final long serialVersionUID = 1L;

    NoProposalException(String message) {
        super(message);
    }
}
