package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.SectionFacts;
import io.github.statbrief.outline.content.StatedLine;
import io.github.statbrief.pdf.internal.layout.Anchors;
import io.github.statbrief.pdf.internal.layout.Fragment;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.Lines;
import io.github.statbrief.pdf.internal.layout.Phrasing;
import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import io.github.statbrief.pdf.internal.table.Headings;
import io.github.statbrief.pdf.internal.text.Line;
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.pdf.internal.text.Styles;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.theme.Weight;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Lays out the start of a section and the panel of facts. */
final class SectionLayout {
    private static final double INSET = 10.5;
    private static final double RULE = 1;

    private final LayoutContext context;
    private final Tag section;

    SectionLayout(LayoutContext context, Tag section) {
        this.context = context;
        this.section = section;
    }

    /** The heading with the section's number. */
    List<Fragment> heading(Block.SectionOpening opening) {
        Headings headings = new Headings(context);
        String words = opening.number() + "  " + opening.title();
        String anchor = Anchors.part(opening.id());
        return opening.level() == 1
                ? headings.part(section, words, anchor, Fragment.Start.AFTER_FIRST_PAGE)
                : headings.part(section, opening.level(), words, anchor);
    }

    /** The content of the section and the lines that state it. */
    List<Fragment> facts(SectionFacts facts, double width) {
        TextStyle plain = leaded(context.styles().of(Role.CELL));
        TextStyle strong = Styles.weighted(context.styles().link(plain), Weight.SEMIBOLD);
        List<Line> lines = new ArrayList<>();
        lines.addAll(
                paragraph(List.of(new Run(facts.heading(), strong, paragraph().content())), width));
        lines.addAll(paragraph(words(facts, plain), width));
        if (!facts.notes().isEmpty()) {
            Tag paragraph = paragraph();
            List<Run> runs = new ArrayList<>();
            runs.add(new Run(facts.notesLead() + " ", plain, paragraph.content()));
            runs.addAll(new Phrasing(context).references(facts.notes(), plain, paragraph));
            lines.addAll(paragraph(runs, width));
        }
        double height = Lines.height(lines);
        List<Mark> marks = new ArrayList<>(Lines.marks(lines, INSET, 0));
        marks.add(new Mark.Fill(0, 0, RULE, height, context.styles().palette().primary()));
        return List.of(new Fragment(height, marks));
    }

    /** The facts; each line number at their end links to the first quote on that line. */
    private List<Run> words(SectionFacts facts, TextStyle plain) {
        Deque<Integer> places = places(facts);
        Tag paragraph = paragraph();
        Phrasing phrasing = new Phrasing(context);
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (StatedLine line : facts.lines()) {
            if (places.isEmpty()) {
                break;
            }
            int at = places.pop();
            runs.add(new Run(facts.words().substring(from, at), plain, paragraph.content()));
            runs.add(phrasing.reference(line.quote(), line.number(), plain, paragraph));
            from = at + line.number().length();
        }
        if (from < facts.words().length()) {
            runs.add(new Run(facts.words().substring(from), plain, paragraph.content()));
        }
        return runs;
    }

    /** The positions of the line numbers in the facts, where they are the last numbers. */
    private static Deque<Integer> places(SectionFacts facts) {
        Deque<Integer> places = new ArrayDeque<>();
        int end = facts.words().length();
        for (int i = facts.lines().size() - 1; i >= 0; i--) {
            String number = facts.lines().get(i).number();
            int at = facts.words().lastIndexOf(number, end - number.length());
            if (at < 0) {
                return new ArrayDeque<>();
            }
            places.push(at);
            end = at;
        }
        return places;
    }

    private Tag paragraph() {
        return section.add(TagType.PARAGRAPH);
    }

    private List<Line> paragraph(List<Run> runs, double width) {
        return context.text().fill(runs, width - INSET);
    }

    /** The style with the leading of the text, so that lines of the panel align with it. */
    private TextStyle leaded(TextStyle style) {
        return Styles.sized(style, style.size(), context.styles().of(Role.BODY).leading());
    }
}
