package io.github.statbrief.xlsx.oracle;

import io.github.statbrief.sheets.layout.SheetLayout;
import io.github.statbrief.sheets.layout.TableLayout;
import io.github.statbrief.sheets.plan.Context;
import io.github.statbrief.sheets.plan.Line;
import io.github.statbrief.sheets.plan.Sheet;
import io.github.statbrief.sheets.plan.SheetTable;
import io.github.statbrief.theme.Page;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.internal.sheet.Options;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes one sheet with its lines in column A, its chart and its table, and sets up printing. */
final class SheetWriter {
    private static final double MARGIN = 0.5;

    /** The most charts beside one table that can be read on one page. */
    private static final int MOST_ON_A_PAGE = 4;

    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final Theme theme;
    private final Options options;
    private final NativeCharts charts;

    SheetWriter(XSSFWorkbook workbook, Theme theme, Options options, Context context) {
        this.workbook = workbook;
        this.styles = new Styles(workbook, theme);
        this.theme = theme;
        this.options = options;
        this.charts = new NativeCharts(theme, context);
    }

    void write(Sheet sheet) {
        XSSFSheet written = workbook.createSheet(sheet.name());
        written.setDisplayGridlines(false);
        if (sheet.table().flatMap(SheetTable::longRows).isEmpty()) {
            // streamed rows have no stated height, so that programs make space for a long note
            written.setDefaultRowHeightInPoints((float) SheetLayout.LINE);
        }
        CellWriter cells = new CellWriter(workbook, styles);
        SheetLayout sizes = SheetLayout.of(sheet);
        if (sheet.table().isEmpty()) {
            written.setColumnWidth(0, units(sizes.width()));
            lines(sheet, written, cells, sizes);
        } else {
            SheetTable table = sheet.table().get();
            TableLayout layout = sizes.table().orElseThrow();
            for (int at = 0; at < table.columns().size(); at++) {
                written.setColumnWidth(at, units(layout.width(at)));
            }
            int row = lines(sheet, written, cells, sizes);
            sheet.chartAbove().ifPresent(chart -> caption(chart, written, cells, row));
            int headingRow = row
                    + sheet.chartAbove()
                            .map(chart -> ChartFrame.of(chart).rows())
                            .orElse(0);
            TableWriter writer = new TableWriter(workbook, styles, options);
            if (table.longRows().isPresent()) {
                writer.writeHeading(written, headingRow, table, layout);
            } else {
                writer.write(written, headingRow, table, layout);
            }
            sheet.chartAbove().ifPresent(chart -> charts.draw(written, row, chart, table));
            sheet.chartBeside().ifPresent(chart -> charts.drawBeside(written, headingRow, chart, table));
            if (!sheet.joint().isEmpty()) {
                charts.drawJoint(written, headingRow, sheet.joint(), table);
            }
            String title = sheet.lines().get(0).plain();
            written.getTables().forEach(declared -> TableAlternative.write(declared, title));
        }
        print(written, sheet);
    }

    /** Writes each line in its row and returns the next row. */
    private static int lines(Sheet sheet, XSSFSheet written, CellWriter cells, SheetLayout sizes) {
        int at = 0;
        for (Line line : sheet.lines()) {
            SheetLayout.OfLine size = sizes.line(at);
            XSSFRow row = written.createRow(at);
            height(row, size.height());
            cells.line(row.createCell(0), line, size.wrapped());
            at++;
        }
        return at;
    }

    /**
     * Writes the chart's label into the high rows it covers, so that no blank rows separate the lines from the table.
     */
    private static void caption(Sheet.NativeChart chart, XSSFSheet written, CellWriter cells, int at) {
        for (int next = at; next < at + ChartFrame.of(chart).rows(); next++) {
            XSSFRow row = written.createRow(next);
            height(row, ChartFrame.of(chart).rowHeight());
            cells.line(row.createCell(0), Line.of(Line.Kind.CAPTION, chart.label()), false);
        }
    }

    private void print(XSSFSheet written, Sheet sheet) {
        PrintSetup setup = written.getPrintSetup();
        setup.setPaperSize(theme.page().equals(Page.LETTER) ? PrintSetup.LETTER_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        boolean tall = sheet.chartAbove()
                .filter(chart -> ChartFrame.of(chart).isTall())
                .isPresent();
        setup.setLandscape(!sheet.isText() && !tall);
        written.setMargin(PageMargin.LEFT, MARGIN);
        written.setMargin(PageMargin.RIGHT, MARGIN);
        written.setFitToPage(true);
        setup.setFitWidth((short) 1);
        // a chart and its data fit one page, a tall chart two; a long table takes as many as it needs
        setup.setFitHeight((short) (tall ? 2 : isOnOnePage(sheet) ? 1 : 0));
        written.setActiveCell(CellAddress.A1);
    }

    /** Whether a sheet is printed on one page: a chart above its data, or a few charts beside theirs, which no page cuts. */
    private static boolean isOnOnePage(Sheet sheet) {
        boolean few = !sheet.joint().isEmpty() && sheet.joint().size() <= MOST_ON_A_PAGE;
        return few || sheet.chartAbove().isPresent();
    }

    private static int units(double width) {
        return (int) Math.round(Math.min(width, 255) * 256);
    }

    /** Sets a height; POI's own setter counts in a short number, which a row of more than 1,638 points exceeds. */
    static void height(XSSFRow row, double points) {
        row.getCTRow().setHt((float) points);
        row.getCTRow().setCustomHeight(true);
    }
}
