package io.github.statbrief.verify.internal.reading;

import java.util.List;

/**
 * A stretch of text: a paragraph, a cell of a table, a text alternative.
 *
 * @param place where it stands, for people: "page 3", "Table 1!B7"
 * @param text the text, with single spaces
 * @param marks the figures and cells marked in it, in order
 * @param shown whether a reader meets it without asking; otherwise it is hidden or read only by programs
 * @param kind what it is a part of
 */
public record Passage(String place, String text, List<Mark> marks, boolean shown, Kind kind) {
    /** What a passage is a part of. */
    public enum Kind {
        /** Running text, a heading, a caption. */
        TEXT,
        /** A table, in which digits may stand alone. */
        CELL,
        /** A drawn chart, in which digits may stand alone. */
        CHART
    }

    /** Copies the marks. */
    public Passage {
        marks = List.copyOf(marks);
    }

    /** A passage of text. */
    public Passage(String place, String text, List<Mark> marks, boolean shown) {
        this(place, text, marks, shown, Kind.TEXT);
    }

    /** A passage that is shown and has no marks. */
    public static Passage of(String place, String text) {
        return new Passage(place, text, List.of(), true);
    }

    /** The same as a part of something else. */
    Passage in(Kind whole) {
        return new Passage(place, text, marks, shown, whole);
    }

    /** The words of a mark. */
    public String words(Mark mark) {
        return text.substring(mark.start(), mark.end());
    }

    /** The text with an ellipsis in the place of the words of each figure or cell. */
    public String withoutMarks() {
        if (marks.isEmpty()) {
            return text;
        }
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (Mark mark : marks) {
            if (mark.start() >= at) {
                rest.append(text, at, mark.start()).append('\u2026');
                at = mark.end();
            }
        }
        return rest.append(text.substring(at)).toString();
    }
}
