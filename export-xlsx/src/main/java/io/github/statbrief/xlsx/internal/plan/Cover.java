package io.github.statbrief.xlsx.internal.plan;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Term;
import io.github.statbrief.text.Label;
import io.github.statbrief.text.ReleaseText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first sheet: title, publisher, date, status, and how to read the workbook. */
final class Cover {
    private final Context context;
    private final List<Line> head = new ArrayList<>();
    private final List<Line> brief = new ArrayList<>();
    private final List<Line> details = new ArrayList<>();
    private final List<Line> value = new ArrayList<>();
    private final String noteOfBrief;
    private String readingHeading = "";
    private boolean hasNotes;

    Cover(Context context) {
        this.context = context;
        this.noteOfBrief = ReleaseText.of(context.release()).note(1);
    }

    /** Adds the reference to the sheet of notes. */
    void referToNotes() {
        hasNotes = true;
    }

    void open(Block.Opening opening) {
        head.add(Line.of(Line.Kind.TITLE, opening.title()));
        head.add(Line.of(Line.Kind.SUBTITLE, opening.publisher()));
        head.add(Line.text(opening.attribution()));
        opening.status().ifPresent(status -> head.add(Line.of(Line.Kind.STATUS, status)));
        details.add(Line.of(Line.Kind.HEADING, context.label(Label.DETAILS)));
        details.add(Line.term(context.label(Label.PUBLISHED), opening.date()));
        opening.details().forEach(detail -> details.add(Line.term(detail.mark(), detail.meaning())));
        if (!opening.notes().isEmpty()) {
            details.add(Line.term(context.label(Label.NOTES), context.notes(opening.notes())));
        }
    }

    void summarise(Block.Summary summary) {
        brief.add(Line.of(Line.Kind.HEADING, summary.heading()));
        summary.passages().forEach(passage -> brief.addAll(passage.accept(new TextLines())));
    }

    void explain(Block.HowToRead howToRead) {
        readingHeading = howToRead.heading();
        for (List<Term> terms : howToRead.lists()) {
            // the numbers of quotes and notes are explained on their own sheets
            terms.stream()
                    .filter(term -> !term.mark().endsWith(noteOfBrief))
                    .forEach(term -> value.add(Line.mark(term.mark(), term.meaning())));
        }
        if (context.release().figures().anyMatch(figure -> figure.sense().isChange())) {
            value.add(Line.text(context.label(Label.CHANGES_REMARK)));
        }
    }

    Sheet sheet(String name) {
        List<Line> lines = new ArrayList<>(head);
        lines.addAll(brief);
        lines.addAll(details);
        if (hasNotes) {
            value.add(Line.text(context.label(Label.NOTES_REMARK)));
        }
        if (!value.isEmpty()) {
            lines.add(Line.of(Line.Kind.HEADING, readingHeading));
            lines.addAll(value);
        }
        return new Sheet(name, name, lines, Optional.empty(), Optional.empty());
    }
}
