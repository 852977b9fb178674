package io.github.statbrief.metadata;

import io.github.statbrief.internal.argument.Arguments;
import java.time.LocalDate;

/**
 * A correction made after publication.
 *
 * @param date the day of the correction
 * @param text what was wrong and what it is now
 */
public record Correction(LocalDate date, String text) {
    /** Refuses an empty text. */
    public Correction {
        Arguments.allGiven("date", date, "text", text);
        Arguments.date(date);
        Arguments.text("correction", text);
    }
}
