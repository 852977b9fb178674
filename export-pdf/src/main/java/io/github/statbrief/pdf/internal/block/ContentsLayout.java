package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.ContentsEntry;
import io.github.statbrief.pdf.internal.layout.Anchors;
import io.github.statbrief.pdf.internal.layout.Columns;
import io.github.statbrief.pdf.internal.layout.Flow;
import io.github.statbrief.pdf.internal.layout.Fragment;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.Lines;
import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import io.github.statbrief.pdf.internal.table.Headings;
import io.github.statbrief.pdf.internal.text.Line;
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out the list of contents with page numbers. */
final class ContentsLayout {
    /** The room above and below the words of an entry, together. */
    private static final double ROW = 10.5;

    private static final double LOW_ROW = 7;
    private static final int MANY = 6;
    private static final double NUMBER = 21;
    private static final double INDENT = 10.5;

    private final LayoutContext context;
    private final Tag section;
    private final double width;

    ContentsLayout(LayoutContext context, Tag section, double width) {
        this.context = context;
        this.section = section;
        this.width = width;
    }

    /** Lays it out in one column under its heading. */
    List<Fragment> column(Block.Contents contents) {
        List<Fragment> fragments = new ArrayList<>(heading(contents));
        Fragment last = fragments.remove(fragments.size() - 1);
        fragments.add(last.with(List.of(rule(last.height() - 0.5, 0))));
        fragments.addAll(entries(contents));
        return fragments;
    }

    /** Lays it out over the width of the page in two columns, which may break. */
    List<Flow> columns(Block.Contents contents) {
        double offset = context.sheet().width() - width;
        List<Flow> flows = new ArrayList<>(heading(contents));
        Fragment rules = new Fragment(0, List.of(rule(-0.5, 0), rule(-0.5, offset)));
        flows.add(new Columns(entries(contents), 2, offset, rules));
        return flows;
    }

    private List<Fragment> heading(Block.Contents contents) {
        return new Headings(context).inner(section, TagType.HEADING, contents.heading(), Optional.empty(), width, 0);
    }

    private Mark rule(double y, double x) {
        return new Mark.Fill(x, y, width, 1, context.styles().palette().primary());
    }

    private List<Fragment> entries(Block.Contents contents) {
        ContentsTags tags = new ContentsTags(section);
        double row =
                context.styles().of(Role.CELL).leading() + (contents.entries().size() > MANY ? LOW_ROW : ROW);
        List<Fragment> fragments = new ArrayList<>();
        for (ContentsEntry entry : contents.entries()) {
            fragments.add(entry(entry, tags.entry(entry.level()), row));
        }
        return fragments;
    }

    private Fragment entry(ContentsEntry entry, Tag tag, double row) {
        TextStyle style = context.styles().of(Role.CELL);
        double left = (entry.level() - 1) * INDENT;
        String anchor = Anchors.part(entry.anchor());
        Tag link = tag.add(TagType.REFERENCE).addLink(anchor, entry.title());
        List<Line> lines = context.text()
                .fill(
                        List.of(new Run(entry.title() + " ", context.styles().link(style), link.content())),
                        width - context.styles().scaled(NUMBER, Role.CELL) - left);
        double pad = (row - style.leading()) / 2;
        double height = Lines.height(lines) + 2 * pad;
        List<Mark> marks = new ArrayList<>(Lines.marks(lines, left, pad));
        double baseline = Line.baseline(height - pad - style.leading(), style.leading(), style.size());
        marks.add(new Mark.PageNumber(width, baseline, anchor, style, tag.content()));
        marks.add(new Mark.Fill(
                0, height - 0.25, width, 0.5, context.styles().palette().lightRule()));
        return new Fragment(height, marks);
    }
}
