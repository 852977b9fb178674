package io.github.statbrief.pdf.internal.table;

import io.github.statbrief.Release;
import io.github.statbrief.Source;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.QuoteItem;
import io.github.statbrief.pdf.internal.layout.Anchors;
import io.github.statbrief.pdf.internal.layout.Fragment;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.Lines;
import io.github.statbrief.pdf.internal.layout.PageGeometry;
import io.github.statbrief.pdf.internal.layout.TableBuilder;
import io.github.statbrief.pdf.internal.layout.TableCell;
import io.github.statbrief.pdf.internal.layout.TableRow;
import io.github.statbrief.pdf.internal.structure.Artifact;
import io.github.statbrief.pdf.internal.structure.ContentOwner;
import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.pdf.internal.structure.MarkedContent;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import io.github.statbrief.pdf.internal.text.Line;
import io.github.statbrief.pdf.internal.text.MeasuredText;
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out all quotes with the figures they state and the pages of those figures. Used once. */
public final class QuotesLayout {
    private static final double LINE_RIGHT = 46;
    private static final double WORDS = 58;
    private static final double NARROWEST = 110;
    private static final double WIDEST = 208;
    private static final double PAGE = 22;
    private static final double GAP = 6;
    private static final double ROW_PAD = 1.75;
    private static final double HEAD_PAD = 3.5;
    private static final double PART = 3.5;
    private static final int COLUMNS = 5;

    private final LayoutContext context;
    private final Tag section;
    private final Release release;
    private final Block.Quotes quotes;
    private final double right;
    private final double lineRight;
    private final double wordsLeft;
    private final double pageWidth;
    /** The distance of the figure names from the right edge. */
    private final double figures;

    /** Prepares the layout of quotes. */
    public QuotesLayout(LayoutContext context, Tag section, Release release, Block.Quotes quotes) {
        this.context = context;
        this.section = section;
        this.release = release;
        this.quotes = quotes;
        this.right = context.sheet().width();
        this.lineRight = context.styles().scaled(LINE_RIGHT, Role.COLUMN_HEADING);
        this.wordsLeft = context.styles().scaled(WORDS, Role.COLUMN_HEADING);
        this.pageWidth = context.styles().scaled(PAGE, Role.COLUMN_HEADING);
        this.figures = figuresBegin();
    }

    /** Lays out the quotes under their heading. */
    public List<Fragment> lay() {
        List<Fragment> fragments = new ArrayList<>(new Headings(context)
                .inner(
                        section,
                        TagType.SUBHEADING,
                        quotes.heading(),
                        Optional.of(Anchors.unlisted("quotes")),
                        right,
                        0));
        Tag table = section.add(TagType.TABLE);
        TableBuilder builder = new TableBuilder(context.styles().palette(), right);
        Tag headRow = table.add(TagType.TABLE_HEAD).add(TagType.ROW);
        List<ContentOwner> owners = new ArrayList<>();
        List<ContentOwner> repeated = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            owners.add(headRow.addHeader(Tag.Scope.COLUMN).content());
            repeated.add(Artifact.REPEATED);
        }
        builder.head(head(owners), head(repeated));
        Tag body = table.add(TagType.TABLE_BODY);
        String place = "";
        for (QuoteItem item : quotes.items()) {
            String here = item.quote().source() + ":" + item.quote().line();
            boolean parted = !here.equals(place);
            if (parted && !place.isEmpty()) {
                builder.gap(PART);
            }
            row(item, body.add(TagType.ROW), builder, parted ? PART : 0);
            place = here;
        }
        builder.gap(PART);
        fragments.addAll(builder.fragments());
        return fragments;
    }

    /** Chooses the width of the figure names that makes the table shortest. */
    private double figuresBegin() {
        List<MeasuredText> words = quotes.items().stream()
                .map(item -> measured(item.quote().text()))
                .toList();
        List<List<MeasuredText>> names = quotes.items().stream()
                .map(item -> item.figures().stream()
                        .map(figure -> measured(figure.words().label()))
                        .toList())
                .toList();
        double best = NARROWEST;
        int fewest = Integer.MAX_VALUE;
        for (double begin = NARROWEST; begin <= WIDEST; begin += PageGeometry.STEP) {
            int lines = 0;
            for (int i = 0; i < words.size(); i++) {
                lines += Math.max(
                        words.get(i).lines(right - wordsLeft - GAP - begin), lines(names.get(i), begin - pageWidth));
            }
            if (lines < fewest) {
                fewest = lines;
                best = begin;
            }
        }
        return best;
    }

    private static int lines(List<MeasuredText> names, double width) {
        int lines = 0;
        for (MeasuredText name : names) {
            lines += name.lines(width);
        }
        return lines;
    }

    private MeasuredText measured(String words) {
        return context.text().measure(List.of(new Run(words, context.styles().noteInInk(), Artifact.DECORATION)));
    }

    private TableRow head(List<ContentOwner> owners) {
        TextStyle style = context.styles().of(Role.COLUMN_HEADING);
        List<TableCell> cells = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            List<Line> line =
                    List.of(context.text().line(List.of(new Run(quotes.columns().get(i), style, owners.get(i)))));
            cells.add(
                    switch (i) {
                        case 0 -> TableCell.from(0, line);
                        case 1 -> TableCell.to(lineRight, line);
                        case 2 -> TableCell.from(wordsLeft, line);
                        case 3 -> TableCell.from(right - figures, line);
                        default -> TableCell.to(right, line);
                    });
        }
        return new TableRow(cells, style.leading(), HEAD_PAD);
    }

    private void row(QuoteItem item, Tag row, TableBuilder builder, double above) {
        TextStyle plain = context.styles().noteInInk();
        List<TableCell> cells = new ArrayList<>();
        MarkedContent number = row.addHeader(Tag.Scope.ROW).content();
        cells.add(TableCell.from(
                0, fill(item.reference().label(), context.styles().noteMark(), number, lineRight)));
        String line = Integer.toString(item.quote().line());
        cells.add(
                TableCell.to(lineRight, fill(line, plain, row.add(TagType.CELL).content(), lineRight)));
        cells.add(TableCell.from(
                wordsLeft, fill(item.quote().text(), plain, words(item, row), right - wordsLeft - GAP - figures)));
        List<Mark> pages = new ArrayList<>();
        figures(item, row, cells, pages, above);
        pages.add(new Mark.Anchor(0, Anchors.reference(item.reference()), Optional.empty()));
        builder.plainRow(new TableRow(cells, plain.leading(), ROW_PAD), pages, above);
    }

    private MarkedContent words(QuoteItem item, Tag row) {
        Tag cell = row.add(TagType.CELL);
        release.sources().stream()
                .filter(source -> source.id().equals(item.quote().source()))
                .map(Source::language)
                .filter(language -> !language.equals(release.language().toLanguageTag()))
                .findFirst()
                .ifPresent(cell::language);
        item.figures().forEach(figure -> cell.property("states", figure.figure().id()));
        return cell.content();
    }

    private void figures(QuoteItem item, Tag row, List<TableCell> cells, List<Mark> pages, double above) {
        TextStyle style = context.styles().noteInInk();
        Tag names = row.add(TagType.CELL);
        Tag numbers = row.add(TagType.CELL);
        List<Line> lines = new ArrayList<>();
        for (FigureItem figure : item.figures()) {
            String anchor = Anchors.figure(figure.figure().id());
            String label = figure.words().label();
            Tag link = names.add(TagType.REFERENCE).addLink(anchor, label);
            double baseline = Line.baseline(above + ROW_PAD + Lines.height(lines), style.leading(), style.size());
            pages.add(new Mark.PageNumber(right, baseline, anchor, style, numbers.content()));
            lines.addAll(context.text()
                    .fill(
                            List.of(new Run(label + " ", context.styles().link(style), true, link.content())),
                            figures - pageWidth));
        }
        cells.add(TableCell.from(right - figures, lines));
    }

    private List<Line> fill(String words, TextStyle style, MarkedContent content, double width) {
        return context.text().fill(List.of(new Run(words, style, content)), width);
    }
}
