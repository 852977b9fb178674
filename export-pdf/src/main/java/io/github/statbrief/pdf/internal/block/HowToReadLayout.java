package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Term;
import io.github.statbrief.pdf.internal.layout.Fragment;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.Lines;
import io.github.statbrief.pdf.internal.layout.PageGeometry;
import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.pdf.internal.structure.MarkedContent;
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

/** Lays out the box that explains bounds and marks. */
final class HowToReadLayout {
    private static final double INSET = 10.5;
    private static final double HEADING_TOP = 8.75;
    private static final double BELOW_HEADING = 5.25;
    private static final double GAP = 3.5;
    /** The lists beside each other, and those of larger text. */
    private static final int LISTS = 3;

    private static final int LARGE_LISTS = 2;
    private static final int COLUMNS = 12;

    private final LayoutContext context;
    private final Tag section;

    HowToReadLayout(LayoutContext context, Tag section) {
        this.context = context;
        this.section = section;
    }

    /** Lays out the box as one fragment. */
    Fragment lay(Block.HowToRead howToRead) {
        Palette palette = context.styles().palette();
        List<Mark> marks = new ArrayList<>();
        TextStyle heading =
                Styles.weighted(Styles.in(context.styles().of(Role.CAPTION), palette.primary()), Weight.BOLD);
        MarkedContent content = section.add(TagType.HEADING).content();
        marks.addAll(context.text()
                .line(List.of(new Run(howToRead.heading(), heading, content)))
                .marks(INSET, HEADING_TOP));
        List<List<Term>> lists =
                howToRead.lists().stream().filter(list -> !list.isEmpty()).toList();
        int beside = context.styles().isLarge() ? LARGE_LISTS : LISTS;
        double first = HEADING_TOP + heading.leading() + BELOW_HEADING;
        double bottom = first;
        for (int from = 0; from < lists.size(); from += beside) {
            List<List<Term>> row = lists.subList(from, Math.min(lists.size(), from + beside));
            bottom = row(row, beside, from == 0 ? first : bottom + PageGeometry.STEP, marks);
        }
        double height = PageGeometry.step(bottom + PageGeometry.STEP);
        double width = context.sheet().width();
        marks.add(0, new Mark.Fill(0, 0, width, height, palette.fill()));
        marks.add(1, new Mark.Fill(0, 0, width, 1, palette.primary()));
        return new Fragment(height, marks).below(28).starting(Fragment.Start.FOOT_OF_FIRST_PAGE);
    }

    /** Lays out lists beside each other; gives the bottom of the longest. */
    private double row(List<List<Term>> lists, int beside, double top, List<Mark> marks) {
        double bottom = top;
        int columns = COLUMNS / beside;
        for (int i = 0; i < lists.size(); i++) {
            double x = i == 0 ? INSET : context.sheet().offset(i * columns);
            double end = i == lists.size() - 1 && i < beside - 1
                    ? context.sheet().width()
                    : context.sheet().offset(i * columns) + context.sheet().span(columns);
            bottom = Math.max(bottom, list(lists.get(i), x, end, top, marks));
        }
        return bottom;
    }

    private double list(List<Term> terms, double x, double end, double top, List<Mark> marks) {
        TextStyle strong = context.styles().noteMark();
        TextStyle plain = context.styles().noteInInk();
        double widest = terms.stream()
                .mapToDouble(term -> context.text().width(term.mark(), strong))
                .max()
                .orElse(0);
        double column = Math.min(widest, (end - x) / 2) + PageGeometry.STEP;
        Tag list = section.add(TagType.LIST);
        double y = top;
        for (Term term : terms) {
            Tag item = list.add(TagType.ITEM);
            List<Line> mark = context.text()
                    .fill(
                            List.of(new Run(
                                    term.mark() + " ",
                                    strong,
                                    item.add(TagType.LABEL).content())),
                            column - GAP);
            List<Line> meaning = context.text()
                    .fill(
                            List.of(new Run(
                                    term.meaning(),
                                    plain,
                                    item.add(TagType.BODY).content())),
                            end - x - column);
            marks.addAll(Lines.marks(mark, x, y));
            marks.addAll(Lines.marks(meaning, x + column, y));
            y += Math.max(Lines.height(mark), Lines.height(meaning)) + GAP;
        }
        return y - GAP;
    }
}
