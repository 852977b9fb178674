package io.github.statbrief.pdf.internal.table;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.FigureList;
import io.github.statbrief.pdf.internal.layout.Anchors;
import io.github.statbrief.pdf.internal.layout.Fragment;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.Lines;
import io.github.statbrief.pdf.internal.layout.PageGeometry;
import io.github.statbrief.pdf.internal.layout.Phrasing;
import io.github.statbrief.pdf.internal.layout.TableBuilder;
import io.github.statbrief.pdf.internal.layout.TableCell;
import io.github.statbrief.pdf.internal.layout.TableRow;
import io.github.statbrief.pdf.internal.structure.Artifact;
import io.github.statbrief.pdf.internal.structure.ContentOwner;
import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import io.github.statbrief.pdf.internal.text.Line;
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.pdf.internal.text.Styles;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.theme.Weight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Lays out the list of all figures as one compact table, by section. Used once. */
public final class AnnexLayout {
    private static final double HEAD_PAD = 3.5;
    private static final double PAD = 1.75;
    private static final double GROUP_GAP = 3.5;
    /** The most lines of a name that reaches down beside the rows of its figures. */
    private static final int MOST_LINES = 12;

    private final LayoutContext context;
    private final Tag section;
    private final Block.AllFigures list;
    private final AnnexColumns columns;
    private final Phrasing phrasing;
    private final FigureCells words;
    private final TextStyle cell;

    /** Prepares the layout of a list. */
    public AnnexLayout(LayoutContext context, Tag section, Block.AllFigures list) {
        this.context = context;
        this.section = section;
        this.list = list;
        this.columns = AnnexColumns.of(list, context);
        this.phrasing = new Phrasing(context);
        this.words = new FigureCells(context);
        this.cell = context.styles().of(Role.CELL);
    }

    /** Lays it out under its heading, with its legend. */
    public List<Fragment> lay() {
        List<Fragment> fragments = new ArrayList<>(
                new Headings(context).part(section, list.heading(), Anchors.part("all-figures"), Fragment.Start.BELOW));
        fragments.remove(fragments.size() - 1);
        Tag table = section.add(TagType.TABLE);
        Run subtitle = new Run(
                list.subtitle(),
                context.styles().of(Role.SUBTITLE),
                table.add(TagType.CAPTION).content());
        List<Line> lines =
                context.text().fill(List.of(subtitle), context.sheet().width());
        Lines.paragraph(lines, 0).forEach(line -> fragments.add(line.keptWithNext()));
        fragments.add(Fragment.gap(PageGeometry.STEP));
        TableBuilder builder =
                new TableBuilder(context.styles().palette(), context.sheet().width());
        Tag headRow = table.add(TagType.TABLE_HEAD).add(TagType.ROW);
        List<ContentOwner> owners = new ArrayList<>();
        List<ContentOwner> repeated = new ArrayList<>();
        for (int column = 0; column < columnCount(); column++) {
            owners.add(headRow.addHeader(Tag.Scope.COLUMN).content());
            repeated.add(Artifact.REPEATED);
        }
        builder.head(head(owners), head(repeated));
        boolean first = true;
        for (FigureList figures : list.lists()) {
            Tag body = table.add(TagType.TABLE_BODY);
            builder.group(name(figures, body.add(TagType.ROW)), first ? 0 : GROUP_GAP);
            figures.measures().forEach(measure -> measure(measure, body, builder));
            figures.elsewhere().forEach(other -> builder.row(elsewhere(other, body.add(TagType.ROW)), List.of()));
            first = false;
        }
        fragments.addAll(
                TableBuilder.joined(builder.fragments(), new LegendLayout(context, section).terms(list.legend())));
        return Fragment.stepped(fragments);
    }

    /** The number of columns that are shown: the name, the value and those that a figure fills. */
    private int columnCount() {
        return 2
                + (int) columns.places().stream()
                        .filter(AnnexColumns.Place::isShown)
                        .count();
    }

    private TableRow head(List<ContentOwner> owners) {
        TextStyle style = context.styles().of(Role.COLUMN_HEADING);
        List<TableCell> cells = new ArrayList<>();
        cells.add(TableCell.from(0, heading(0, style, owners.get(0), columns.nameWidth())));
        cells.add(TableCell.to(columns.number().right(), heading(1, style, owners.get(1), columns.nameWidth())));
        int shown = 2;
        for (int place = 0; place < columns.places().size(); place++) {
            AnnexColumns.Place column = columns.places().get(place);
            if (column.isShown()) {
                cells.add(TableCell.from(
                        column.left(), heading(place + 2, style, owners.get(shown), column.width() + 1)));
                shown++;
            }
        }
        return new TableRow(cells, style.leading(), HEAD_PAD);
    }

    private List<Line> heading(int column, TextStyle style, ContentOwner owner, double width) {
        return context.text().fill(List.of(new Run(list.columns().get(column), style, owner)), width);
    }

    /** The section, and what holds for all its figures. */
    private TableRow name(FigureList figures, Tag row) {
        TextStyle strong = Styles.weighted(context.styles().link(cell), Weight.BOLD);
        Tag header = row.addHeader(Tag.Scope.ROW).columns(columnCount());
        List<Run> runs = new ArrayList<>(phrasing.words(figures.name(), strong, header));
        if (!figures.shared().isEmpty()) {
            runs.add(new Run(" (" + figures.shared() + ")", context.styles().link(cell), header.content()));
        }
        List<Line> lines = context.text().fill(runs, context.sheet().width());
        return new TableRow(List.of(TableCell.from(0, lines)), cell.leading(), PAD + 1);
    }

    /** Where the figures are that form a table. */
    private TableRow elsewhere(FigureList.Elsewhere other, Tag row) {
        Tag header = row.addHeader(Tag.Scope.ROW).columns(columnCount());
        Tag link = header.addLink(Anchors.table(other.id()), other.words());
        Run words = new Run(other.words(), context.styles().link(cell), link.content());
        List<Line> lines = context.text().fill(List.of(words), context.sheet().width());
        return new TableRow(List.of(TableCell.from(0, lines)), cell.leading(), PAD);
    }

    /** The figures of one measure: its name stands once and spans their rows. */
    private void measure(FigureList.OfMeasure measure, Tag body, TableBuilder builder) {
        int rows = measure.rows().size();
        List<Line> name = List.of();
        boolean reaches = false;
        for (int at = 0; at < rows; at++) {
            FigureItem item = measure.rows().get(at);
            Tag row = body.add(TagType.ROW);
            List<Mark> marks = new ArrayList<>(
                    List.of(new Mark.Anchor(0, Anchors.figure(item.figure().id()), Optional.empty())));
            List<TableCell> cells = new ArrayList<>();
            if (at == 0) {
                name = name(measure, row.addHeader(Tag.Scope.ROW).rows(rows));
                reaches = !columns.namesAbove() && rows > 1 && name.size() <= MOST_LINES;
                if (columns.namesAbove()) {
                    builder.openRow(new TableRow(List.of(TableCell.from(0, name)), cell.leading(), PAD), List.of());
                } else if (reaches) {
                    marks.addAll(Lines.marks(name, 0, PAD));
                } else {
                    cells.add(TableCell.from(0, name));
                }
            }
            boolean last = at == rows - 1;
            if (last && reaches) {
                cells.add(TableCell.from(0, blank(Lines.height(name) - (rows - 1) * (cell.leading() + 2 * PAD))));
            }
            cells.addAll(figure(item, row));
            TableRow laid = new TableRow(cells, cell.leading(), PAD);
            if (last) {
                builder.row(laid, marks);
            } else {
                builder.openRow(laid, marks);
            }
        }
    }

    /** Lines that keep room for the part of a name that reaches below the rows before. */
    private List<Line> blank(double height) {
        int lines = (int) Math.ceil(height / cell.leading() - 0.01);
        return Collections.nCopies(Math.max(0, lines), new Line(List.of(), 0));
    }

    /** The name of a measure, and what is further stated of its only figure. */
    private List<Line> name(FigureList.OfMeasure measure, Tag header) {
        FigureItem first = measure.rows().get(0);
        List<Line> lines =
                new ArrayList<>(context.text().fill(phrasing.words(measure.name(), cell, header), columns.nameWidth()));
        lines.addAll(words.details(first, first.words().detailsWithoutComparison(), header, columns.nameWidth()));
        return lines;
    }

    private List<TableCell> figure(FigureItem item, Tag row) {
        List<TableCell> cells = new ArrayList<>(words.value(item, row.add(TagType.CELL), columns.number()));
        AnnexColumns.Place unit = columns.unit();
        if (unit.isShown()) {
            cells.add(TableCell.from(unit.left(), words.unit(item, row.add(TagType.CELL), unit.width())));
        }
        AnnexColumns.Place compared = columns.compared();
        if (compared.isShown()) {
            cells.add(TableCell.from(compared.left(), words.compared(item, row.add(TagType.CELL), compared.width())));
        }
        AnnexColumns.Place period = columns.period();
        if (period.isShown()) {
            cells.add(TableCell.from(period.left(), words.period(item, row.add(TagType.CELL), period.width())));
        }
        AnnexColumns.Place notes = columns.notes();
        if (notes.isShown()) {
            List<Run> runs = phrasing.references(item.notes(), cell, row.add(TagType.CELL));
            cells.add(TableCell.from(notes.left(), context.text().fill(runs, notes.width())));
        }
        AnnexColumns.Place quotes = columns.quotes();
        if (quotes.isShown()) {
            List<Run> runs = phrasing.references(item.quotes(), cell, row.add(TagType.CELL));
            cells.add(TableCell.from(quotes.left(), context.text().fill(runs, quotes.width())));
        }
        return cells;
    }
}
