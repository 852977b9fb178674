package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.NoteItem;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.pdf.internal.layout.Anchors;
import io.github.statbrief.pdf.internal.layout.Columns;
import io.github.statbrief.pdf.internal.layout.Flow;
import io.github.statbrief.pdf.internal.layout.Fragment;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.PageGeometry;
import io.github.statbrief.pdf.internal.layout.PassageLayout;
import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import io.github.statbrief.pdf.internal.table.Headings;
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out all notes in two columns. */
final class NotesLayout {
    private static final double TEXT = 26;
    private static final double GAP = 3.5;
    private static final int COLUMNS = 6;

    private final LayoutContext context;
    private final Tag section;
    private final NoteUses uses;

    NotesLayout(LayoutContext context, Tag section, NoteUses uses) {
        this.context = context;
        this.section = section;
        this.uses = uses;
    }

    /** Lays out the notes under their heading. */
    List<Flow> lay(Block.Notes notes) {
        double width = context.sheet().span(COLUMNS);
        List<Flow> flows = new ArrayList<>(new Headings(context)
                .inner(
                        section,
                        TagType.SUBHEADING,
                        notes.heading(),
                        Optional.of(Anchors.unlisted("notes")),
                        context.sheet().width(),
                        0));
        List<Fragment> fragments = new ArrayList<>();
        for (NoteItem item : notes.items()) {
            Fragment fragment = note(item, width);
            fragments.add(fragments.isEmpty() ? fragment : fragment.below(GAP));
        }
        double offset = context.sheet().offset(COLUMNS);
        flows.add(new Columns(fragments, 2, offset, rules(width, offset)));
        return flows;
    }

    private Fragment rules(double width, double offset) {
        var colour = context.styles().palette().primary();
        return new Fragment(
                PageGeometry.STEP,
                List.of(new Mark.Fill(0, -0.5, width, 1, colour), new Mark.Fill(offset, -0.5, width, 1, colour)));
    }

    /** The number of a note; for a note on the whole brief it links to the title. */
    private Run number(Reference note, Tag label) {
        TextStyle style = context.styles().noteMark();
        return uses.of(note).stream()
                .filter(use -> use.label().isEmpty())
                .findFirst()
                .map(use -> new Run(
                        note.label() + " ",
                        style,
                        true,
                        label.addLink(use.anchor(), use.description()).content()))
                .orElseGet(() -> new Run(note.label() + " ", style, label.content()));
    }

    /** Links to the tables that refer to a note. */
    private List<Run> back(Reference note, TextStyle style, Tag paragraph) {
        List<Run> runs = new ArrayList<>();
        for (NoteUses.Use use : uses.of(note)) {
            if (!use.label().isEmpty()) {
                runs.add(new Run(runs.isEmpty() ? " " : ", ", style, paragraph.content()));
                Tag link = paragraph.add(TagType.REFERENCE).addLink(use.anchor(), use.description());
                runs.add(new Run(use.label(), context.styles().link(style), true, link.content()));
            }
        }
        return runs;
    }

    /** One note with its number. */
    Fragment note(NoteItem item, double width) {
        TextStyle plain = context.styles().of(Role.NOTE);
        TextStyle ink = context.styles().noteInInk();
        String anchor = Anchors.reference(item.reference());
        Tag note = section.add(TagType.NOTE).id(anchor);
        Tag label = note.add(TagType.LABEL);
        double indent = context.styles().scaled(TEXT, Role.NOTE);
        List<Fragment> words = words(item, note, ink, width - indent);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Anchor(0, anchor, Optional.empty()));
        marks.addAll(
                context.text().line(List.of(number(item.reference(), label))).marks(0, 0));
        marks.addAll(Fragment.marks(words, indent));
        return new Fragment(Math.max(plain.leading(), Fragment.height(words)), marks);
    }

    /** The kind and the text of a note, followed by the links back. */
    private List<Fragment> words(NoteItem item, Tag note, TextStyle ink, double width) {
        return new PassageLayout(context, note, ink, width, 0, GAP)
                .between(
                        paragraph -> List.of(
                                new Run(item.kind() + ". ", context.styles().noteStrong(), paragraph.content())),
                        paragraph -> back(item.reference(), ink, paragraph))
                .lay(item.passages());
    }
}
