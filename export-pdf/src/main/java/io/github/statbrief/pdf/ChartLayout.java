package io.github.statbrief.pdf;

import io.github.statbrief.charts.ChartPainter;
import io.github.statbrief.charts.Drawing;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Captions;
import io.github.statbrief.outline.FigureItem;
import io.github.statbrief.outline.Reference;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lays out a chart between its title and its foot. */
final class ChartLayout {
    /** What a title of a few lines and a foot take of a page. */
    private static final double ROOM_FOR_WORDS = 140;

    private final Setting setting;
    private final Tag section;
    private final ChartPainter painter;
    private final Locale language;

    ChartLayout(Setting setting, Tag section, ChartPainter painter, Locale language) {
        this.setting = setting;
        this.section = section;
        this.painter = painter;
        this.language = language;
    }

    /** Lays it out; it breaks only where it is higher than a page, between its rows. */
    List<Strip> lay(Block.Chart chart) {
        Captions captions = chart.chart().captions();
        Tag figure = section.add(TagType.FIGURE).alternate(captions.alt());
        for (FigureItem item : chart.chart().items()) {
            figure.property("figure", item.figure().id());
        }
        List<Strip> strips = new ArrayList<>(new CaptionLayout(setting)
                .lay(chart.label(), captions.title(), captions.subtitle(), figure.add(TagType.CAPTION)));
        List<Strip> pictures = pictures(chart, figure);
        strips.add(pictures.get(0));
        strips = new ArrayList<>(Strip.together(strips));
        strips.addAll(pictures.subList(1, pictures.size()));
        return Strip.stepped(TableBuilder.joined(strips, foot(chart)));
    }

    private List<Strip> pictures(Block.Chart chart, Tag figure) {
        Drawing drawing = painter.draw(chart.chart(), language, setting.sheet().width());
        Content lines = figure.content();
        Map<String, Content> words = new HashMap<>();
        for (io.github.statbrief.charts.Mark mark : drawing.marks()) {
            if (mark instanceof io.github.statbrief.charts.Mark.Text text) {
                text.figure().ifPresent(id -> words.computeIfAbsent(id, key -> span(key, figure)));
            }
        }
        double highest = setting.sheet().bottom() - setting.sheet().top() - ROOM_FOR_WORDS;
        List<Strip> strips = new ArrayList<>();
        for (Drawing slice : Slices.of(drawing, highest)) {
            strips.add(new Strip(Sheet.step(slice.height()), List.of(new Mark.Picture(0, 0, slice, lines, words))));
        }
        return strips;
    }

    /** The words in a chart belong to what they say: a figure, or a cell of a table. */
    private static Content span(String id, Tag figure) {
        return (id.indexOf('[') < 0 ? figure.addFigure(id) : figure.addCell(id)).content();
    }

    /** What is said under it; the quotes that it names are links. */
    private List<Strip> foot(Block.Chart chart) {
        Captions captions = chart.chart().captions();
        String words = captions.foot().map(foot -> foot + " ").orElse("") + captions.source();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Reference> quotes = chart.chart().items().stream()
                .flatMap(item -> item.quotes().stream())
                .distinct()
                .toList();
        TextStyle style = setting.styles().of(Role.NOTE);
        List<Run> runs = new Phrasing(setting).mentions(words, quotes, style, section.add(TagType.PARAGRAPH));
        return new LegendLayout(setting, section).paragraph(runs);
    }
}
