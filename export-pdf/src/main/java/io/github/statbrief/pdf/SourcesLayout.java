package io.github.statbrief.pdf;

import io.github.statbrief.outline.Block;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.theme.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lays out where the figures come from. */
final class SourcesLayout {
    private final Setting setting;
    private final Tag section;
    private final Locale language;

    SourcesLayout(Setting setting, Tag section, Locale language) {
        this.setting = setting;
        this.section = section;
        this.language = language;
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
            List<Run> runs = new ArrayList<>();
            runs.add(new Run(sources.lead() + ". ", strong, paragraph.content()));
            runs.addAll(source(item, plain, paragraph));
            strips.addAll(paragraph(runs));
        }
        sources.remark()
                .ifPresent(words -> strips.addAll(paragraph(List.of(
                        new Run(words, plain, section.add(TagType.PARAGRAPH).content())))));
        return Strip.stepped(strips);
    }

    /** The words on a source; its title is in its own language. */
    private List<Run> source(Block.Sources.SourceItem item, TextStyle style, Tag paragraph) {
        String title = item.source().title();
        int at = item.text().indexOf(title);
        if (at < 0 || item.source().language().equals(language.toLanguageTag())) {
            return new Phrasing(setting).words(item.text(), style, paragraph);
        }
        List<Run> runs = new ArrayList<>();
        if (at > 0) {
            runs.add(new Run(item.text().substring(0, at), style, paragraph.content()));
        }
        Tag foreign = paragraph.add(TagType.SPAN).language(item.source().language());
        runs.add(new Run(title, style, foreign.content()));
        if (at + title.length() < item.text().length()) {
            runs.add(new Run(item.text().substring(at + title.length()), style, paragraph.content()));
        }
        return runs;
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
