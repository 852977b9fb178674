package io.github.statbrief.pdf.internal.page;

import io.github.statbrief.outline.Block;
import io.github.statbrief.pdf.internal.block.StatusBar;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.Lines;
import io.github.statbrief.pdf.internal.layout.PageBox;
import io.github.statbrief.pdf.internal.layout.PageGeometry;
import io.github.statbrief.pdf.internal.structure.Artifact;
import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.pdf.internal.text.Line;
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Adds the running head and foot to pages. */
final class Furniture {
    private static final double HEAD_TEXT = 28;
    private static final double HEAD_RULE = 45.5;
    private static final double FOOT_RULE = 21;
    private static final double FOOT_TEXT = 28;

    private final LayoutContext context;
    private final Block.Opening opening;

    Furniture(LayoutContext context, Block.Opening opening) {
        this.context = context;
        this.opening = opening;
    }

    /** The pages with their running head and foot. */
    List<PageBox> around(List<PageBox> pages) {
        List<PageBox> complete = new ArrayList<>();
        for (PageBox page : pages) {
            boolean asUsual = page.sheet().equals(context.sheet());
            Furniture own = asUsual ? this : new Furniture(context.turned(), opening);
            complete.add(own.around(page, pages.size()));
        }
        return complete;
    }

    private PageBox around(PageBox page, int pages) {
        List<Mark> marks = new ArrayList<>();
        if (page.number() > 1) {
            marks.addAll(head());
        }
        marks.addAll(page.marks());
        marks.addAll(foot(page.number(), pages));
        return new PageBox(page.number(), page.sheet(), marks, page.filled());
    }

    private List<Mark> head() {
        List<Mark> marks = new ArrayList<>();
        opening.status().ifPresent(status -> marks.addAll(new StatusBar(context).marks(status, Artifact.HEADER)));
        marks.addAll(pair(opening.title(), opening.publisher() + ", " + opening.date(), HEAD_TEXT, 1, Artifact.HEADER));
        marks.add(rule(HEAD_RULE));
        return marks;
    }

    private List<Mark> foot(int page, int pages) {
        double bottom = context.sheet().bottom();
        List<Mark> marks = new ArrayList<>();
        marks.add(rule(bottom + FOOT_RULE));
        marks.addAll(pair(
                opening.attribution(), context.labels().page(page, pages), bottom + FOOT_TEXT, 2, Artifact.FOOTER));
        return marks;
    }

    private Mark rule(double y) {
        Colour colour = context.styles().palette().lightRule();
        return new Mark.Fill(context.sheet().left(), y - 0.25, context.sheet().width(), 0.5, colour);
    }

    private List<Mark> pair(String left, String right, double top, int lines, Artifact owner) {
        PageGeometry sheet = context.sheet();
        List<Line> end = lines(right, sheet.span(6), 1, owner);
        List<Line> start = lines(left, sheet.width() - Lines.width(end) - 14, lines, owner);
        List<Mark> marks = new ArrayList<>(Lines.marks(start, sheet.left(), top));
        for (Line line : end) {
            marks.addAll(line.marks(sheet.right() - line.width(), top));
        }
        return marks;
    }

    /** Cuts words at a word boundary after the given number of lines; the first page has the full text. */
    private List<Line> lines(String words, double width, int most, Artifact owner) {
        TextStyle style = context.styles().of(Role.RUNNING);
        String kept = words;
        while (true) {
            String shown = kept.length() == words.length() ? kept : kept + " …";
            List<Line> lines = context.text().fill(List.of(new Run(shown, style, owner)), width);
            if (lines.size() <= most) {
                return lines;
            }
            int space = kept.lastIndexOf(' ');
            kept = kept.substring(0, space > 0 ? space : kept.length() / 2);
        }
    }
}
