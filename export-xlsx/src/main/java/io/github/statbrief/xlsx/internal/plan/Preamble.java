package io.github.statbrief.xlsx.internal.plan;

import io.github.statbrief.outline.Term;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.text.Label;
import io.github.statbrief.xlsx.internal.cell.LinkTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines above a table: its title, content, explanation, source and the link back. */
final class Preamble {
    private final Context context;
    private final String contentsSheet;
    private final String notesSheet;
    private Optional<String> status = Optional.empty();

    Preamble(Context context, String contentsSheet, String notesSheet) {
        this.context = context;
        this.contentsSheet = contentsSheet;
        this.notesSheet = notesSheet;
    }

    /** Adds the status of a release that is not final to every sheet. */
    void mark(Optional<String> statusOfRelease) {
        status = statusOfRelease;
    }

    /** Starts the lines of one sheet. */
    Lines titled(String title) {
        Lines lines = new Lines();
        lines.add(Line.of(Line.Kind.TITLE, title));
        status.ifPresent(words -> lines.add(Line.of(Line.Kind.STATUS, words)));
        return lines;
    }

    /** The lines of one sheet, in the order of addition. */
    final class Lines {
        private final List<Line> lines = new ArrayList<>();

        private void add(Line line) {
            lines.add(line);
        }

        Lines subtitle(String text) {
            if (!text.isEmpty()) {
                add(Line.of(Line.Kind.SUBTITLE, text));
            }
            return this;
        }

        Lines remark(String text) {
            if (!text.isEmpty()) {
                add(Line.text(text));
            }
            return this;
        }

        Lines remark(Label label) {
            return remark(context.label(label));
        }

        Lines remark(Label label, boolean applies) {
            return applies ? remark(label) : this;
        }

        Lines source(String titles) {
            if (!titles.isEmpty()) {
                add(Line.term(context.label(Label.SOURCE), titles));
            }
            return this;
        }

        /** Explains the shorthand in the table. */
        Lines legend(List<Term> terms) {
            terms.forEach(term -> add(Line.mark(term.mark(), term.meaning())));
            return this;
        }

        /** Adds the notes on the whole table. */
        Lines notes(List<Reference> references) {
            if (!references.isEmpty()) {
                add(Line.term(context.label(Label.NOTES), context.notes(references)));
            }
            return notesInTable(!references.isEmpty());
        }

        Lines notesInTable(boolean refersToNotes) {
            if (refersToNotes) {
                add(Line.link(context.label(Label.NOTES_REMARK), LinkTarget.sheet(notesSheet)));
            }
            return this;
        }

        /** The lines of the contents sheet, without a link back. */
        List<Line> withNoWayBack() {
            return List.copyOf(lines);
        }

        /** The lines, ending with the link back to the contents. */
        List<Line> done() {
            add(Line.link(context.label(Label.CONTENTS), LinkTarget.sheet(contentsSheet)));
            return List.copyOf(lines);
        }
    }
}
