package io.github.statbrief.outline;

import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.internal.outline.chart.Charts;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.content.ContentsEntry;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.text.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the blocks of one release in reading order. Used once. */
final class OutlineBuilder {
    /** The anchor of the key figures, a contents entry that is not a section. */
    static final String KEY_FIGURES = "key-figures";

    static final String SOURCES = "sources";

    private final Release release;
    private final OutlineContext context;
    private final List<Block> blocks = new ArrayList<>();

    OutlineBuilder(Release release) {
        this.release = release;
        this.context = new OutlineContext(release);
    }

    List<Block> blocks() {
        MetadataBlocks metadata = new MetadataBlocks(context);
        blocks.add(metadata.opening());
        metadata.corrections().ifPresent(blocks::add);
        metadata.cover().ifPresent(blocks::add);
        Optional<Block.About> about = metadata.about();
        if (context.isBulletin()) {
            summary();
            blocks.add(contents(about));
            keyFigures();
        } else {
            keyFigures();
            summary();
            blocks.add(contents(about));
            new MarksInUse(context).block().ifPresent(blocks::add);
        }
        int number = 1;
        for (Section section : release.sections()) {
            blocks.addAll(new SectionBlocks(context, section, Integer.toString(number), 1).blocks());
            number++;
        }
        new AnnexBlock(context).block().ifPresent(blocks::add);
        about.ifPresent(blocks::add);
        if (SourceBlocks.any(release)) {
            blocks.addAll(new SourceBlocks(context).blocks());
        }
        if (context.isBulletin()) {
            LeadChart.mark(blocks, release.metadata().brief().lead());
        }
        return blocks;
    }

    private void summary() {
        String heading = context.label(context.isBulletin() ? Label.MAIN_POINTS : Label.IN_BRIEF);
        release.summary().ifPresent(summary -> blocks.add(new Block.Summary(heading, context.richTexts(summary))));
    }

    private void keyFigures() {
        if (release.headline().isEmpty()) {
            return;
        }
        List<FigureItem> items =
                release.headline().stream().map(context::keyFigure).toList();
        String remark = Comparability.misleads(items) ? context.label(Label.NOT_COMPARABLE_REMARK) : "";
        String heading = context.label(Label.KEY_FIGURES);
        ChartSpec.Tiles tiles =
                new Charts(context).tiles(KEY_FIGURES, RichText.of(heading), release.title(), items, remark);
        MarksInUse marks = new MarksInUse(context);
        items.forEach(item -> marks.add(item.figure()));
        KeyFigureTiles together = new KeyFigureTiles(context, items);
        blocks.add(new Block.KeyFigures(
                heading,
                tiles,
                remark,
                context.isBulletin() ? marks.marks() : List.of(),
                together.shared(),
                together.figures()));
    }

    private Block.Contents contents(Optional<Block.About> about) {
        List<ContentsEntry> entries = new ArrayList<>();
        if (!release.headline().isEmpty() && !context.isBulletin()) {
            entries.add(new ContentsEntry(KEY_FIGURES, context.label(Label.KEY_FIGURES)));
        }
        entries(entries, "", 1, release.sections());
        if (context.isBulletin() && AnnexBlock.isNeeded(context)) {
            entries.add(new ContentsEntry(AnnexBlock.ALL_FIGURES, context.label(Label.ALL_FIGURES)));
        }
        about.ifPresent(part -> entries.add(new ContentsEntry(MetadataBlocks.ABOUT, part.heading())));
        if (SourceBlocks.any(release)) {
            entries.add(new ContentsEntry(SOURCES, new SourceBlocks(context).heading()));
        }
        return new Block.Contents(
                context.label(context.isBulletin() ? Label.IN_THIS_BULLETIN : Label.CONTENTS), entries);
    }

    private void entries(List<ContentsEntry> entries, String before, int level, List<Section> sections) {
        for (int place = 1; place <= sections.size(); place++) {
            Section section = sections.get(place - 1);
            String number = before + place;
            entries.add(new ContentsEntry(section.id(), context.text().section(number, section), level));
            entries(entries, number + ".", level + 1, section.sections());
        }
    }
}
