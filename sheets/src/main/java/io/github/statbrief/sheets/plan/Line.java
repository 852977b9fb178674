package io.github.statbrief.sheets.plan;

import io.github.statbrief.sheets.cell.LinkTarget;
import java.util.Optional;

/**
 * A line of text in column A, above the table.
 *
 * @param kind its kind
 * @param lead bold words before the text; often empty
 * @param text the text
 * @param target the target of the link, if any
 */
public record Line(Kind kind, String lead, String text, Optional<LinkTarget> target) {
    /** The kind of a line; determines its look. */
    public enum Kind {
        /** The first line of a sheet. */
        TITLE,
        /** A heading on the first sheet. */
        HEADING,
        /** Who states the figures, measure and unit: the line under a title. */
        SUBTITLE,
        /** The status of a release that is not final. */
        STATUS,
        /** The name of the chart below it. */
        CAPTION,
        /** Running text. */
        TEXT,
        /** What is to be known of a table, above it. */
        REMARK
    }

    /** Makes a line without bold words or a link. */
    public static Line of(Kind kind, String text) {
        return new Line(kind, "", text, Optional.empty());
    }

    static Line text(String text) {
        return of(Kind.TEXT, text);
    }

    /** Makes a line of bold words: a heading within a text. */
    static Line strong(String text) {
        return new Line(Kind.TEXT, text, "", Optional.empty());
    }

    /** Makes a name and its value: "Licence: ...". */
    static Line term(String name, String value) {
        return new Line(Kind.TEXT, name + ": ", value, Optional.empty());
    }

    /** Makes a mark and its meaning: "[p] – provisional". */
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
