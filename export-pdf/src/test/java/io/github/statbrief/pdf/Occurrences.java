package io.github.statbrief.pdf;

import io.github.statbrief.CellReference;
import io.github.statbrief.Release;
import io.github.statbrief.charts.ChartPainter;
import io.github.statbrief.drawing.Mark;
import io.github.statbrief.markup.Passage;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Grid;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.KeyFigure;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.theme.Theme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every place at which a release says a figure or a cell, in reading order, with the words that the outline has for it. */
final class Occurrences implements Block.Visitor<List<Occurrences.Occurrence>> {
    private final Release release;

    private Occurrences(Release release) {
        this.release = release;
    }

    /**
     * A place.
     *
     * @param id the figure's id, or the cell as a text names it: {@code by-quarter[2024-Q1]}
     * @param words what is said there
     */
    record Occurrence(String id, String words) {}

    static List<Occurrence> of(Release release) {
        Occurrences occurrences = new Occurrences(release);
        return withLeadFirst(Outline.of(release).blocks()).stream()
                .flatMap(block -> block.accept(occurrences).stream())
                .toList();
    }

    /** The blocks with the chart that leads before all sections, where the examples have room for it. */
    private static List<Block> withLeadFirst(List<Block> blocks) {
        List<Block> ordered = new ArrayList<>(blocks);
        ordered.stream()
                .filter(block -> block instanceof Block.Chart chart && chart.isLead())
                .findFirst()
                .ifPresent(lead -> {
                    ordered.remove(lead);
                    int sections = (int) ordered.stream()
                            .takeWhile(block -> !(block instanceof Block.SectionOpening))
                            .count();
                    ordered.add(sections, lead);
                });
        return ordered;
    }

    /** The same without charts, whose width decides which of their values have a label. */
    static List<Occurrence> outsideCharts(Release release) {
        Occurrences occurrences = new Occurrences(release);
        return Outline.of(release).blocks().stream()
                .filter(block -> !(block instanceof Block.Chart))
                .flatMap(block -> block.accept(occurrences).stream())
                .toList();
    }

    @Override
    public List<Occurrence> keyFigures(Block.KeyFigures keyFigures) {
        return Outline.of(release).isBulletin()
                ? keyFigures.figures().stream().flatMap(Occurrences::tile).toList()
                : keyFigures.tiles().items().stream()
                        .map(item -> occurrence(
                                item, value(item, false), item.words().details()))
                        .toList();
    }

    /** All that a tile of a bulletin says of its figures. */
    private static Stream<Occurrence> tile(KeyFigure figure) {
        FigureWording words = figure.item().words();
        Occurrence first = occurrence(
                figure.item(),
                figure.lead(),
                words.number(),
                words.unit(),
                words.absence(),
                String.join("", words.flags()),
                figure.comparison(),
                figure.details());
        return Stream.concat(
                Stream.of(first),
                figure.further().stream().map(further -> occurrence(further.item(), further.words())));
    }

    private static List<RichText> texts(List<Passage<RichText>> passages) {
        return passages.stream().flatMap(passage -> passage.texts().stream()).toList();
    }

    @Override
    public List<Occurrence> summary(Block.Summary summary) {
        return said(texts(summary.passages()));
    }

    @Override
    public List<Occurrence> paragraphs(Block.Paragraphs paragraphs) {
        return said(texts(paragraphs.passages()));
    }

    @Override
    public List<Occurrence> figureTable(Block.FigureTable table) {
        return table.parts().stream()
                .flatMap(part -> part.rows().stream())
                .map(Occurrences::row)
                .toList();
    }

    @Override
    public List<Occurrence> allFigures(Block.AllFigures allFigures) {
        return allFigures.items().stream().map(Occurrences::listed).toList();
    }

    /** All that a row of the list of all figures says, in its reading order. */
    private static Occurrence listed(FigureItem item) {
        FigureWording words = item.words();
        return occurrence(
                item,
                words.detailsWithoutComparison(),
                words.lead(),
                words.plainNumber(),
                words.columnUnit(),
                words.absence(),
                String.join("", words.flags()),
                Stream.of(words.compared(), words.baseline())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    @Override
    public List<Occurrence> figureMatrix(Block.FigureMatrix matrix) {
        return matrix.grid().rows().stream()
                .flatMap(row -> row.places().stream())
                .flatMap(place -> place.figure().stream()
                        .map(item -> occurrence(item, place.sign() + place.number(), place.flags())))
                .toList();
    }

    @Override
    public List<Occurrence> dataTable(Block.DataTable table) {
        List<Occurrence> all = new ArrayList<>();
        for (Grid.Row row : table.grid().rows()) {
            for (Grid.Place place : row.places()) {
                place.cell()
                        .ifPresent(cell -> all.add(new Occurrence(
                                CellReference.of(table.table(), cell).notation(),
                                (place.sign() + place.number() + " " + place.flags()).strip())));
            }
        }
        return all;
    }

    @Override
    public List<Occurrence> chart(Block.Chart chart) {
        List<Occurrence> all =
                new ArrayList<>(said(List.of(chart.chart().captions().title())));
        Map<String, String> words = new LinkedHashMap<>();
        for (Mark mark : new ChartPainter(Theme.standard())
                .draw(chart.chart(), release.language(), 484)
                .marks()) {
            if (mark instanceof Mark.Text text) {
                text.figure().ifPresent(id -> words.merge(id, text.words(), (one, other) -> one + " " + other));
            }
        }
        words.forEach((id, said) -> all.add(new Occurrence(id, said)));
        return all;
    }

    @Override
    public List<Occurrence> opening(Block.Opening opening) {
        return List.of();
    }

    @Override
    public List<Occurrence> corrections(Block.Corrections corrections) {
        return List.of();
    }

    @Override
    public List<Occurrence> cover(Block.Cover cover) {
        return List.of();
    }

    @Override
    public List<Occurrence> about(Block.About about) {
        return List.of();
    }

    @Override
    public List<Occurrence> contents(Block.Contents contents) {
        return List.of();
    }

    @Override
    public List<Occurrence> howToRead(Block.HowToRead howToRead) {
        return List.of();
    }

    @Override
    public List<Occurrence> sectionOpening(Block.SectionOpening opening) {
        return List.of();
    }

    @Override
    public List<Occurrence> sources(Block.Sources sources) {
        return List.of();
    }

    @Override
    public List<Occurrence> quotes(Block.Quotes quotes) {
        return List.of();
    }

    @Override
    public List<Occurrence> notes(Block.Notes notes) {
        return List.of();
    }

    /** All that a tile or row says of the value itself; in rows the sign of a currency stands with the unit. */
    private static String value(FigureItem item, boolean row) {
        FigureWording words = item.words();
        return joined(
                words.lead(),
                row ? words.plainNumber() : words.number(),
                row ? words.columnUnit() : words.unit(),
                words.baseline(),
                words.absence(),
                String.join("", words.flags()));
    }

    /** All that a row of a table of figures says, in its reading order. */
    static Occurrence row(FigureItem item) {
        return occurrence(item, item.words().details(), value(item, true));
    }

    private static Occurrence occurrence(FigureItem item, String... said) {
        return new Occurrence(item.figure().id(), joined(said));
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    private static List<Occurrence> said(List<RichText> passages) {
        List<Occurrence> all = new ArrayList<>();
        for (RichText passage : passages) {
            for (RichText.Piece piece : passage.pieces()) {
                piece.figure().or(piece::cell).ifPresent(id -> all.add(new Occurrence(id, piece.text())));
            }
        }
        return all;
    }
}
