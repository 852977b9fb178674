package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.charts.ChartPainter;
import io.github.statbrief.drawing.Drawing;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.chart.Captions;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.pdf.internal.layout.Fragment;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.PageGeometry;
import io.github.statbrief.pdf.internal.layout.Phrasing;
import io.github.statbrief.pdf.internal.layout.Slices;
import io.github.statbrief.pdf.internal.layout.TableBuilder;
import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.pdf.internal.structure.MarkedContent;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import io.github.statbrief.pdf.internal.table.CaptionLayout;
import io.github.statbrief.pdf.internal.table.LegendLayout;
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lays out a chart between its title and its foot. */
final class ChartLayout {
    /** The height in points of a title of a few lines and a foot. */
    private static final double ROOM_FOR_WORDS = 140;

    private final LayoutContext context;
    private final Tag section;
    private final ChartPainter painter;
    private final Locale language;
    private final Height height;

    /**
     * The height of a picture of lines, in points.
     *
     * @param least the height that it has at least
     * @param most the height that it has at most, if its words have room in it
     */
    record Height(double least, double most) {
        /** As the width of the picture suggests. */
        static final Height NATURAL = new Height(0, Double.POSITIVE_INFINITY);
    }

    /** Prepares the layout. */
    ChartLayout(LayoutContext context, Tag section, ChartPainter painter, Locale language, Height height) {
        this.height = height;
        this.context = context;
        this.section = section;
        this.painter = painter;
        this.language = language;
    }

    /** Lays out a chart; breaks only a chart higher than a page, between its rows. */
    List<Fragment> lay(Block.Chart chart) {
        Captions captions = chart.chart().captions();
        Tag figure = section.add(TagType.FIGURE).alternate(captions.alt());
        for (FigureItem item : chart.chart().items()) {
            figure.property("figure", item.figure().id());
        }
        List<Fragment> fragments = new ArrayList<>(new CaptionLayout(context)
                .lay(chart.label(), captions.title(), captions.subtitle(), figure.add(TagType.CAPTION)));
        List<Fragment> pictures = pictures(chart, figure);
        fragments.add(pictures.get(0));
        fragments = new ArrayList<>(Fragment.together(fragments));
        fragments.addAll(pictures.subList(1, pictures.size()));
        return Fragment.stepped(TableBuilder.joined(fragments, foot(chart)));
    }

    private List<Fragment> pictures(Block.Chart chart, Tag figure) {
        Drawing drawing = painter.draw(chart.chart(), language, context.sheet().width(), height.least(), height.most());
        MarkedContent lines = figure.content();
        Map<String, MarkedContent> words = new HashMap<>();
        for (io.github.statbrief.drawing.Mark mark : drawing.marks()) {
            if (mark instanceof io.github.statbrief.drawing.Mark.Text text) {
                text.figure().ifPresent(id -> words.computeIfAbsent(id, key -> span(key, figure)));
            }
        }
        double highest = context.sheet().bottom() - context.sheet().top() - ROOM_FOR_WORDS;
        List<Fragment> fragments = new ArrayList<>();
        for (Drawing slice : Slices.of(drawing, highest)) {
            fragments.add(new Fragment(
                    PageGeometry.step(slice.height()), List.of(new Mark.Picture(0, 0, slice, lines, words))));
        }
        return fragments;
    }

    /** The content that owns the words of a figure or cell in a chart. */
    private static MarkedContent span(String id, Tag figure) {
        return (id.indexOf('[') < 0 ? figure.addFigure(id) : figure.addCell(id)).content();
    }

    /** The foot; quotes named in it become links. */
    private List<Fragment> foot(Block.Chart chart) {
        Captions captions = chart.chart().captions();
        String words = captions.foot().map(foot -> foot + " ").orElse("") + captions.source();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Reference> quotes = chart.chart().items().stream()
                .flatMap(item -> item.quotes().stream())
                .distinct()
                .toList();
        TextStyle style = context.styles().of(Role.NOTE);
        List<Run> runs = new Phrasing(context).mentions(words, quotes, style, section.add(TagType.PARAGRAPH));
        return new LegendLayout(context, section).paragraph(runs);
    }
}
