package io.github.statbrief;

import io.github.statbrief.internal.argument.Arguments;
import java.time.DateTimeException;
import java.time.OffsetDateTime;

/** The publication status of a release. Immutable. */
public sealed interface Status permits Status.Final, Status.Draft, Status.Embargoed {
    /**
     * Reads a status from its notation.
     *
     * @param text {@code final}, {@code draft} or {@code embargoed until 2026-11-24T09:30+01:00}
     * @return the status
     * @throws IllegalArgumentException with what was found and what was expected
     */
    static Status parse(String text) {
        String trimmed = text.strip();
        if (trimmed.equals("final")) {
            return new Final();
        }
        if (trimmed.equals("draft")) {
            return new Draft();
        }
        if (trimmed.startsWith("embargoed until ")) {
            try {
                OffsetDateTime until = OffsetDateTime.parse(
                        trimmed.substring("embargoed until ".length()).strip());
                if (until.getYear() >= 1 && until.getYear() <= 9998) {
                    return new Embargoed(until);
                }
                throw new DateTimeException(text);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(
                        "'" + text
                                + "' gives no time with its zone; write as in 'embargoed until 2026-11-24T09:30+01:00'",
                        e);
            }
        }
        throw new IllegalArgumentException(
                "'" + text + "' is no status; write 'final', 'draft' or 'embargoed until 2026-11-24T09:30+01:00'");
    }

    /** The notation, as in a release file. */
    String notation();

    /** Published, or ready for it. */
    record Final() implements Status {
        @Override
        public String notation() {
            return "final";
        }
    }

    /** Not for publication yet. */
    record Draft() implements Status {
        @Override
        public String notation() {
            return "draft";
        }
    }

    /**
     * Not for publication before a time.
     *
     * @param until the time, with its zone
     */
    record Embargoed(OffsetDateTime until) implements Status {
        /** Refuses null. */
        public Embargoed {
            Arguments.given("until", until);
        }

        @Override
        public String notation() {
            return "embargoed until " + until;
        }
    }
}
