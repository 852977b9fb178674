package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.PageGeometry;
import io.github.statbrief.pdf.internal.structure.ContentOwner;
import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.pdf.internal.text.Line;
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.pdf.internal.text.Styles;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.theme.Weight;
import java.util.ArrayList;
import java.util.List;

/** Draws the bar at the top of every page that marks a draft or an embargo. */
public final class StatusBar {
    /** Its height in points. */
    static final double HEIGHT = 21;

    private final LayoutContext context;

    /** Prepares the bar. */
    public StatusBar(LayoutContext context) {
        this.context = context;
    }

    /** The bar with its words in ink on the warning colour. */
    public List<Mark> marks(String words, ContentOwner owner) {
        PageGeometry sheet = context.sheet();
        TextStyle style = Styles.weighted(context.styles().of(Role.CELL), Weight.BOLD);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Fill(
                0, 0, sheet.pageWidth(), HEIGHT, context.styles().palette().warning()));
        Line line = context.text().line(List.of(new Run(words, style, owner)));
        marks.addAll(line.marks(sheet.left(), (HEIGHT - style.leading()) / 2));
        return marks;
    }
}
