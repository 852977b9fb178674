package io.github.statbrief.html.internal.page;

import io.github.statbrief.html.internal.words.Anchors;
import io.github.statbrief.outline.Block;
import java.util.List;
import java.util.stream.Stream;

/** Finds the parts of a page that its contents list: those with a heading of the second level. */
final class ContentsList implements Block.Visitor<Stream<ContentsList.Entry>> {
    private ContentsList() {}

    /**
     * A part of the page.
     *
     * @param anchor its place
     * @param title its heading
     */
    record Entry(String anchor, String title) {}

    static List<Entry> of(List<Block> blocks) {
        ContentsList visitor = new ContentsList();
        return blocks.stream().flatMap(block -> block.accept(visitor)).toList();
    }

    private static Stream<Entry> part(String id, String title) {
        return title.isEmpty() ? Stream.empty() : Stream.of(new Entry(Anchors.part(id), title));
    }

    @Override
    public Stream<Entry> opening(Block.Opening opening) {
        return Stream.empty();
    }

    @Override
    public Stream<Entry> corrections(Block.Corrections corrections) {
        return part("corrections", corrections.heading());
    }

    @Override
    public Stream<Entry> cover(Block.Cover cover) {
        return Stream.empty();
    }

    @Override
    public Stream<Entry> keyFigures(Block.KeyFigures keyFigures) {
        return part("key-figures", keyFigures.heading());
    }

    @Override
    public Stream<Entry> summary(Block.Summary summary) {
        return part("summary", summary.heading());
    }

    @Override
    public Stream<Entry> contents(Block.Contents contents) {
        return Stream.empty();
    }

    @Override
    public Stream<Entry> howToRead(Block.HowToRead howToRead) {
        return Stream.empty();
    }

    @Override
    public Stream<Entry> sectionOpening(Block.SectionOpening opening) {
        return opening.level() > 1
                ? Stream.empty()
                : Stream.of(new Entry(Anchors.section(opening.id()), opening.number() + " " + opening.title()));
    }

    @Override
    public Stream<Entry> paragraphs(Block.Paragraphs paragraphs) {
        return Stream.empty();
    }

    @Override
    public Stream<Entry> figureTable(Block.FigureTable figureTable) {
        return Stream.empty();
    }

    @Override
    public Stream<Entry> allFigures(Block.AllFigures allFigures) {
        return part("all-figures", allFigures.heading());
    }

    @Override
    public Stream<Entry> figureMatrix(Block.FigureMatrix figureMatrix) {
        return Stream.empty();
    }

    @Override
    public Stream<Entry> dataTable(Block.DataTable dataTable) {
        return Stream.empty();
    }

    @Override
    public Stream<Entry> chart(Block.Chart chart) {
        return Stream.empty();
    }

    @Override
    public Stream<Entry> about(Block.About about) {
        return part("about", about.heading());
    }

    @Override
    public Stream<Entry> sources(Block.Sources sources) {
        return part("sources", sources.heading());
    }

    @Override
    public Stream<Entry> quotes(Block.Quotes quotes) {
        return Stream.empty();
    }

    @Override
    public Stream<Entry> notes(Block.Notes notes) {
        return Stream.empty();
    }
}
