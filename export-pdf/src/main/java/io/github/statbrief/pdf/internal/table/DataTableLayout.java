package io.github.statbrief.pdf.internal.table;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Grid;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.pdf.internal.layout.Anchors;
import io.github.statbrief.pdf.internal.layout.Fragment;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.Phrasing;
import io.github.statbrief.pdf.internal.layout.TableBuilder;
import io.github.statbrief.pdf.internal.layout.TableCell;
import io.github.statbrief.pdf.internal.layout.TableRow;
import io.github.statbrief.pdf.internal.layout.ValueLines;
import io.github.statbrief.pdf.internal.structure.Artifact;
import io.github.statbrief.pdf.internal.structure.ContentOwner;
import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.pdf.internal.structure.MarkedContent;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import io.github.statbrief.pdf.internal.text.Line;
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.pdf.internal.text.Styles;
import io.github.statbrief.text.Label;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.theme.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out a table of data: numbers aligned at the decimal mark, followed by their flags. Used once. */
public final class DataTableLayout {
    /** The space above and below the words of a row. */
    public static final double PAD = 5.25;
    /** The same in a bulletin. */
    public static final double CLOSE = 2.75;
    /** The same where that saves a page. */
    public static final double CLOSEST = 1.75;

    private final LayoutContext context;
    private final Tag section;
    private final GridTable table;
    private final Grid grid;
    private final GridColumns columns;
    private final TextStyle cell;
    private final double pad;

    /**
     * Prepares the layout.
     *
     * @param pad the space above and below the words of a row, in points
     */
    public DataTableLayout(LayoutContext context, Tag section, GridTable table, double pad) {
        this.pad = pad;
        this.context = context;
        this.section = section;
        this.table = table;
        this.grid = table.grid();
        this.columns = new GridColumns(context, grid);
        this.cell = context.styles().of(Role.CELL);
    }

    /**
     * Lays it out with its title, legend, remark and notes. Splits a table that is too wide into bands, one below the
     * other.
     */
    public List<Fragment> lay() {
        List<Fragment> fragments = new ArrayList<>();
        for (List<GridColumns.Place> band : columns.bands()) {
            fragments.addAll(band(band));
        }
        fragments.set(
                0, fragments.get(0).with(List.of(new Mark.Anchor(0, Anchors.table(table.id()), Optional.empty()))));
        LegendLayout legend = new LegendLayout(context, section);
        List<Fragment> below = new ArrayList<>(legend.terms(table.legend()));
        below.addAll(remark(legend));
        fragments = TableBuilder.joined(fragments, below);
        return Fragment.stepped(fragments);
    }

    private List<Fragment> remark(LegendLayout legend) {
        if (table.remark().isEmpty() && table.notes().isEmpty()) {
            return List.of();
        }
        TextStyle style = context.styles().of(Role.NOTE);
        Tag paragraph = section.add(TagType.PARAGRAPH);
        List<Run> runs = new ArrayList<>();
        table.remark().ifPresent(words -> runs.add(new Run(words + " ", style, paragraph.content())));
        if (!table.notes().isEmpty()) {
            runs.add(new Run(context.labels().of(Label.NOTES) + " ", style, paragraph.content()));
        }
        String between = "";
        for (Block.FigureMatrix.Noted noted : table.notes()) {
            String lead = between + (noted.of().isEmpty() ? "" : noted.of() + ": ");
            if (!lead.isEmpty()) {
                runs.add(new Run(lead, style, paragraph.content()));
            }
            runs.addAll(new Phrasing(context).references(noted.notes(), style, paragraph));
            between = "; ";
        }
        return legend.paragraph(runs);
    }

    private List<Fragment> band(List<GridColumns.Place> places) {
        Tag tag = section.add(TagType.TABLE);
        List<Fragment> fragments = new ArrayList<>(new CaptionLayout(context)
                .lay(table.label(), RichText.of(table.title()), table.subtitle(), tag.add(TagType.CAPTION)));
        TableBuilder builder =
                new TableBuilder(context.styles().palette(), context.sheet().width());
        Tag headRow = tag.add(TagType.TABLE_HEAD).add(TagType.ROW);
        List<ContentOwner> owners = new ArrayList<>();
        List<ContentOwner> repeated = new ArrayList<>();
        for (int i = 0; i <= places.size(); i++) {
            owners.add(headRow.addHeader(Tag.Scope.COLUMN).content());
            repeated.add(Artifact.REPEATED);
        }
        builder.head(head(places, owners), head(places, repeated));
        rows(places, tag, builder);
        fragments.addAll(builder.fragments());
        return fragments;
    }

    /** The rows, those of each group in a body of their own under its name. */
    private void rows(List<GridColumns.Place> places, Tag tag, TableBuilder builder) {
        Optional<Tag> body = Optional.empty();
        boolean afterTotal = false;
        for (Grid.Row row : grid.rows()) {
            boolean first = body.isEmpty();
            boolean startsBody = first || (row.startsGroup() && row.group().isPresent());
            Tag rows = startsBody ? tag.add(TagType.TABLE_BODY) : body.orElseThrow();
            body = Optional.of(rows);
            if (!first && (row.startsGroup() || (afterTotal && !row.isTotal()))) {
                builder.part();
            }
            if (startsBody && row.group().isPresent()) {
                builder.group(name(row.group().get(), places.size() + 1, rows.add(TagType.ROW)), 0);
            }
            TableRow laid = row(row, places, rows.add(TagType.ROW));
            List<Mark> marks = anchors(row, places);
            marks.addAll(triangles(row, places));
            if (row.kind() == Grid.RowKind.NEWEST) {
                builder.shadedRow(laid, marks);
            } else {
                builder.row(laid, marks);
            }
            afterTotal = row.isTotal();
        }
    }

    /** The places of the figures of a row, to which texts lead. */
    private static List<Mark> anchors(Grid.Row row, List<GridColumns.Place> places) {
        List<Mark> anchors = new ArrayList<>();
        for (GridColumns.Place place : places) {
            row.places()
                    .get(place.index())
                    .figure()
                    .ifPresent(item -> anchors.add(
                            new Mark.Anchor(0, Anchors.figure(item.figure().id()), Optional.empty())));
        }
        return anchors;
    }

    /** A triangle before each change that is up or down, which its sign says as well. */
    private List<Mark> triangles(Grid.Row row, List<GridColumns.Place> places) {
        List<Mark> triangles = new ArrayList<>();
        double high = cell.size() * GridColumns.TRIANGLE / 2;
        double top = pad + Line.baseline(0, cell.leading(), cell.size()) - high;
        for (GridColumns.Place place : places) {
            Grid.Place value = row.places().get(place.index());
            if (GridColumns.hasTriangle(row, value)) {
                String number = value.sign() + value.number();
                String before = place.atMark() ? context.numbers().whole(number) : number;
                double right = place.atMark() ? place.whole() : place.right();
                double left = right - context.text().width(before, cell) - columns.triangleRoom();
                boolean up = value.sign().endsWith("+");
                triangles.add(new Mark.Triangle(
                        left,
                        top,
                        high * 1.15,
                        high,
                        up,
                        context.styles().palette().muted()));
            }
        }
        return triangles;
    }

    /** The name of a group, over all columns. */
    private TableRow name(String group, int columns, Tag row) {
        TextStyle style = Styles.weighted(context.styles().link(cell), Weight.BOLD);
        Tag header = row.addHeader(Tag.Scope.ROW).columns(columns);
        List<Line> lines = context.text()
                .fill(
                        List.of(new Run(group, style, header.content())),
                        context.sheet().width());
        return new TableRow(List.of(TableCell.from(0, lines)), cell.leading(), pad);
    }

    /** Aligns headings at the bottom of the head, whatever their number of lines. */
    private TableRow head(List<GridColumns.Place> places, List<ContentOwner> owners) {
        TextStyle style = context.styles().of(Role.COLUMN_HEADING);
        TextStyle unitStyle =
                Styles.weighted(Styles.in(style, context.styles().palette().muted()), Weight.REGULAR);
        List<List<Line>> headings = new ArrayList<>();
        headings.add(
                context.text().fill(List.of(new Run(grid.rowHeading(), style, owners.get(0))), columns.rowHeading()));
        for (int i = 0; i < places.size(); i++) {
            Grid.Column column = grid.columns().get(places.get(i).index());
            double width = places.get(i).width();
            ContentOwner owner = owners.get(i + 1);
            List<Line> lines = new ArrayList<>(context.text()
                    .balance(List.of(new Run(column.heading() + " ", style, owner)), width));
            lines.addAll(context.text().balance(List.of(new Run(column.unit(), unitStyle, owner)), width));
            headings.add(lines);
        }
        int highest = headings.stream().mapToInt(List::size).max().orElse(1);
        List<TableCell> cells = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            List<Line> lines = lowered(headings.get(i), highest, style);
            cells.add(
                    i == 0
                            ? TableCell.from(0, lines)
                            : TableCell.to(places.get(i - 1).right(), lines));
        }
        return new TableRow(cells, style.leading(), highest > 1 ? pad + 1.75 : pad);
    }

    private static List<Line> lowered(List<Line> lines, int highest, TextStyle style) {
        List<Line> lowered = new ArrayList<>();
        Line empty = new Line(List.of(new Line.Piece(new Run("", style, Artifact.DECORATION), "", 0, 0)), 0);
        for (int i = lines.size(); i < highest; i++) {
            lowered.add(empty);
        }
        lowered.addAll(lines);
        return lowered;
    }

    private TableRow row(Grid.Row row, List<GridColumns.Place> places, Tag tag) {
        List<TableCell> cells = new ArrayList<>();
        TextStyle strong =
                Styles.weighted(context.styles().of(Role.NUMBER), row.isTotal() ? Weight.BOLD : Weight.SEMIBOLD);
        MarkedContent heading = tag.addHeader(Tag.Scope.ROW).content();
        cells.add(TableCell.from(
                0, context.text().fill(List.of(new Run(row.heading(), strong, heading)), columns.rowHeading())));
        for (GridColumns.Place place : places) {
            place(row, place, tag.add(TagType.CELL), cells);
        }
        return new TableRow(cells, cell.leading(), pad);
    }

    private void place(Grid.Row row, GridColumns.Place place, Tag tag, List<TableCell> cells) {
        Grid.Place value = row.places().get(place.index());
        if (value.number().isEmpty()) {
            return;
        }
        Tag span = table.tag(value, tag);
        if (!value.sign().isEmpty()
                || !value.flags().isEmpty()
                || value.number().startsWith("[")) {
            span.alternate(value.spoken());
        }
        String number = value.sign() + value.number();
        boolean shorthand = value.number().startsWith("[");
        TextStyle style = shorthand ? context.styles().of(Role.FLAG) : columns.style(row, place.index());
        Run run = new Run(number + " ", style, span.content());
        if (place.atMark() && GridColumns.aligned(value)) {
            double x = place.whole() - context.text().width(context.numbers().whole(number), style);
            cells.add(TableCell.from(x, List.of(context.text().line(List.of(run)))));
        } else {
            cells.add(TableCell.to(place.right(), ValueLines.of(run, context)));
        }
        if (!value.flags().isEmpty()) {
            TextStyle flag = context.styles().of(Role.FLAG);
            cells.add(TableCell.from(
                    place.flags(),
                    List.of(context.text().line(List.of(new Run(value.flags(), flag, span.content()))))));
        }
    }
}
