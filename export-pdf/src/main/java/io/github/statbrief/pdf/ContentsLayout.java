package io.github.statbrief.pdf;

import io.github.statbrief.outline.Block;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out the list of contents with page numbers. */
final class ContentsLayout {
    private static final double ROW = 21;
    private static final double LOW_ROW = 17.5;
    private static final int MANY = 6;
    private static final double NUMBER = 21;

    private final Setting setting;
    private final Tag section;
    private final double width;

    ContentsLayout(Setting setting, Tag section, double width) {
        this.setting = setting;
        this.section = section;
        this.width = width;
    }

    /** Lays it out under its heading, in one column. */
    List<Strip> column(Block.Contents contents) {
        List<Strip> strips = new ArrayList<>(heading(contents));
        Strip last = strips.remove(strips.size() - 1);
        strips.add(last.with(List.of(rule(last.height() - 0.5, 0))));
        strips.addAll(entries(contents));
        return strips;
    }

    /** Lays it out over the width of the page, in two columns that may break. */
    List<Flow> columns(Block.Contents contents) {
        double offset = setting.sheet().width() - width;
        List<Flow> flows = new ArrayList<>(heading(contents));
        Strip rules = new Strip(0, List.of(rule(-0.5, 0), rule(-0.5, offset)));
        flows.add(new TwoColumns(entries(contents), offset, rules));
        return flows;
    }

    private List<Strip> heading(Block.Contents contents) {
        return new Headings(setting).inner(section, TagType.HEADING, contents.heading(), Optional.empty(), width, 0);
    }

    private Mark rule(double y, double x) {
        return new Mark.Fill(x, y, width, 1, setting.styles().palette().primary());
    }

    private List<Strip> entries(Block.Contents contents) {
        Tag list = section.add(TagType.CONTENTS);
        double row = contents.entries().size() > MANY ? LOW_ROW : ROW;
        List<Strip> strips = new ArrayList<>();
        for (Block.Contents.Entry entry : contents.entries()) {
            strips.add(entry(entry, list.add(TagType.CONTENTS_ENTRY), row));
        }
        return strips;
    }

    private Strip entry(Block.Contents.Entry entry, Tag tag, double row) {
        TextStyle style = setting.styles().of(Role.CELL);
        String anchor = Anchors.part(entry.anchor());
        Tag link = tag.add(TagType.REFERENCE).addLink(anchor, entry.title());
        List<Line> lines = setting.text()
                .fill(
                        List.of(new Run(entry.title() + " ", setting.styles().link(style), link.content())),
                        width - NUMBER);
        double pad = (row - style.leading()) / 2;
        double height = Lines.height(lines) + 2 * pad;
        List<Mark> marks = new ArrayList<>(Lines.marks(lines, 0, pad));
        double baseline = Line.baseline(height - pad - style.leading(), style.leading(), style.size());
        marks.add(new Mark.PageNumber(width, baseline, anchor, style, tag.content()));
        marks.add(new Mark.Fill(
                0, height - 0.25, width, 0.5, setting.styles().palette().lightRule()));
        return new Strip(height, marks);
    }
}
