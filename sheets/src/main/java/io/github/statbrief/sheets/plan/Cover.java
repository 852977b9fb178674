package io.github.statbrief.sheets.plan;

import io.github.statbrief.markup.Passage;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Term;
import io.github.statbrief.outline.content.Detail;
import io.github.statbrief.outline.content.LinkedText;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.sheets.cell.LinkTarget;
import io.github.statbrief.text.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a workbook says of its release: on the first sheet, above the contents, title, publisher, date, status,
 * corrections, summary and links; on the sheet of notes how to read the figures, and the glossary.
 */
final class Cover {
    private final Context context;
    private final List<Line> head = new ArrayList<>();
    private final List<Line> brief = new ArrayList<>();
    private final List<Line> boxes = new ArrayList<>();
    private final List<Line> details = new ArrayList<>();
    private final List<Line> about = new ArrayList<>();
    private final List<Line> value = new ArrayList<>();
    private final String noteOfBrief;
    private final List<Lists.Explained> glossary = new ArrayList<>();
    private String readingHeading = "";

    Cover(Context context) {
        this.context = context;
        this.noteOfBrief = context.labels().noteOfBrief(1);
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
            if (each.heading().equals(context.label(Label.GLOSSARY))) {
                each.items().forEach(item -> glossary.add(explained(each.heading(), item)));
                continue;
            }
            about.add(Line.of(Line.Kind.HEADING, each.heading()));
            each.items().forEach(item -> add(about, item));
        }
    }

    private static Lists.Explained explained(String kind, Detail item) {
        String text = item.parts().stream().map(LinkedText::text).collect(Collectors.joining(" "));
        return new Lists.Explained(item.name(), kind, text);
    }

    void summarise(Block.Summary summary) {
        brief.add(Line.of(Line.Kind.HEADING, summary.heading()));
        summary.passages().forEach(passage -> brief.addAll(passage.accept(new TextLines())));
    }

    /** Adds the boxes of a section's text, under its title. */
    void box(String section, List<Passage<RichText>> passages) {
        List<Line> lines = new ArrayList<>();
        for (Passage<RichText> passage : passages) {
            if (passage instanceof Passage.Box<RichText> box) {
                lines.addAll(box.accept(new TextLines()));
            }
        }
        if (!lines.isEmpty()) {
            boxes.add(Line.of(Line.Kind.HEADING, section));
            boxes.addAll(lines);
        }
    }

    void explain(Block.HowToRead howToRead) {
        readingHeading = howToRead.heading();
        for (List<Term> terms : howToRead.lists()) {
            // the numbers of quotes and notes are explained on their own sheets
            terms.stream()
                    .filter(term -> !term.mark().endsWith(noteOfBrief))
                    .forEach(term -> value.add(Line.mark(term.mark(), term.meaning())));
        }
    }

    /** The lines of the first sheet. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>(head);
        lines.addAll(brief);
        lines.addAll(boxes);
        lines.addAll(details);
        lines.addAll(about);
        return lines;
    }

    /** How to read the figures; empty if nothing needs words. */
    List<Line> reading() {
        List<Line> lines = new ArrayList<>();
        if (!value.isEmpty()) {
            lines.add(Line.of(Line.Kind.HEADING, readingHeading));
            lines.addAll(value);
        }
        return lines;
    }

    /** The terms of the glossary. */
    List<Lists.Explained> glossary() {
        return glossary;
    }

    /** Writes passages of running text as lines, with the address of each link, because a cell has one link at most. */
    private static final class TextLines implements Passage.Visitor<RichText, List<Line>> {
        @Override
        public List<Line> paragraph(Passage.Paragraph<RichText> paragraph) {
            return texts(paragraph);
        }

        @Override
        public List<Line> heading(Passage.Heading<RichText> heading) {
            return RichText.lines(List.of(heading)).stream().map(Line::strong).toList();
        }

        @Override
        public List<Line> entries(Passage.Entries<RichText> entries) {
            return texts(entries);
        }

        @Override
        public List<Line> box(Passage.Box<RichText> box) {
            List<Line> lines = new ArrayList<>(heading(new Passage.Heading<>(box.heading())));
            box.passages().forEach(passage -> lines.addAll(passage.accept(this)));
            return lines;
        }

        private static List<Line> texts(Passage<RichText> passage) {
            return RichText.lines(List.of(passage)).stream().map(Line::text).toList();
        }
    }
}
