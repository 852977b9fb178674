package io.github.statbrief.pdf.internal.table;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.outline.content.TablePart;
import io.github.statbrief.pdf.internal.layout.Anchors;
import io.github.statbrief.pdf.internal.layout.Fragment;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.Phrasing;
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
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.pdf.internal.text.Styles;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.theme.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lays out all figures of a section as a table. Used once. */
public final class FigureTableLayout {
    private static final double PAD = 5.25;
    private static final double GROUP_GAP = 7;
    private static final int NOTES = 4;
    private static final int QUOTES = 5;

    private final LayoutContext context;
    private final Tag section;
    private final Phrasing phrasing;
    private final Block.FigureTable table;
    private final FigureColumns columns;
    private final FigureCells words;
    /** The columns that it has, by their places among the headings. */
    private final List<Integer> shown;

    private final TextStyle cell;

    /**
     * Prepares the layout.
     *
     * @param shift how far to the left numbers, units and periods stand in all tables of the brief
     * @param filled the columns of references that the brief has
     */
    public FigureTableLayout(
            LayoutContext context, Tag section, Block.FigureTable table, double shift, FigureColumns.Filled filled) {
        this.context = context;
        this.section = section;
        this.table = table;
        this.phrasing = new Phrasing(context);
        this.words = new FigureCells(context);
        this.columns = FigureColumns.of(table, context, shift, filled);
        this.shown = IntStream.range(0, table.columns().size())
                .filter(place -> (place != NOTES || filled.notes()) && (place != QUOTES || filled.quotes()))
                .boxed()
                .toList();
        this.cell = context.styles().of(Role.CELL);
    }

    /** Lays it out with its title and legend. */
    public List<Fragment> lay() {
        Tag tag = section.add(TagType.TABLE);
        List<Fragment> fragments = new ArrayList<>(new CaptionLayout(context)
                .lay(table.label(), RichText.of(table.title()), table.subtitle(), tag.add(TagType.CAPTION)));
        TableBuilder builder =
                new TableBuilder(context.styles().palette(), context.sheet().width());
        Tag headRow = tag.add(TagType.TABLE_HEAD).add(TagType.ROW);
        builder.head(
                head(shown.stream()
                        .<ContentOwner>map(
                                i -> headRow.addHeader(Tag.Scope.COLUMN).content())
                        .toList()),
                head(shown.stream().<ContentOwner>map(i -> Artifact.REPEATED).toList()));
        boolean first = true;
        for (TablePart part : table.parts()) {
            part(part, tag.add(TagType.TABLE_BODY), builder, first);
            first = false;
        }
        fragments.addAll(
                TableBuilder.joined(builder.fragments(), new LegendLayout(context, section).terms(table.legend())));
        return Fragment.stepped(fragments);
    }

    private TableRow head(List<ContentOwner> owners) {
        TextStyle style = context.styles().of(Role.COLUMN_HEADING);
        List<TableCell> cells = new ArrayList<>();
        for (int place : shown) {
            Run heading = new Run(table.columns().get(place), style, owners.get(shown.indexOf(place)));
            List<Line> line = List.of(context.text().line(List.of(heading)));
            cells.add(
                    switch (place) {
                        case 0 -> TableCell.from(0, line);
                        case 1 -> TableCell.to(columns.numberRight(), line);
                        case 2 -> TableCell.from(columns.unitLeft(), line);
                        case 3 ->
                            TableCell.from(
                                    columns.periodLeft(),
                                    context.text().fill(List.of(heading), columns.periodHeadWidth()));
                        case NOTES -> TableCell.from(columns.notesLeft(), line);
                        default -> TableCell.to(columns.right(), line);
                    });
        }
        return new TableRow(cells, style.leading(), PAD);
    }

    private void part(TablePart part, Tag body, TableBuilder builder, boolean first) {
        part.name().ifPresent(name -> group(name, part.relation(), body.add(TagType.ROW), builder, first));
        for (FigureItem item : part.rows()) {
            row(item, body.add(TagType.ROW), builder);
        }
    }

    private void group(String name, String relation, Tag row, TableBuilder builder, boolean first) {
        TextStyle strong = Styles.weighted(context.styles().link(cell), Weight.BOLD);
        TextStyle grey = context.styles().of(Role.NOTE);
        MarkedContent nameContent = row.addHeader(Tag.Scope.ROW)
                .columns(shown.size() - shown.size() / 2)
                .content();
        MarkedContent relationContent =
                row.add(TagType.CELL).columns(shown.size() / 2).content();
        double half = context.sheet().width() / 2;
        List<Line> names = context.text().fill(List.of(new Run(name, strong, nameContent)), half - 14);
        List<Line> relations = context.text().fill(List.of(new Run(relation, grey, relationContent)), half);
        builder.group(
                new TableRow(
                        List.of(
                                TableCell.from(0, names),
                                TableCell.to(context.sheet().width(), relations)),
                        cell.leading(),
                        PAD),
                first ? 0 : GROUP_GAP);
    }

    private void row(FigureItem item, Tag row, TableBuilder builder) {
        List<TableCell> cells = new ArrayList<>();
        Tag label = row.addHeader(Tag.Scope.ROW);
        List<Line> name = new ArrayList<>(
                context.text().fill(phrasing.words(item.words().label(), cell, label), columns.figureWidth()));
        name.addAll(words.details(item, item.words().details(), label, columns.figureWidth()));
        cells.add(TableCell.from(0, name));
        cells.addAll(words.value(item, row.add(TagType.CELL), columns.number()));
        cells.add(TableCell.from(
                columns.unitLeft(), words.unitAndBaseline(item, row.add(TagType.CELL), columns.unitWidth())));
        cells.add(
                TableCell.from(columns.periodLeft(), words.period(item, row.add(TagType.CELL), columns.periodWidth())));
        if (shown.contains(NOTES)) {
            List<Run> notes = phrasing.references(item.notes(), cell, row.add(TagType.CELL));
            cells.add(TableCell.from(columns.notesLeft(), context.text().fill(notes, columns.notesWidth())));
        }
        if (shown.contains(QUOTES)) {
            List<Run> quotes = phrasing.references(item.quotes(), cell, row.add(TagType.CELL));
            cells.add(TableCell.to(columns.right(), context.text().fill(quotes, columns.quotesWidth())));
        }
        builder.row(
                new TableRow(cells, cell.leading(), PAD),
                List.of(new Mark.Anchor(0, Anchors.figure(item.figure().id()), Optional.empty())));
    }
}
