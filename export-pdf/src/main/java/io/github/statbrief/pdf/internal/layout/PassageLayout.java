package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.markup.Passage;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.pdf.internal.text.Styles;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.theme.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lays out paragraphs, lists and headings one below the other. Used once. */
public final class PassageLayout implements Passage.Visitor<RichText, List<Fragment>> {
    private static final double HEADING_GAP = 12;
    private static final double BELOW_HEADING = 2;

    private final LayoutContext context;
    private final Phrasing phrasing;
    private final Tag parent;
    private final TextStyle style;
    private TextStyle figures;
    private final double width;
    private final int level;
    private final double gap;
    private final List<Fragment> fragments = new ArrayList<>();
    private Function<Tag, List<Run>> lead = paragraph -> List.of();
    private Function<Tag, List<Run>> tail = paragraph -> List.of();
    private boolean first = true;
    private boolean last;
    private boolean headed;

    /**
     * Prepares to lay out a text.
     *
     * @param context the shared context
     * @param parent the tag that owns the text
     * @param style its style
     * @param width its width
     * @param level the level of its headings
     * @param gap the space between its passages
     */
    public PassageLayout(LayoutContext context, Tag parent, TextStyle style, double width, int level, double gap) {
        this.context = context;
        this.phrasing = new Phrasing(context);
        this.parent = parent;
        this.style = style;
        this.figures = style;
        this.width = width;
        this.level = level;
        this.gap = gap;
    }

    /**
     * Sets words around the text, in its first and its last paragraph; in one of their own where the text begins or ends
     * with a list.
     *
     * @param before makes the words before it
     * @param behind makes the words behind it
     * @return this
     */
    public PassageLayout between(Function<Tag, List<Run>> before, Function<Tag, List<Run>> behind) {
        lead = before;
        tail = behind;
        return this;
    }

    /** Sets the figures in the text in a style of their own. */
    public PassageLayout withFigures(TextStyle of) {
        figures = of;
        return this;
    }

    /** Lays out passages; no space is above the first. */
    public List<Fragment> lay(List<Passage<RichText>> passages) {
        for (int at = 0; at < passages.size(); at++) {
            first = at == 0;
            last = at == passages.size() - 1;
            passages.get(at).accept(this);
        }
        return fragments;
    }

    @Override
    public List<Fragment> paragraph(Passage.Paragraph<RichText> paragraph) {
        Tag tag = parent.add(TagType.PARAGRAPH);
        List<Run> runs = new ArrayList<>();
        if (first) {
            runs.addAll(lead.apply(tag));
        }
        runs.addAll(phrasing.runningText(paragraph.text(), style, figures, tag));
        if (last) {
            runs.addAll(tail.apply(tag));
        }
        return paragraph(runs);
    }

    private List<Fragment> paragraph(List<Run> runs) {
        add(Lines.paragraph(context.text().fill(runs, width), 0), headed ? BELOW_HEADING : gap);
        headed = false;
        return fragments;
    }

    /** Adds a paragraph of the words around the text alone, if there are any. */
    private void alone(boolean applies, Function<Tag, List<Run>> words) {
        if (applies) {
            List<Run> runs = words.apply(parent.add(TagType.PARAGRAPH)).stream()
                    .dropWhile(run -> run.text().isBlank())
                    .toList();
            if (!runs.isEmpty()) {
                paragraph(runs);
            }
        }
    }

    @Override
    public List<Fragment> heading(Passage.Heading<RichText> heading) {
        TextStyle strong =
                Styles.weighted(Styles.in(style, context.styles().palette().primary()), Weight.BOLD);
        List<Run> runs = phrasing.richText(heading.text(), strong, parent.add(TagType.heading(level)));
        List<Fragment> lines = Lines.paragraph(context.text().fill(runs, width), 0).stream()
                .map(Fragment::keptWithNext)
                .toList();
        add(lines, HEADING_GAP);
        headed = true;
        return fragments;
    }

    @Override
    public List<Fragment> entries(Passage.Entries<RichText> entries) {
        alone(first, lead);
        Tag list = parent.addList(entries.numbered() ? Tag.Numbering.NUMBERS : Tag.Numbering.BULLETS);
        double indent = labelWidth(entries, entries.texts().size() - 1);
        for (int at = 0; at < entries.texts().size(); at++) {
            double above = headed ? BELOW_HEADING : gap;
            add(entry(entries, at, list.add(TagType.ITEM), indent), at > 0 ? gap / 2 : above);
        }
        headed = false;
        alone(last, tail);
        return fragments;
    }

    /** A box on a pale ground, which is never cut. */
    @Override
    public List<Fragment> box(Passage.Box<RichText> box) {
        alone(first, lead);
        add(List.of(new BoxLayout(context, parent, level).lay(box, width)), gap);
        headed = false;
        alone(last, tail);
        return fragments;
    }

    private double labelWidth(Passage.Entries<RichText> entries, int at) {
        return context.text().width(entries.label(at) + "  ", style);
    }

    /** An entry; its label ends at the indent, so that numbers are aligned at their dots. */
    private List<Fragment> entry(Passage.Entries<RichText> entries, int at, Tag item, double indent) {
        Run label =
                new Run(entries.label(at) + " ", style, item.add(TagType.LABEL).content());
        List<Run> words = phrasing.runningText(entries.texts().get(at), style, figures, item.add(TagType.BODY));
        List<Fragment> lines = Lines.paragraph(context.text().fill(words, width - indent), indent);
        Fragment start = lines.get(0);
        lines.set(0, start.with(context.text().line(List.of(label)).marks(indent - labelWidth(entries, at), 0)));
        return lines;
    }

    private void add(List<Fragment> lines, double above) {
        for (int at = 0; at < lines.size(); at++) {
            boolean parted = at == 0 && !fragments.isEmpty();
            fragments.add(parted ? lines.get(at).below(above) : lines.get(at));
        }
    }
}
