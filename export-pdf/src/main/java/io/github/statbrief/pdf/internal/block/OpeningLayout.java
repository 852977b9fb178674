package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.Detail;
import io.github.statbrief.pdf.internal.layout.Anchors;
import io.github.statbrief.pdf.internal.layout.FirstPage;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.Lines;
import io.github.statbrief.pdf.internal.layout.PageGeometry;
import io.github.statbrief.pdf.internal.layout.Phrasing;
import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.pdf.internal.structure.MarkedContent;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import io.github.statbrief.pdf.internal.text.Line;
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.pdf.internal.text.Styles;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.theme.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out the band at the top of the first page: publisher, title, attribution. Used once. */
final class OpeningLayout {
    private static final double PUBLISHER_TOP = 35;
    private static final double RULE = 56;
    private static final double TITLE_TOP = 66.5;
    private static final int LARGE_TITLE_LINES = 3;
    private static final double BADGE_TOP = 3.5;
    private static final double BADGE_INSET = 5;
    private static final double SIGN_WIDTH = 119;
    private static final double SIGN_HEIGHT = 56;
    private static final int FACTS = 4;
    private static final int LARGE_FACTS = 2;
    private static final int COLUMNS = 12;
    private static final double FACT_SIZE = 9;
    private static final double FACT_LEADING = 12.25;
    private static final double RULE_HEIGHT = 0.75;
    /** The opacity of the rule on the band. */
    private static final double DIMMED = 0.8;

    private final LayoutContext context;
    private final Phrasing phrasing;
    private final Tag section;
    private final boolean bulletin;
    private final List<Mark> marks = new ArrayList<>();
    private final double left;
    private final double width;
    /** The width left for the title beside the logo. */
    private double titleWidth;

    private double signBottom;

    /**
     * Prepares the layout.
     *
     * @param bulletin whether the details stand side by side, each under its name
     */
    OpeningLayout(LayoutContext context, Tag section, boolean bulletin) {
        this.context = context;
        this.bulletin = bulletin;
        this.phrasing = new Phrasing(context);
        this.section = section;
        this.left = context.sheet().left();
        this.width = context.sheet().width();
        this.titleWidth = width;
    }

    /** Lays out the opening. */
    FirstPage lay(Block.Opening opening) {
        double down = status(opening.status());
        publisher(opening, down + PUBLISHER_TOP);
        marks.add(new Mark.Fill(left, down + RULE - RULE_HEIGHT / 2, width, RULE_HEIGHT, dimmed()));
        sign(down + TITLE_TOP);
        double top = badge(opening.badge(), down + TITLE_TOP);
        double y = Math.max(title(opening.title(), top), signBottom);
        y = attribution(opening, PageGeometry.step(y + 10.5));
        y = bulletin ? facts(opening.details(), y) : details(opening.details(), y);
        double bottom = PageGeometry.step(y + 14);
        marks.addAll(0, ground(bottom));
        return new FirstPage(marks, bottom + 21);
    }

    /** The band; where it is as white as the page, a rule that closes it. */
    private List<Mark> ground(double bottom) {
        Colour colour = context.styles().titleGround();
        return colour.equals(Colour.WHITE)
                ? List.of(new Mark.Fill(left, bottom - RULE_HEIGHT, width, RULE_HEIGHT, foreground()))
                : List.of(new Mark.Fill(0, 0, context.sheet().pageWidth(), bottom, colour));
    }

    /** The colour of the title. */
    private Colour foreground() {
        return context.styles().of(Role.TITLE).colour();
    }

    private double status(Optional<String> status) {
        if (status.isEmpty()) {
            return 0;
        }
        StatusBar bar = new StatusBar(context);
        marks.addAll(bar.marks(status.get(), section.add(TagType.PARAGRAPH).content()));
        return StatusBar.HEIGHT - PageGeometry.STEP;
    }

    private void publisher(Block.Opening opening, double top) {
        TextStyle strong = context.styles().of(Role.PUBLISHER);
        TextStyle plain = context.styles().of(Role.ATTRIBUTION);
        Line kind = context.text()
                .line(List.of(new Run(
                        opening.kind(), plain, section.add(TagType.PARAGRAPH).content())));
        List<Line> publisher = context.text()
                .fill(
                        List.of(new Run(
                                opening.publisher(),
                                strong,
                                section.add(TagType.PARAGRAPH).content())),
                        width - kind.width() - 14);
        double first = top - (publisher.size() - 1) * strong.leading();
        marks.addAll(kind.marks(left + width - kind.width(), top));
        marks.addAll(Lines.marks(publisher, left, Math.max(first, PageGeometry.STEP)));
    }

    /** Draws the standing of the statistics above the title, in the colours of the band the other way round. */
    private double badge(Optional<String> badge, double top) {
        if (badge.isEmpty()) {
            return top;
        }
        TextStyle style = Styles.weighted(
                Styles.in(context.styles().of(Role.NOTE), context.styles().titleGround()), Weight.BOLD);
        Line line = context.text()
                .line(List.of(new Run(
                        badge.get(), style, section.add(TagType.PARAGRAPH).content())));
        double high = line.leading() + BADGE_INSET;
        marks.add(new Mark.Fill(left, top + BADGE_TOP, line.width() + 2 * PageGeometry.STEP, high, foreground()));
        marks.addAll(line.marks(left + PageGeometry.STEP, top + BADGE_TOP + BADGE_INSET / 2));
        return top + BADGE_TOP + high + BADGE_INSET;
    }

    /** Draws the logo at the right on a white background, because it may have any colours. */
    private void sign(double top) {
        context.logo().ifPresent(logo -> {
            double scale = Math.min(SIGN_WIDTH / logo.width(), SIGN_HEIGHT / logo.height());
            double across = logo.width() * scale;
            double high = logo.height() * scale;
            double x = left + width - across - PageGeometry.STEP;
            marks.add(new Mark.Fill(
                    x - PageGeometry.STEP,
                    top,
                    across + 2 * PageGeometry.STEP,
                    high + 2 * PageGeometry.STEP,
                    Colour.WHITE));
            Tag figure = section.add(TagType.FIGURE).alternate(logo.alternate());
            marks.add(new Mark.Sign(x, top + PageGeometry.STEP, across, high, logo, figure.content()));
            titleWidth = width - across - 4 * PageGeometry.STEP;
            signBottom = top + high + PageGeometry.STEP;
        });
    }

    private double title(String words, double top) {
        TextStyle large = context.styles().of(Role.TITLE);
        MarkedContent content = section.add(TagType.TITLE).content();
        List<Line> lines = context.text().balance(List.of(new Run(words, large, content)), titleWidth);
        if (lines.size() > LARGE_TITLE_LINES) {
            TextStyle small = Styles.sized(large, large.size() * 0.75, large.leading() * 0.75);
            lines = context.text().fill(List.of(new Run(words, small, content)), titleWidth);
        }
        marks.add(new Mark.Anchor(0, Anchors.unlisted("title"), Optional.of(new Mark.Bookmark(1, words))));
        marks.addAll(Lines.marks(lines, left, top));
        return top + Lines.height(lines);
    }

    private double attribution(Block.Opening opening, double top) {
        TextStyle style = context.styles().of(Role.ATTRIBUTION);
        Tag paragraph = section.add(TagType.PARAGRAPH);
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(opening.attribution(), style, paragraph.content()));
        if (!opening.notes().isEmpty()) {
            runs.add(new Run(" (", style, paragraph.content()));
            // links on the band are in the colour of its text
            phrasing.references(opening.notes(), style, paragraph)
                    .forEach(run -> runs.add(new Run(run.text(), style, run.underlined(), run.owner())));
            runs.add(new Run(")", style, paragraph.content()));
        }
        List<Line> lines = context.text().fill(runs, context.sheet().span(10));
        marks.addAll(Lines.marks(lines, left, top));
        return top + Lines.height(lines);
    }

    /** The details in rows of four columns, each under its name. */
    private double facts(List<Detail> details, double top) {
        TextStyle name = Styles.in(context.styles().of(Role.NOTE), dimmed());
        TextStyle value = Styles.sized(
                context.styles().of(Role.PUBLISHER),
                context.styles().scaled(FACT_SIZE, Role.PUBLISHER),
                context.styles().scaled(FACT_LEADING, Role.PUBLISHER));
        int across = Math.max(1, Math.min(context.styles().isLarge() ? LARGE_FACTS : FACTS, details.size()));
        int span = COLUMNS / across;
        double column = context.sheet().span(span);
        double y = top;
        for (int from = 0; from < details.size(); from += across) {
            double lowest = y;
            for (int at = from; at < Math.min(from + across, details.size()); at++) {
                Detail detail = details.get(at);
                Tag paragraph = section.add(TagType.PARAGRAPH);
                double x = left + context.sheet().offset((at - from) * span);
                List<Line> names =
                        context.text().fill(List.of(new Run(detail.name() + " ", name, paragraph.content())), column);
                List<Line> values = context.text().fill(linked(detail, value, paragraph, paragraph.content()), column);
                marks.addAll(Lines.marks(names, x, y + PageGeometry.STEP));
                double below = y + PageGeometry.STEP + Lines.height(names);
                marks.addAll(Lines.marks(values, x, below));
                lowest = Math.max(lowest, below + Lines.height(values));
            }
            y = lowest;
        }
        return y;
    }

    private double details(List<Detail> details, double top) {
        if (details.isEmpty()) {
            return top;
        }
        TextStyle plain = Styles.in(context.styles().of(Role.NOTE), foreground());
        TextStyle strong = Styles.weighted(plain, Weight.SEMIBOLD);
        double y = top + 3.5;
        for (Detail detail : details) {
            Tag paragraph = section.add(TagType.PARAGRAPH);
            MarkedContent content = paragraph.content();
            List<Run> runs = new ArrayList<>();
            runs.add(new Run(detail.name() + "  ", strong, content));
            runs.addAll(linked(detail, plain, paragraph, content));
            List<Line> lines = context.text().fill(runs, width);
            marks.addAll(Lines.marks(lines, left, y));
            y += Lines.height(lines);
        }
        return y;
    }

    /** A value; links on the band are in the colour of its text, and a value without any is one stretch with its name. */
    private List<Run> linked(Detail detail, TextStyle style, Tag paragraph, MarkedContent content) {
        return detail.parts().stream().anyMatch(part -> part.url().isPresent())
                ? phrasing.detail(detail, style, style, paragraph)
                : List.of(new Run(detail.plain(), style, content));
    }

    private Colour dimmed() {
        Colour ground = context.styles().titleGround();
        Colour above = foreground();
        return new Colour(
                mixed(ground.red(), above.red()),
                mixed(ground.green(), above.green()),
                mixed(ground.blue(), above.blue()));
    }

    private static int mixed(int ground, int above) {
        return (int) Math.round(ground + (above - ground) * DIMMED);
    }
}
