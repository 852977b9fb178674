package io.github.statbrief.pdf;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Passage;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out running text, eight columns wide. */
final class ProseLayout {
    private static final int COLUMNS = 8;

    private final Setting setting;
    private final Tag section;

    ProseLayout(Setting setting, Tag section) {
        this.setting = setting;
        this.section = section;
    }

    /** The release in brief, under its heading. */
    List<Strip> summary(Block.Summary summary) {
        List<Strip> strips = new ArrayList<>(new Headings(setting)
                .inner(
                        section,
                        TagType.HEADING,
                        summary.heading(),
                        Optional.of(Anchors.part("summary")),
                        setting.sheet().span(COLUMNS),
                        3.5));
        strips.addAll(paragraphs(summary.paragraphs(), setting.styles().of(Role.SUMMARY)));
        return strips;
    }

    /** A section's text. */
    List<Strip> text(Block.Paragraphs paragraphs) {
        return Strip.stepped(
                paragraphs(paragraphs.paragraphs(), setting.styles().of(Role.BODY)));
    }

    private List<Strip> paragraphs(List<Passage> paragraphs, TextStyle style) {
        Phrasing phrasing = new Phrasing(setting);
        List<Strip> strips = new ArrayList<>();
        for (Passage passage : paragraphs) {
            List<Run> runs = phrasing.passage(passage, style, section.add(TagType.PARAGRAPH));
            List<Strip> lines =
                    Lines.paragraph(setting.text().fill(runs, setting.sheet().span(COLUMNS)), 0);
            for (int i = 0; i < lines.size(); i++) {
                boolean parted = i == 0 && !strips.isEmpty();
                strips.add(parted ? lines.get(i).below(Sheet.STEP) : lines.get(i));
            }
        }
        return strips;
    }
}
