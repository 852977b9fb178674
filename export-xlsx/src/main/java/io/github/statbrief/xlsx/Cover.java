package io.github.statbrief.xlsx;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Passage;
import io.github.statbrief.outline.Reference;
import io.github.statbrief.outline.Term;
import io.github.statbrief.text.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The first sheet: what this is, by whom, when, whether it may be passed on, and how to read it. */
final class Cover {
    private final Context context;
    private final List<Line> head = new ArrayList<>();
    private final List<Line> brief = new ArrayList<>();
    private final List<Line> details = new ArrayList<>();
    private final List<Line> reading = new ArrayList<>();

    Cover(Context context) {
        this.context = context;
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
            String notes = opening.notes().stream().map(Reference::label).collect(Collectors.joining(", "));
            details.add(Line.term(context.label(Label.NOTES), notes));
        }
    }

    void summarise(Block.Summary summary) {
        brief.add(Line.of(Line.Kind.HEADING, summary.heading()));
        summary.paragraphs().stream().map(Passage::plain).map(Line::text).forEach(brief::add);
    }

    void explain(Block.HowToRead howToRead) {
        reading.add(Line.of(Line.Kind.HEADING, howToRead.heading()));
        for (List<Term> terms : howToRead.lists()) {
            terms.forEach(term -> reading.add(Line.mark(term.mark(), term.meaning())));
        }
        if (context.release().figures().anyMatch(figure -> figure.sense().isChange())) {
            reading.add(Line.text(context.label(Label.CHANGES_REMARK)));
        }
    }

    Sheet sheet(String name) {
        List<Line> lines = new ArrayList<>(head);
        lines.addAll(brief);
        lines.addAll(details);
        lines.addAll(reading);
        return new Sheet(name, name, lines, Optional.empty(), Optional.empty());
    }
}
