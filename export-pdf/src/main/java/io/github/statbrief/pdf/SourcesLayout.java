package io.github.statbrief.pdf;

import io.github.statbrief.outline.Block;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.theme.Weight;
import java.util.ArrayList;
import java.util.List;

/** Lays out where the figures come from. */
final class SourcesLayout {
    private final Setting setting;
    private final Tag section;

    SourcesLayout(Setting setting, Tag section) {
        this.setting = setting;
        this.section = section;
    }

    /** Lays it out under the heading of the last part. */
    List<Strip> lay(Block.Sources sources) {
        List<Strip> strips = new ArrayList<>(
                new Headings(setting).part(section, sources.heading(), Anchors.part("sources"), Strip.Start.NEW_PAGE));
        TextStyle plain = Styles.sized(
                setting.styles().of(Role.CELL),
                setting.styles().of(Role.CELL).size(),
                setting.styles().of(Role.BODY).leading());
        TextStyle strong = Styles.weighted(plain, Weight.SEMIBOLD);
        for (Block.Sources.SourceItem item : sources.items()) {
            Tag paragraph = section.add(TagType.PARAGRAPH);
            strips.addAll(paragraph(List.of(
                    new Run(sources.lead() + ". ", strong, paragraph.content()),
                    new Run(item.text(), plain, paragraph.content()))));
        }
        sources.remark()
                .ifPresent(words -> strips.addAll(paragraph(List.of(
                        new Run(words, plain, section.add(TagType.PARAGRAPH).content())))));
        return Strip.stepped(strips);
    }

    private List<Strip> paragraph(List<Run> runs) {
        List<Strip> strips = new ArrayList<>(
                Lines.paragraph(setting.text().fill(runs, setting.sheet().width()), 0));
        if (!strips.isEmpty()) {
            Strip last = strips.remove(strips.size() - 1);
            strips.add(last.high(last.height() + 3.5));
        }
        return strips;
    }
}
