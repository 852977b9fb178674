package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.markup.Passage;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import io.github.statbrief.pdf.internal.text.Styles;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.theme.Weight;
import java.util.ArrayList;
import java.util.List;

/** Lays out the boxes of a text: a heading and a few paragraphs on a pale ground, under a rule. */
public final class BoxLayout {
    private static final double TOP = 7;
    private static final double INSET = 10.5;
    private static final double BOTTOM = 9;
    private static final double GAP = 3.5;
    private static final double RULE = 1;
    private static final double LEADING = 1.45;

    private final LayoutContext context;
    private final Tag parent;
    private final int level;

    /**
     * Prepares the layout.
     *
     * @param parent the tag that owns the text
     * @param level the level of the headings of boxes
     */
    public BoxLayout(LayoutContext context, Tag parent, int level) {
        this.context = context;
        this.parent = parent;
        this.level = level;
    }

    /** Lays out a box as one fragment. */
    public Fragment lay(Passage.Box<RichText> box, double width) {
        Tag tag = parent.add(TagType.ASIDE);
        TextStyle cell = context.styles().of(Role.CELL);
        TextStyle plain = Styles.sized(cell, cell.size(), cell.size() * LEADING);
        TextStyle strong =
                Styles.weighted(Styles.in(plain, context.styles().palette().primary()), Weight.BOLD);
        double inner = width - 2 * INSET;
        List<Fragment> content = new ArrayList<>(Lines.paragraph(
                context.text()
                        .fill(
                                new Phrasing(context).richText(box.heading(), strong, tag.add(TagType.heading(level))),
                                inner),
                0));
        List<Fragment> body =
                new ArrayList<>(new PassageLayout(context, tag, plain, inner, level, GAP).lay(box.passages()));
        body.set(0, body.get(0).below(GAP / 2));
        content.addAll(body);
        double height = PageGeometry.step(TOP + Fragment.height(content) + BOTTOM);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Fill(0, 0, width, height, context.styles().palette().fill()));
        marks.add(new Mark.Fill(0, 0, width, RULE, context.styles().palette().primary()));
        Fragment.marks(content, INSET).forEach(mark -> marks.add(mark.moved(0, TOP)));
        return new Fragment(height, marks);
    }

    /** Lays out boxes below each other. */
    public List<Fragment> lay(List<Passage.Box<RichText>> boxes, double width) {
        List<Fragment> laid = new ArrayList<>();
        for (Passage.Box<RichText> box : boxes) {
            Fragment fragment = lay(box, width);
            laid.add(laid.isEmpty() ? fragment : fragment.below(INSET));
        }
        return laid;
    }
}
