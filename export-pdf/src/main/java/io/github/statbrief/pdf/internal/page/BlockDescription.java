package io.github.statbrief.pdf.internal.page;

import io.github.statbrief.outline.Block;

/** Names a block for messages. */
final class BlockDescription implements Block.Visitor<String> {
    @Override
    public String opening(Block.Opening opening) {
        return "the first page";
    }

    @Override
    public String corrections(Block.Corrections corrections) {
        return "the corrections";
    }

    @Override
    public String cover(Block.Cover cover) {
        return "the cover image";
    }

    @Override
    public String about(Block.About about) {
        return "the part '" + about.heading() + "'";
    }

    @Override
    public String keyFigures(Block.KeyFigures keyFigures) {
        return "the key figures";
    }

    @Override
    public String summary(Block.Summary summary) {
        return "the summary";
    }

    @Override
    public String contents(Block.Contents contents) {
        return "the contents";
    }

    @Override
    public String howToRead(Block.HowToRead howToRead) {
        return "how to read the figures";
    }

    @Override
    public String sectionOpening(Block.SectionOpening opening) {
        return "the head of the section '" + opening.id() + "'";
    }

    @Override
    public String paragraphs(Block.Paragraphs paragraphs) {
        return "a section's text";
    }

    @Override
    public String figureTable(Block.FigureTable table) {
        return "the figures of the section '" + table.section() + "'";
    }

    @Override
    public String allFigures(Block.AllFigures allFigures) {
        return "the list of all figures";
    }

    @Override
    public String figureMatrix(Block.FigureMatrix matrix) {
        return "the figures of the group '" + matrix.id() + "'";
    }

    @Override
    public String dataTable(Block.DataTable table) {
        return "the table '" + table.table().id() + "'";
    }

    @Override
    public String chart(Block.Chart chart) {
        return "the chart '" + chart.chart().id() + "'";
    }

    @Override
    public String sources(Block.Sources sources) {
        return "the sources";
    }

    @Override
    public String quotes(Block.Quotes quotes) {
        return "the quotes";
    }

    @Override
    public String notes(Block.Notes notes) {
        return "the notes";
    }
}
