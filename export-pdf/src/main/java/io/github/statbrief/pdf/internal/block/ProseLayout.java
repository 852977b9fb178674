package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.markup.Passage;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.pdf.internal.layout.Anchors;
import io.github.statbrief.pdf.internal.layout.BoxLayout;
import io.github.statbrief.pdf.internal.layout.Columns;
import io.github.statbrief.pdf.internal.layout.Flow;
import io.github.statbrief.pdf.internal.layout.Fragment;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.PageGeometry;
import io.github.statbrief.pdf.internal.layout.PassageLayout;
import io.github.statbrief.pdf.internal.layout.SideBySide;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import io.github.statbrief.pdf.internal.table.Headings;
import io.github.statbrief.pdf.internal.text.Styles;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.theme.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out running text over eight columns. */
final class ProseLayout {
    private static final int COLUMNS = 8;
    private static final int HALF = 6;
    private static final int DEEPEST = 5;
    private static final int BELOW_SUMMARY = 3;
    /** The lines of half the width from which on text stands in columns. */
    private static final int FEWEST_IN_COLUMNS = 8;

    private final LayoutContext context;
    private final Tag section;

    ProseLayout(LayoutContext context, Tag section) {
        this.context = context;
        this.section = section;
    }

    /** The summary, under its heading. */
    List<Fragment> summary(Block.Summary summary) {
        List<Fragment> fragments = new ArrayList<>(heading(summary));
        fragments.addAll(passages(summary.passages(), context.styles().of(Role.SUMMARY), BELOW_SUMMARY));
        return fragments;
    }

    /** The main points of a bulletin, under their heading: the figures in them stand out. */
    List<Fragment> mainPoints(Block.Summary summary) {
        TextStyle style = context.styles().of(Role.SUMMARY);
        TextStyle figures = Styles.weighted(context.styles().link(style), Weight.BOLD);
        List<Fragment> fragments = new ArrayList<>(heading(summary));
        fragments.addAll(new PassageLayout(
                        context, section, style, context.sheet().span(COLUMNS), BELOW_SUMMARY, PageGeometry.STEP)
                .withFigures(figures)
                .lay(summary.passages()));
        return fragments;
    }

    private List<Fragment> heading(Block.Summary summary) {
        return new Headings(context)
                .inner(
                        section,
                        TagType.HEADING,
                        summary.heading(),
                        Optional.of(Anchors.unlisted("summary")),
                        context.sheet().span(COLUMNS),
                        3.5);
    }

    /** The text of a section whose heading has a level. */
    List<Fragment> text(Block.Paragraphs paragraphs, int level) {
        return Fragment.stepped(passages(paragraphs.passages(), context.styles().of(Role.BODY), level + 1));
    }

    /** The same text with its boxes to the right of it; below what they stand behind in large print, or without other text. */
    List<Fragment> withBoxesBeside(Block.Paragraphs paragraphs, int level) {
        List<Passage.Box<RichText>> boxes = new ArrayList<>();
        List<Passage<RichText>> running = new ArrayList<>();
        for (Passage<RichText> passage : paragraphs.passages()) {
            if (passage instanceof Passage.Box<RichText> box) {
                boxes.add(box);
            } else {
                running.add(passage);
            }
        }
        if (boxes.isEmpty() || running.isEmpty() || context.styles().isLarge()) {
            return text(paragraphs, level);
        }
        List<Fragment> text = passages(running, context.styles().of(Role.BODY), level + 1);
        double left = context.sheet().offset(COLUMNS);
        List<Fragment> side = new BoxLayout(context, section, Math.min(level + 1, DEEPEST))
                .lay(boxes, context.sheet().width() - left);
        return Fragment.stepped(SideBySide.of(text, side, left));
    }

    /** The same text in half the width, beside a chart or table. */
    List<Fragment> narrow(Block.Paragraphs paragraphs, int level) {
        double width = context.sheet().span(HALF);
        return passages(paragraphs.passages(), context.styles().of(Role.BODY), level + 1, width);
    }

    /** The same text in two columns of half the width; a few lines stay in one column. */
    List<? extends Flow> inColumns(Block.Paragraphs paragraphs, int level) {
        List<Fragment> lines = new ProseLayout(context, Tag.document()).narrow(paragraphs, level);
        if (lines.size() < FEWEST_IN_COLUMNS) {
            return text(paragraphs, level);
        }
        return List.of(new Columns(
                uncut(narrow(paragraphs, level)), 2, context.sheet().offset(HALF), new Fragment(0, List.of())));
    }

    /** Joins what has to stay together: a heading with the first lines below it, the last two lines of a paragraph. */
    private static List<Fragment> uncut(List<Fragment> lines) {
        List<Fragment> units = new ArrayList<>();
        List<Fragment> unit = new ArrayList<>();
        for (Fragment line : lines) {
            unit.add(line);
            if (!line.kept()) {
                units.add(Fragment.joined(unit));
                unit.clear();
            }
        }
        if (!unit.isEmpty()) {
            units.add(Fragment.joined(unit));
        }
        return units;
    }

    private List<Fragment> passages(List<Passage<RichText>> passages, TextStyle style, int level) {
        return passages(passages, style, level, context.sheet().span(COLUMNS));
    }

    private List<Fragment> passages(List<Passage<RichText>> passages, TextStyle style, int level, double width) {
        return new PassageLayout(context, section, style, width, level, PageGeometry.STEP).lay(passages);
    }
}
