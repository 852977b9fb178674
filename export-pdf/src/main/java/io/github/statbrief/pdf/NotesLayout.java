package io.github.statbrief.pdf;

import io.github.statbrief.outline.Block;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out every note, in two columns. */
final class NotesLayout {
    private static final double TEXT = 26;
    private static final double GAP = 3.5;
    private static final int COLUMNS = 6;

    private final Setting setting;
    private final Tag section;

    NotesLayout(Setting setting, Tag section) {
        this.setting = setting;
        this.section = section;
    }

    /** Lays them out under their heading. */
    List<Flow> lay(Block.Notes notes) {
        double width = setting.sheet().span(COLUMNS);
        List<Flow> flows = new ArrayList<>(new Headings(setting)
                .inner(
                        section,
                        TagType.SUBHEADING,
                        notes.heading(),
                        Optional.of(Anchors.part("notes")),
                        setting.sheet().width(),
                        0));
        List<Strip> strips = new ArrayList<>();
        for (Block.Notes.NoteItem item : notes.items()) {
            Strip strip = note(item, width);
            strips.add(strips.isEmpty() ? strip : strip.below(GAP));
        }
        double offset = setting.sheet().offset(COLUMNS);
        flows.add(new TwoColumns(strips, offset, rules(width, offset)));
        return flows;
    }

    private Strip rules(double width, double offset) {
        var colour = setting.styles().palette().primary();
        return new Strip(
                Sheet.STEP,
                List.of(new Mark.Fill(0, -0.5, width, 1, colour), new Mark.Fill(offset, -0.5, width, 1, colour)));
    }

    private Strip note(Block.Notes.NoteItem item, double width) {
        TextStyle plain = setting.styles().of(Role.NOTE);
        TextStyle ink = setting.styles().noteInInk();
        String anchor = Anchors.reference(item.reference());
        Tag note = section.add(TagType.NOTE).id(anchor);
        Content label = note.add(TagType.LABEL).content();
        Tag paragraph = note.add(TagType.PARAGRAPH);
        List<Line> words = setting.text()
                .fill(
                        List.of(
                                new Run(item.kind() + ". ", setting.styles().noteStrong(), paragraph.content()),
                                new Run(item.note().text(), ink, paragraph.content())),
                        width - TEXT);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Anchor(0, anchor, Optional.empty()));
        marks.addAll(setting.text()
                .line(List.of(
                        new Run(item.reference().label() + " ", setting.styles().noteMark(), label)))
                .marks(0, 0));
        marks.addAll(Lines.marks(words, TEXT, 0));
        return new Strip(Math.max(plain.leading(), Lines.height(words)), marks);
    }
}
