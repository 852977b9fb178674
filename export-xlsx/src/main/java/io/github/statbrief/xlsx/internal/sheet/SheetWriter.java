package io.github.statbrief.xlsx.internal.sheet;

import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.Rule;
import io.github.statbrief.sheets.layout.Freeze;
import io.github.statbrief.sheets.layout.SheetLayout;
import io.github.statbrief.sheets.layout.TableLayout;
import io.github.statbrief.sheets.plan.Line;
import io.github.statbrief.sheets.plan.Row;
import io.github.statbrief.sheets.plan.Sheet;
import io.github.statbrief.sheets.plan.SheetTable;
import io.github.statbrief.sheets.xml.XmlWriter;
import io.github.statbrief.theme.Page;
import io.github.statbrief.xlsx.internal.chart.ChartFrame;
import io.github.statbrief.xlsx.internal.drawingml.DrawingPart;
import io.github.statbrief.xlsx.internal.drawingml.SheetGrid;
import io.github.statbrief.xlsx.internal.file.PartKind;
import io.github.statbrief.xlsx.internal.file.WorkbookPackage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.util.CellReference;

/**
 * Writes one sheet with its lines in column A, its charts and its table: one heading row, its rows, no merged cells,
 * nothing below it. Used once.
 */
final class SheetWriter {
    /** The most charts beside one table that can be read on one page. */
    private static final int MOST_ON_A_PAGE = 4;

    /** The last row of headings above which all rows are repeated in print. */
    private static final int MOST_REPEATED = 8;

    /** The height of a row for which none is stated, in points, where programs choose it. */
    private static final double CHOSEN_HEIGHT = 15;

    private final BookParts book;
    private final Sheet sheet;
    private final int number;
    private final SheetGrid grid;
    private final SheetCells cells;
    private Optional<CellReference> frozen = Optional.empty();
    private String declared = "";
    private String drawn = "";

    /**
     * Prepares a sheet.
     *
     * @param book the workbook
     * @param sheet the sheet
     * @param number its place, from 0
     */
    SheetWriter(BookParts book, Sheet sheet, int number) {
        this.book = book;
        this.sheet = sheet;
        this.number = number;
        grid = new SheetGrid(usualHeight());
        cells = new SheetCells(grid, book.styles(), book.texts());
    }

    private boolean isStreamed() {
        return sheet.table().flatMap(SheetTable::longRows).isPresent();
    }

    /** Streamed rows have no stated height, so that programs make space for a long note. */
    private double usualHeight() {
        return isStreamed() ? CHOSEN_HEIGHT : SheetLayout.LINE;
    }

    /** Writes the sheet, its table and its charts as parts of the workbook. */
    void write(WorkbookPackage.Part part) throws IOException {
        SheetLayout sizes = SheetLayout.of(sheet);
        lines(sizes);
        if (sheet.table().isEmpty()) {
            grid.width(0, sizes.width());
        } else {
            table(part, sheet.table().get(), sizes.table().orElseThrow());
        }
        finish(part);
    }

    /** Writes each line in its row. */
    private void lines(SheetLayout sizes) {
        int at = 0;
        for (Line line : sheet.lines()) {
            SheetLayout.OfLine size = sizes.line(at);
            cells.line(line, size.height(), size.wrapped());
            at++;
        }
    }

    private void table(WorkbookPackage.Part part, SheetTable table, TableLayout layout) throws IOException {
        for (int at = 0; at < table.columns().size(); at++) {
            grid.width(at, layout.width(at));
        }
        int chartRow = cells.rows();
        sheet.chartAbove().ifPresent(this::caption);
        int headingRow = cells.rows();
        heading(headingRow, table, layout);
        rows(table, layout);
        if (layout.rows() > 0) {
            declare(part, table, headingRow, layout.rows());
        }
        if (sheet.chart().isPresent() || !sheet.joint().isEmpty()) {
            draw(part, chartRow, headingRow, table);
        }
    }

    /**
     * Writes the chart's label into the high rows it covers, so that no blank rows separate the lines from the table.
     */
    private void caption(Sheet.NativeChart chart) {
        ChartFrame frame = ChartFrame.of(chart);
        for (int row = 0; row < frame.rows(); row++) {
            cells.line(Line.of(Line.Kind.CAPTION, chart.label()), frame.rowHeight(), false);
        }
    }

    private void heading(int at, SheetTable table, TableLayout layout) {
        cells.row(layout.headingHeight());
        table.columns().forEach(cells::heading);
        cells.endRow();
        int first = at > MOST_REPEATED ? at : 0;
        book.name(DefinedName.printTitles(
                number, SheetNameFormatter.format(sheet.name()) + "!$" + (first + 1) + ":$" + (at + 1)));
        double above = 0;
        for (int row = 0; row <= at; row++) {
            above += grid.height(row);
        }
        boolean numbers = table.columns().stream().anyMatch(Column::numeric);
        if (book.options().freeze().freezes(layout.rows(), numbers ? layout.total() : 0, above, at + 1)) {
            frozen = Optional.of(new CellReference(at + 1, Freeze.columns(table.nameColumns())));
        }
    }

    private void rows(SheetTable table, TableLayout layout) {
        int left = table.rows().size();
        for (Row row : table.rows()) {
            left--;
            int lines = layout.lines(row);
            row.named()
                    .ifPresent(named -> book.name(new DefinedName(
                            named.name(),
                            -1,
                            new CellReference(sheet.name(), cells.rows(), named.column(), true, true)
                                    .formatAsString())));
            cells.row(TableLayout.height(lines));
            Rule rule = left == 0 ? Rule.LAST : row.look().endsGroup() ? Rule.MID : Rule.LIGHT;
            for (int column = 0; column < table.columns().size(); column++) {
                Column of = table.columns().get(column);
                cells.content(
                        row.cells().get(column),
                        of,
                        lines > 1,
                        of.accent(row.look().strong()),
                        rule);
            }
            cells.endRow();
        }
    }

    private void declare(WorkbookPackage.Part part, SheetTable table, int headingRow, int rows) throws IOException {
        int last = headingRow + rows;
        int lowest = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
        if (last > lowest) {
            throw new IllegalArgumentException("the table '" + table.name() + "' on the sheet '"
                    + sheet.name() + "' has " + rows
                    + " rows; with what stands above them a sheet has room for " + (lowest - headingRow)
                    + ". Split the table");
        }
        String area = new CellReference(headingRow, 0).formatAsString() + ":"
                + new CellReference(last, table.columns().size() - 1).formatAsString();
        String title = sheet.lines().get(0).plain();
        boolean filters = book.options().filters();
        declared = part.refer(
                book.add(PartKind.TABLE, at -> TablePart.of(table, at, area, filters, title)), PartKind.TABLE);
    }

    private void draw(WorkbookPackage.Part part, int chartRow, int headingRow, SheetTable table) throws IOException {
        WorkbookPackage.Part drawing = book.add(PartKind.DRAWING);
        drawn = part.refer(drawing, PartKind.DRAWING);
        DrawingPart places = new DrawingPart(grid);
        if (sheet.chartAbove().isPresent()) {
            Sheet.NativeChart chart = sheet.chartAbove().get();
            byte[] picture = book.charts().above(chart, sheet.name(), headingRow, table);
            places.add(chart, ChartFrame.of(chart).above(grid, chartRow), refer(drawing, picture));
        }
        int columns = table.columns().size();
        if (sheet.chartBeside().isPresent()) {
            Sheet.NativeChart chart = sheet.chartBeside().get();
            byte[] picture = book.charts().beside(chart, sheet.name(), headingRow, table);
            places.add(chart, ChartFrame.beside(chart, grid, headingRow, columns, 0), refer(drawing, picture));
        }
        double above = 0;
        for (Sheet.JointChart joint : sheet.joint()) {
            Sheet.NativeChart chart = joint.chart();
            byte[] picture = book.charts().joint(joint, sheet.name(), headingRow, table);
            places.add(chart, ChartFrame.beside(chart, grid, headingRow, columns, above), refer(drawing, picture));
            above += ChartFrame.jointHeight(chart);
        }
        drawing.content(places.bytes());
    }

    private String refer(WorkbookPackage.Part drawing, byte[] chart) throws IOException {
        return drawing.refer(book.add(PartKind.CHART, number -> chart), PartKind.CHART);
    }

    private void links(WorkbookPackage.Part part, XmlWriter xml) {
        List<SheetCells.Link> links = cells.links();
        if (links.isEmpty()) {
            return;
        }
        xml.start("hyperlinks");
        for (SheetCells.Link link : links) {
            xml.start("hyperlink");
            String address = link.target().address();
            if (link.target().inWorkbook()) {
                xml.attribute("location", "'" + address.replace("'", "''") + "'!A1")
                        .attribute("ref", link.cell());
            } else {
                xml.attribute("ref", link.cell()).attribute("r:id", part.refer(address));
            }
            xml.end();
        }
        xml.end();
    }

    private SheetPart.Printing printing() {
        boolean tall = sheet.chartAbove()
                .filter(chart -> ChartFrame.of(chart).isTall())
                .isPresent();
        // a chart and its data fit one page, a tall chart two; a long table takes as many as it needs
        int pages = tall ? 2 : isOnOnePage() ? 1 : 0;
        boolean letter = book.theme().page().equals(Page.LETTER);
        return new SheetPart.Printing(
                letter, !sheet.isText() && !tall, pages, sheet.table().isPresent());
    }

    /** Whether a sheet is printed on one page: a chart above its data, or a few charts beside theirs, which no page cuts. */
    private boolean isOnOnePage() {
        boolean few = !sheet.joint().isEmpty() && sheet.joint().size() <= MOST_ON_A_PAGE;
        return few || sheet.chartAbove().isPresent();
    }

    /** Writes the part of the sheet, now that its columns and the parts it refers to are known. */
    private void finish(WorkbookPackage.Part part) throws IOException {
        XmlWriter xml = new XmlWriter();
        String area = isStreamed() ? "" : cells.area();
        SheetPart.head(new SheetPart.View(number == 0, usualHeight(), !isStreamed(), frozen, area), grid, xml);
        byte[] head = XmlWriter.joined(xml.start("sheetData").take(), cells.bytes());
        xml.end();
        links(part, xml);
        SheetPart.print(printing(), xml);
        if (!drawn.isEmpty()) {
            xml.empty("drawing", "r:id", drawn);
        }
        if (!declared.isEmpty()) {
            xml.start("tableParts").empty("tablePart", "r:id", declared).end();
        }
        byte[] tail = xml.end().take();
        if (isStreamed()) {
            book.stream(part, head, sheet.table().flatMap(SheetTable::longRows).orElseThrow(), cells.rows() + 1, tail);
        } else {
            part.content(XmlWriter.joined(head, tail));
        }
    }
}
