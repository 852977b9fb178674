package io.github.statbrief.xlsx.internal.plan;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Term;
import io.github.statbrief.outline.content.Detail;
import io.github.statbrief.outline.content.LinkedText;
import io.github.statbrief.text.Label;
import io.github.statbrief.xlsx.internal.cell.LinkTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first sheet, of text only: title, publisher, date, status, corrections, links, and how to read the workbook. */
final class Cover {
    private final Context context;
    private final List<Line> head = new ArrayList<>();
    private final List<Line> brief = new ArrayList<>();
    private final List<Line> details = new ArrayList<>();
    private final List<Line> about = new ArrayList<>();
    private final List<Line> value = new ArrayList<>();
    private final String noteOfBrief;
    private String readingHeading = "";
    private boolean hasNotes;

    Cover(Context context) {
        this.context = context;
        this.noteOfBrief = context.labels().noteOfBrief(1);
    }

    /** Adds the reference to the sheet of notes. */
    void referToNotes() {
        hasNotes = true;
    }

    void open(Block.Opening opening) {
        head.add(Line.of(Line.Kind.TITLE, opening.title()));
        head.add(Line.of(Line.Kind.SUBTITLE, opening.publisher()));
        head.add(Line.text(opening.attribution()));
        opening.badge().ifPresent(badge -> head.add(Line.text(badge)));
        opening.status().ifPresent(status -> head.add(Line.of(Line.Kind.STATUS, status)));
        details.add(Line.of(Line.Kind.HEADING, context.label(Label.DETAILS)));
        details.add(Line.term(context.label(Label.PUBLISHED), opening.published()));
        opening.details().forEach(detail -> add(details, detail));
        if (!opening.notes().isEmpty()) {
            details.add(Line.term(context.label(Label.NOTES), context.notes(opening.notes())));
        }
    }

    /** Adds a line for each part of a value, because a cell has one link. */
    private static void add(List<Line> lines, Detail detail) {
        for (LinkedText part : detail.parts()) {
            String lead = detail.name().isEmpty() ? "" : detail.name() + ": ";
            lines.add(new Line(Line.Kind.TEXT, lead, part.text(), part.url().map(LinkTarget::web)));
        }
    }

    void correct(Block.Corrections corrections) {
        head.add(Line.of(Line.Kind.HEADING, corrections.heading()));
        corrections.items().forEach(item -> add(head, item));
    }

    void tell(Block.About part) {
        for (Block.About.Part each : part.parts()) {
            about.add(Line.of(Line.Kind.HEADING, each.heading()));
            each.items().forEach(item -> add(about, item));
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
        lines.addAll(about);
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
