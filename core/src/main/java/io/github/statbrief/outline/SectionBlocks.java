package io.github.statbrief.outline;

import io.github.statbrief.Quote;
import io.github.statbrief.Section;
import io.github.statbrief.Table;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.internal.outline.chart.ChartChoice;
import io.github.statbrief.internal.outline.chart.RequestedCharts;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.outline.content.SectionFacts;
import io.github.statbrief.outline.content.StatedLine;
import io.github.statbrief.text.Label;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The blocks of one section: its start, its text, its figures, their charts, its tables, the sections in it. */
final class SectionBlocks {
    private static final List<Label> COLUMNS =
            List.of(Label.FIGURE, Label.VALUE, Label.UNIT, Label.REFERENCE_PERIOD, Label.NOTES, Label.QUOTE);

    private final OutlineContext context;
    private final Section section;
    private final String number;
    private final int level;

    SectionBlocks(OutlineContext context, Section section, String number, int level) {
        this.context = context;
        this.section = section;
        this.number = number;
        this.level = level;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<FigureItem> items = section.figures().stream()
                .map(figure -> context.item(figure.id()))
                .toList();
        blocks.add(opening(items));
        section.text().ifPresent(text -> blocks.add(new Block.Paragraphs(context.richTexts(text))));
        FigureMatrices matrices = new FigureMatrices(context, section);
        if (items.size() > matrices.figures().size() && !context.isBulletin()) {
            blocks.add(figureTable(matrices.figures()));
        }
        Set<String> drawn = new HashSet<>();
        for (ChartSpec chart : new ChartChoice(context, section).charts()) {
            if (context.isDrawn(RequestedCharts.isRequested(section, chart.id()))) {
                blocks.add(new Block.Chart(context.nextChart(), chart));
                drawn.add(chart.id());
                // the numbers of a chart stand beside or below it
                blocks.addAll(matrices.blocks(group -> group.equals(chart.id())));
            }
        }
        blocks.addAll(matrices.blocks(group -> !drawn.contains(group)));
        for (Table table : section.tables()) {
            blocks.addAll(new TableBlocks(context, table).blocks());
        }
        int place = 1;
        for (Section inner : section.sections()) {
            blocks.addAll(new SectionBlocks(context, inner, number + "." + place, level + 1).blocks());
            place++;
        }
        return blocks;
    }

    private Block.SectionOpening opening(List<FigureItem> items) {
        Optional<SectionFacts> facts = context.isBulletin() ? Optional.empty() : Optional.of(facts(items));
        return new Block.SectionOpening(section.id(), number, level, section.title(), facts);
    }

    private SectionFacts facts(List<FigureItem> items) {
        SortedMap<Integer, Quote> lines = lines();
        Set<Reference> notes = new LinkedHashSet<>();
        items.forEach(item -> notes.addAll(item.notes()));
        section.tables().forEach(table -> notes.addAll(context.references().notes(table.notes())));
        return new SectionFacts(
                context.label(Label.IN_THIS_SECTION),
                context.text().facts(section, lines.keySet()),
                lines.entrySet().stream()
                        .map(line -> new StatedLine(
                                Integer.toString(line.getKey()),
                                context.references().quote(line.getValue())))
                        .toList(),
                context.label(Label.NOTES),
                List.copyOf(notes));
    }

    /**
     * The source lines that state the section's figures, each with its first quote; empty unless all figures have the
     * same source.
     */
    private SortedMap<Integer, Quote> lines() {
        List<Quote> quotes = section.figures().stream()
                .flatMap(figure -> figure.quotes().stream())
                .toList();
        long sources = quotes.stream().map(Quote::source).distinct().count();
        SortedMap<Integer, Quote> lines = new TreeMap<>();
        if (sources == 1) {
            quotes.forEach(quote -> lines.putIfAbsent(quote.line(), quote));
        }
        return lines;
    }

    private Block.FigureTable figureTable(Set<String> elsewhere) {
        MarksInUse marks = new MarksInUse(context);
        section.figures().stream()
                .filter(figure -> !elsewhere.contains(figure.id()))
                .forEach(marks::add);
        return new Block.FigureTable(
                section.id(),
                context.nextTable(),
                context.text().figureTable(section),
                context.text().figureTableSubtitle(),
                COLUMNS.stream().map(context::label).toList(),
                new FigureParts(context, section).parts(),
                marks.marks());
    }
}
