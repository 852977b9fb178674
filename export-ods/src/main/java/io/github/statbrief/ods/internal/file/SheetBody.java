package io.github.statbrief.ods.internal.file;

import io.github.statbrief.ods.internal.style.Styles;
import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.Rule;
import io.github.statbrief.sheets.layout.SheetLayout;
import io.github.statbrief.sheets.layout.TableLayout;
import io.github.statbrief.sheets.plan.Line;
import io.github.statbrief.sheets.plan.Row;
import io.github.statbrief.sheets.plan.Sheet;
import io.github.statbrief.sheets.plan.SheetTable;
import io.github.statbrief.sheets.rows.StreamedRows;
import io.github.statbrief.sheets.xml.XmlWriter;
import io.github.statbrief.theme.SoftHyphens;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One sheet of a spreadsheet: all of it in memory as XML, except for the rows of a long table, which are written when the
 * file is.
 */
final class SheetBody {
    /** The last row of headings above which all rows are repeated in print. */
    private static final int MOST_REPEATED = 8;

    /** The most rows of a sheet in Excel and LibreOffice. */
    private static final int MOST_ROWS = 1_048_576;

    private final Sheet sheet;
    private final SheetLayout layout;
    private final Styles styles;
    private final byte[] before;
    private final Optional<StreamedRows.Ready> rows;
    private final byte[] behind;

    private SheetBody(Sheet sheet, Styles styles) {
        this.sheet = sheet;
        this.layout = SheetLayout.of(sheet);
        this.styles = styles;
        sheet.table().ifPresent(this::checkLength);
        XmlWriter xml = new XmlWriter();
        start(xml);
        rows = sheet.table().flatMap(SheetTable::longRows).map(each -> CellForms.ready(each, styles));
        before = xml.take();
        behind = xml.end().take();
    }

    /**
     * Makes a sheet.
     *
     * @throws IllegalArgumentException if a cell cannot hold its text or the table has more rows or columns than a sheet;
     *     names the place
     */
    static SheetBody of(Sheet sheet, Styles styles) {
        return new SheetBody(sheet, styles);
    }

    /** Writes the sheet as an element of the content. */
    void write(OutputStream out) throws IOException {
        out.write(before);
        if (rows.isPresent()) {
            rows.get().write(out);
        }
        out.write(behind);
    }

    Sheet sheet() {
        return sheet;
    }

    SheetLayout layout() {
        return layout;
    }

    /** The index of the row of headings. */
    int headingRow() {
        return sheet.lines().size();
    }

    /** How many rows are written one by one. */
    int streamedRows() {
        return sheet.table()
                .flatMap(SheetTable::longRows)
                .map(StreamedRows::size)
                .orElse(0);
    }

    private void checkLength(SheetTable table) {
        int count = layout.table().orElseThrow().rows();
        int room = MOST_ROWS - headingRow() - 1;
        if (count > room) {
            throw new IllegalArgumentException("the table '" + table.name() + "' on the sheet '" + sheet.name()
                    + "' has " + count + " rows; with what stands above them a sheet has room for " + room
                    + ". Split the table");
        }
    }

    private void start(XmlWriter xml) {
        xml.start("table:table")
                .attribute("table:name", sheet.name())
                .attribute("table:style-name", sheet.isText() ? StylesPart.UPRIGHT : StylesPart.ACROSS)
                .attribute("table:print-ranges", printed());
        xml.start("table:title")
                .text(SoftHyphens.without(sheet.lines().get(0).plain()))
                .end();
        String about = description();
        if (!about.isEmpty()) {
            xml.start("table:desc").text(SoftHyphens.without(about)).end();
        }
        columns(xml);
        CellWriter cells = new CellWriter(xml, styles);
        boolean repeatsAll = sheet.table().isPresent() && headingRow() <= MOST_REPEATED;
        if (repeatsAll) {
            xml.start("table:table-header-rows");
        }
        int at = 0;
        for (Line line : sheet.lines()) {
            row(xml, layout.line(at).height());
            cells.line(line, layout.line(at).wrapped());
            xml.end();
            at++;
        }
        sheet.table().ifPresent(table -> table(xml, table, cells, repeatsAll));
    }

    /** The cells that are printed: all that have content. */
    private String printed() {
        int below = layout.table().map(table -> 1 + table.rows()).orElse(0);
        int columns = sheet.table().map(table -> table.columns().size()).orElse(1);
        return Address.block(sheet.name(), 0, headingRow() + below - 1, columns - 1);
    }

    /** What the sheet says of its table above it, for readers who cannot see it: unit, adjustment, periods. */
    private String description() {
        return sheet.table().isEmpty()
                ? ""
                : sheet.lines().stream()
                        .filter(line -> line.kind() == Line.Kind.SUBTITLE)
                        .map(Line::plain)
                        .collect(Collectors.joining(" "));
    }

    private void columns(XmlWriter xml) {
        List<Double> widths = new ArrayList<>();
        if (sheet.table().isEmpty()) {
            widths.add(layout.width());
        } else {
            for (int column = 0; column < sheet.table().get().columns().size(); column++) {
                widths.add(layout.table().orElseThrow().width(column));
            }
        }
        widths.forEach(width -> xml.empty("table:table-column", "table:style-name", styles.column(width)));
    }

    private XmlWriter row(XmlWriter xml, double height) {
        return xml.start("table:table-row").attribute("table:style-name", styles.row(height));
    }

    private void table(XmlWriter xml, SheetTable table, CellWriter cells, boolean repeatsAll) {
        TableLayout sizes = layout.table().orElseThrow();
        if (!repeatsAll) {
            xml.start("table:table-header-rows");
        }
        row(xml, sizes.headingHeight());
        table.columns().forEach(cells::heading);
        xml.end().end();
        int next = 1;
        for (Row row : table.rows()) {
            int lines = sizes.lines(row);
            row(xml, TableLayout.height(lines));
            Rule rule = next == table.rows().size() ? Rule.LAST : row.look().endsGroup() ? Rule.MID : Rule.LIGHT;
            for (int column = 0; column < table.columns().size(); column++) {
                Column of = table.columns().get(column);
                cells.content(
                        row.cells().get(column),
                        of,
                        lines > 1,
                        of.accent(row.look().strong()),
                        rule);
            }
            xml.end();
            next++;
        }
    }
}
