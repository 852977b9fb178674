package io.github.statbrief.pdf;

import io.github.statbrief.outline.Term;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Lays out what stands under a table or chart: the marks that it uses, a remark, references to notes. */
final class LegendLayout {
    private static final double GAP = 14;

    private final Setting setting;
    private final Tag section;

    LegendLayout(Setting setting, Tag section) {
        this.setting = setting;
        this.section = section;
    }

    /** The terms side by side, in as many lines as they need. */
    List<Strip> terms(List<Term> terms) {
        if (terms.isEmpty()) {
            return List.of();
        }
        Styles styles = setting.styles();
        TextStyle plain = styles.of(Role.NOTE);
        Tag paragraph = section.add(TagType.PARAGRAPH);
        List<Mark> marks = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (Term term : terms) {
            TextStyle markStyle = term.mark().startsWith("[") ? styles.of(Role.FLAG) : styles.noteStrong();
            Content content = paragraph.content();
            List<Run> runs = List.of(
                    new Run(term.mark() + " ", markStyle, content), new Run(term.meaning() + " ", plain, content));
            double width = setting.sheet().width();
            List<Line> lines = setting.text().fill(runs, width);
            if (x > 0 && x + Lines.width(lines) > width) {
                x = 0;
                y += plain.leading();
            }
            marks.addAll(Lines.marks(lines, x, y));
            x += Lines.width(lines) + GAP;
            y += (lines.size() - 1) * plain.leading();
        }
        return List.of(new Strip(y + plain.leading(), marks).below(Sheet.STEP));
    }

    /** A paragraph in the style of notes. */
    List<Strip> paragraph(List<Run> runs) {
        List<Line> lines = setting.text().fill(runs, setting.sheet().width());
        List<Strip> strips = new ArrayList<>(Strip.together(Lines.paragraph(lines, 0)));
        if (!strips.isEmpty()) {
            strips.set(0, strips.get(0).below(Sheet.STEP));
        }
        return strips;
    }
}
