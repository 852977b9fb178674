package io.github.statbrief.charts;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.chart.ChartSpec;
import java.util.List;
import java.util.stream.Stream;

/** Finds what is drawn of an outline: its charts, and its key figures as a picture. */
final class ChartsOfRelease implements Block.Visitor<Stream<ChartSpec>> {
    private ChartsOfRelease() {}

    static List<ChartSpec> in(Outline outline) {
        ChartsOfRelease visitor = new ChartsOfRelease();
        return outline.blocks().stream().flatMap(block -> block.accept(visitor)).toList();
    }

    @Override
    public Stream<ChartSpec> keyFigures(Block.KeyFigures keyFigures) {
        return Stream.of(keyFigures.tiles());
    }

    @Override
    public Stream<ChartSpec> chart(Block.Chart chart) {
        return Stream.of(chart.chart());
    }

    @Override
    public Stream<ChartSpec> opening(Block.Opening opening) {
        return Stream.empty();
    }

    @Override
    public Stream<ChartSpec> summary(Block.Summary summary) {
        return Stream.empty();
    }

    @Override
    public Stream<ChartSpec> corrections(Block.Corrections corrections) {
        return Stream.empty();
    }

    @Override
    public Stream<ChartSpec> cover(Block.Cover cover) {
        return Stream.empty();
    }

    @Override
    public Stream<ChartSpec> about(Block.About about) {
        return Stream.empty();
    }

    @Override
    public Stream<ChartSpec> contents(Block.Contents contents) {
        return Stream.empty();
    }

    @Override
    public Stream<ChartSpec> howToRead(Block.HowToRead howToRead) {
        return Stream.empty();
    }

    @Override
    public Stream<ChartSpec> sectionOpening(Block.SectionOpening sectionOpening) {
        return Stream.empty();
    }

    @Override
    public Stream<ChartSpec> paragraphs(Block.Paragraphs paragraphs) {
        return Stream.empty();
    }

    @Override
    public Stream<ChartSpec> figureTable(Block.FigureTable figureTable) {
        return Stream.empty();
    }

    @Override
    public Stream<ChartSpec> allFigures(Block.AllFigures allFigures) {
        return Stream.empty();
    }

    @Override
    public Stream<ChartSpec> figureMatrix(Block.FigureMatrix matrix) {
        return Stream.empty();
    }

    @Override
    public Stream<ChartSpec> dataTable(Block.DataTable dataTable) {
        return Stream.empty();
    }

    @Override
    public Stream<ChartSpec> sources(Block.Sources sources) {
        return Stream.empty();
    }

    @Override
    public Stream<ChartSpec> quotes(Block.Quotes quotes) {
        return Stream.empty();
    }

    @Override
    public Stream<ChartSpec> notes(Block.Notes notes) {
        return Stream.empty();
    }
}
