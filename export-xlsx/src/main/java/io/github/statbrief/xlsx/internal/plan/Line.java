package io.github.statbrief.xlsx.internal.plan;

import io.github.statbrief.xlsx.internal.cell.LinkTarget;
import java.util.Optional;

/**
 * A line of text in column A, above the table or on the cover.
 *
 * @param kind what it is
 * @param lead words in bold before the text; often empty
 * @param text the text
 * @param target where it leads, where it is a link
 */
public record Line(Kind kind, String lead, String text, Optional<LinkTarget> target) {
    /** What a line is; its look follows from that. */
    public enum Kind {
        /** The first line of a sheet. */
        TITLE,
        /** The head of what follows on the cover. */
        HEADING,
        /** Who states the figures, measure and unit: the line under a title. */
        SUBTITLE,
        /** That the release may not be passed on. */
        STATUS,
        /** The name of the chart below it. */
        CAPTION,
        /** Running text. */
        TEXT
    }

    public static Line of(Kind kind, String text) {
        return new Line(kind, "", text, Optional.empty());
    }

    static Line text(String text) {
        return of(Kind.TEXT, text);
    }

    /** A name and its value: "Licence: ...". */
    static Line term(String name, String value) {
        return new Line(Kind.TEXT, name + ": ", value, Optional.empty());
    }

    /** A mark and what it means: "[p] – provisional". */
    static Line mark(String mark, String meaning) {
        return new Line(Kind.TEXT, mark.replaceAll("\\s+", " ") + " \u2013 ", meaning, Optional.empty());
    }

    static Line link(String text, LinkTarget target) {
        return new Line(Kind.TEXT, "", text, Optional.of(target));
    }

    /** The whole line. */
    public String plain() {
        return lead + text;
    }
}
