package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.Detail;
import io.github.statbrief.pdf.internal.layout.Fragment;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.Lines;
import io.github.statbrief.pdf.internal.layout.PageGeometry;
import io.github.statbrief.pdf.internal.layout.Phrasing;
import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import io.github.statbrief.pdf.internal.text.Line;
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.pdf.internal.text.Styles;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.theme.Weight;
import java.util.ArrayList;
import java.util.List;

/** Lays out the box that says what was corrected, with a rule in the colour of warnings at its left. */
final class CorrectionsLayout {
    private static final double INSET = 10.5;
    private static final double RULE = 3.5;
    private static final double GAP = 3.5;

    private final LayoutContext context;
    private final Tag section;

    CorrectionsLayout(LayoutContext context, Tag section) {
        this.context = context;
        this.section = section;
    }

    /** Lays out the box; a long one is cut between corrections. */
    List<Fragment> lay(Block.Corrections corrections) {
        Palette palette = context.styles().palette();
        TextStyle heading = Styles.weighted(Styles.in(context.styles().of(Role.CAPTION), palette.ink()), Weight.BOLD);
        TextStyle plain = context.styles().noteInInk();
        List<Fragment> box = new ArrayList<>();
        box.add(slice(
                context.text()
                        .fill(
                                List.of(new Run(
                                        corrections.heading(),
                                        heading,
                                        section.add(TagType.HEADING).content())),
                                width()),
                PageGeometry.STEP));
        Tag list = section.add(TagType.LIST);
        for (Detail item : corrections.items()) {
            Tag row = list.add(TagType.ITEM);
            Tag body = row.add(TagType.BODY);
            List<Run> runs = new ArrayList<>();
            runs.add(new Run(item.name() + "  ", Styles.weighted(plain, Weight.SEMIBOLD), body.content()));
            runs.addAll(
                    new Phrasing(context).detail(item, plain, context.styles().link(plain), body));
            box.add(slice(context.text().fill(runs, width()), GAP));
        }
        box.add(slice(List.of(), PageGeometry.STEP));
        List<Fragment> together = Fragment.stepped(Fragment.together(box));
        together.set(0, together.get(0).below(21));
        return together;
    }

    private double width() {
        return context.sheet().width() - 2 * INSET - RULE;
    }

    /** Lines on the ground of the box, which meets that of the next ones. */
    private Fragment slice(List<Line> lines, double above) {
        Palette palette = context.styles().palette();
        double height = above + Lines.height(lines);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Fill(0, 0, context.sheet().width(), height, palette.fill()));
        marks.add(new Mark.Fill(0, 0, RULE, height, palette.warning()));
        marks.addAll(Lines.marks(lines, RULE + INSET, above));
        return new Fragment(height, marks);
    }
}
