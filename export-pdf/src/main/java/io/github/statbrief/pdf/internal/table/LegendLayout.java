package io.github.statbrief.pdf.internal.table;

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
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Lays out the lines below a table or chart: the marks it uses, a remark, references to notes. */
public final class LegendLayout {
    private static final double GAP = 14;

    private final LayoutContext context;
    private final Tag section;

    /** Prepares the layout for a width. */
    public LegendLayout(LayoutContext context, Tag section) {
        this.context = context;
        this.section = section;
    }

    /** The terms side by side, on as many lines as required. */
    public List<Fragment> terms(List<Term> terms) {
        return terms(terms, "");
    }

    /**
     * The terms side by side, with a remark behind them.
     *
     * @param remark a sentence; empty if there is none
     */
    public List<Fragment> terms(List<Term> terms, String remark) {
        if (terms.isEmpty() && remark.isEmpty()) {
            return List.of();
        }
        Styles styles = context.styles();
        TextStyle plain = styles.of(Role.NOTE);
        List<List<Run>> parts = new ArrayList<>();
        if (!terms.isEmpty()) {
            Tag paragraph = section.add(TagType.PARAGRAPH);
            for (Term term : terms) {
                TextStyle markStyle = term.mark().startsWith("[") ? styles.of(Role.FLAG) : styles.noteStrong();
                MarkedContent content = paragraph.content();
                parts.add(List.of(
                        new Run(term.mark() + " ", markStyle, content), new Run(term.meaning() + " ", plain, content)));
            }
        }
        if (!remark.isEmpty()) {
            parts.add(List.of(
                    new Run(remark + " ", plain, section.add(TagType.PARAGRAPH).content())));
        }
        return List.of(inLine(parts, plain.leading()).below(PageGeometry.STEP));
    }

    /** Parts one behind the other, each begun on a new line where it has no room. */
    private Fragment inLine(List<List<Run>> parts, double leading) {
        double width = context.sheet().width();
        List<Mark> marks = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (List<Run> part : parts) {
            List<Line> lines = context.text().fill(part, width);
            if (x > 0 && x + Lines.width(lines) > width) {
                x = 0;
                y += leading;
            }
            marks.addAll(Lines.marks(lines, x, y));
            x += Lines.width(lines) + GAP;
            y += (lines.size() - 1) * leading;
        }
        return new Fragment(y + leading, marks);
    }

    /** A paragraph in the style of notes. */
    public List<Fragment> paragraph(List<Run> runs) {
        List<Line> lines = context.text().fill(runs, context.sheet().width());
        List<Fragment> fragments = new ArrayList<>(Fragment.together(Lines.paragraph(lines, 0)));
        if (!fragments.isEmpty()) {
            fragments.set(0, fragments.get(0).below(PageGeometry.STEP));
        }
        return fragments;
    }
}
