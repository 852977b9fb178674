package io.github.statbrief.outline.content;

import java.util.List;

/**
 * What a section contains, beside its text.
 *
 * @param heading "In this section"
 * @param words the number of figures, groups, tables and sections, and the source lines that state them
 * @param lines the numbers of the lines at the end of {@code words}, in order
 * @param notesLead the words before the references to notes: "Notes"
 * @param notes every note on the section's figures and tables
 */
public record SectionFacts(
        String heading, String words, List<StatedLine> lines, String notesLead, List<Reference> notes) {
    /** Copies the lines and notes. */
    public SectionFacts {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }
}
