package io.github.statbrief.engine;

import java.nio.file.Path;
import java.util.Set;

/**
 * A release that was rendered.
 *
 * @param id its id
 * @param folder the folder of its outputs
 * @param figures the number of its figures
 * @param tables the number of its tables
 * @param charts the number of its charts
 * @param formats the formats
 * @param milliseconds how long it took to render and publish
 * @param reason why it was rendered: "it has no outputs yet"
 */
public record RenderedRelease(
        String id,
        Path folder,
        long figures,
        long tables,
        long charts,
        Set<Format> formats,
        long milliseconds,
        String reason) {
    /** Copies the formats. */
    public RenderedRelease {
        formats = Set.copyOf(formats);
    }

    /** The release in one line: {@code public-security: 26 figures, 1 table, 3 charts as pdf, xlsx in 512 ms}. */
    @Override
    public String toString() {
        return id + ": " + count(figures, "figure") + ", " + count(tables, "table") + ", " + count(charts, "chart")
                + " as " + Format.words(formats) + " in " + milliseconds + " ms";
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
