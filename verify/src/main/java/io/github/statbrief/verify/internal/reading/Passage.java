package io.github.statbrief.verify.internal.reading;

import java.util.List;

/**
 * A stretch of text: a paragraph, a cell of a table, a text alternative.
 *
 * @param place where it stands, for people: "page 3", "Table 1!B7"
 * @param text the text, with single spaces
 * @param marks the figures and cells marked in it, in order
 * @param shown whether a reader meets it without asking; otherwise it is hidden or read only by programs
 */
public record Passage(String place, String text, List<Mark> marks, boolean shown) {
    /** Copies the marks. */
    public Passage {
        marks = List.copyOf(marks);
    }

    /** A passage that is shown and has no marks. */
    public static Passage of(String place, String text) {
        return new Passage(place, text, List.of(), true);
    }

    /** The words of a mark. */
    public String words(Mark mark) {
        return text.substring(mark.start(), mark.end());
    }
}
