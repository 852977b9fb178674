package io.github.statbrief.pdf;

import io.github.statbrief.outline.Block;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out the list of contents with page numbers. */
final class ContentsLayout {
    private static final double ROW = 21;
    private static final double NUMBER = 21;

    private final Setting setting;
    private final Tag section;
    private final double width;

    ContentsLayout(Setting setting, Tag section, double width) {
        this.setting = setting;
        this.section = section;
        this.width = width;
    }

    /** Lays it out under its heading. */
    List<Strip> lay(Block.Contents contents) {
        Palette palette = setting.styles().palette();
        List<Strip> strips = new ArrayList<>(new Headings(setting)
                .inner(section, TagType.HEADING, contents.heading(), Optional.empty(), width, 0));
        Strip last = strips.remove(strips.size() - 1);
        strips.add(last.with(List.of(new Mark.Fill(0, last.height() - 0.5, width, 1, palette.primary()))));
        Tag list = section.add(TagType.CONTENTS);
        for (Block.Contents.Entry entry : contents.entries()) {
            strips.add(entry(entry, list.add(TagType.CONTENTS_ENTRY)));
        }
        return strips;
    }

    private Strip entry(Block.Contents.Entry entry, Tag tag) {
        TextStyle style = setting.styles().of(Role.CELL);
        String anchor = Anchors.part(entry.anchor());
        Tag link = tag.add(TagType.REFERENCE).addLink(anchor, entry.title());
        List<Line> lines = setting.text()
                .fill(
                        List.of(new Run(entry.title() + " ", setting.styles().link(style), link.content())),
                        width - NUMBER);
        double pad = (ROW - style.leading()) / 2;
        double height = Lines.height(lines) + 2 * pad;
        List<Mark> marks = new ArrayList<>(Lines.marks(lines, 0, pad));
        double baseline = Line.baseline(height - pad - style.leading(), style.leading(), style.size());
        marks.add(new Mark.PageNumber(width, baseline, anchor, style, tag.content()));
        marks.add(new Mark.Fill(
                0, height - 0.25, width, 0.5, setting.styles().palette().lightRule()));
        return new Strip(height, marks);
    }
}
