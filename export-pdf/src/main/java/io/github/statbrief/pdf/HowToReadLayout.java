package io.github.statbrief.pdf;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Term;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.theme.Weight;
import java.util.ArrayList;
import java.util.List;

/** Lays out the box that says how to read bounds and marks. */
final class HowToReadLayout {
    private static final double INSET = 10.5;
    private static final double HEADING_TOP = 8.75;
    private static final double LISTS_TOP = 28;
    private static final double GAP = 3.5;
    private static final int LISTS = 3;

    private final Setting setting;
    private final Tag section;

    HowToReadLayout(Setting setting, Tag section) {
        this.setting = setting;
        this.section = section;
    }

    /** Lays it out; it never breaks. */
    Strip lay(Block.HowToRead howToRead) {
        Palette palette = setting.styles().palette();
        List<Mark> marks = new ArrayList<>();
        TextStyle heading =
                Styles.weighted(Styles.in(setting.styles().of(Role.CAPTION), palette.primary()), Weight.BOLD);
        Content content = section.add(TagType.HEADING).content();
        marks.addAll(setting.text()
                .line(List.of(new Run(howToRead.heading(), heading, content)))
                .marks(INSET, HEADING_TOP));
        List<List<Term>> lists =
                howToRead.lists().stream().filter(list -> !list.isEmpty()).toList();
        double bottom = LISTS_TOP;
        for (int i = 0; i < lists.size(); i++) {
            double x = i == 0 ? INSET : setting.sheet().offset(i * 12 / LISTS);
            double end = i == lists.size() - 1 && i < LISTS - 1
                    ? setting.sheet().width()
                    : setting.sheet().offset(i * 12 / LISTS) + setting.sheet().span(12 / LISTS);
            bottom = Math.max(bottom, list(lists.get(i), x, end, marks));
        }
        double height = Sheet.step(bottom + Sheet.STEP);
        double width = setting.sheet().width();
        marks.add(0, new Mark.Fill(0, 0, width, height, palette.fill()));
        marks.add(1, new Mark.Fill(0, 0, width, 1, palette.primary()));
        return new Strip(height, marks).below(28).starting(Strip.Start.FOOT_OF_FIRST_PAGE);
    }

    private double list(List<Term> terms, double x, double end, List<Mark> marks) {
        TextStyle strong = setting.styles().noteMark();
        TextStyle plain = setting.styles().noteInInk();
        double widest = terms.stream()
                .mapToDouble(term -> setting.text().width(term.mark(), strong))
                .max()
                .orElse(0);
        double column = Math.min(widest, (end - x) / 2) + Sheet.STEP;
        Tag list = section.add(TagType.LIST);
        double y = LISTS_TOP;
        for (Term term : terms) {
            Tag item = list.add(TagType.ITEM);
            List<Line> mark = setting.text()
                    .fill(
                            List.of(new Run(
                                    term.mark() + " ",
                                    strong,
                                    item.add(TagType.LABEL).content())),
                            column - GAP);
            List<Line> meaning = setting.text()
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
