package io.github.statbrief.xlsx.internal.sheet;

import io.github.statbrief.theme.Page;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.internal.cell.SafeText;
import io.github.statbrief.xlsx.internal.cell.Styles;
import io.github.statbrief.xlsx.internal.cell.TextMetrics;
import io.github.statbrief.xlsx.internal.chart.ChartFrame;
import io.github.statbrief.xlsx.internal.chart.NativeCharts;
import io.github.statbrief.xlsx.internal.plan.Context;
import io.github.statbrief.xlsx.internal.plan.Line;
import io.github.statbrief.xlsx.internal.plan.Sheet;
import io.github.statbrief.xlsx.internal.plan.SheetTable;
import io.github.statbrief.xlsx.internal.stream.SharedStrings;
import io.github.statbrief.xlsx.internal.stream.StreamedRows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes one sheet with its lines in column A, its chart and its table, and sets up printing. */
final class SheetWriter {
    /** The width of a sheet of running text, in characters: about the longest readable line. */
    private static final double TEXT_WIDTH = 68;

    private static final double NARROW_PAGE = 28;

    /** The width of a screen, in digits; longer lines above a narrow table wrap. */
    private static final double SCREEN_WIDTH = 110;

    /** The width up to which a title is one line, in digits of the body font. */
    private static final double TITLE_WIDTH = 160;

    private static final double MARGIN = 0.5;
    private static final double LINE = 17;
    /** The width of a title's larger bold text, in digits of the body font. */
    private static final double TITLE_FACTOR = 1.5;

    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final Theme theme;
    private final Options options;
    private final NativeCharts charts;
    private final Map<String, MissingRows> missing = new LinkedHashMap<>();

    /**
     * Rows that are still to be inserted into their sheet.
     *
     * @param rows the rows
     * @param first the number of the first row in the sheet, from 1
     */
    private record MissingRows(StreamedRows rows, int first) {}

    SheetWriter(XSSFWorkbook workbook, Theme theme, Options options, Context context) {
        this.workbook = workbook;
        this.styles = new Styles(workbook, theme);
        this.theme = theme;
        this.options = options;
        this.charts = new NativeCharts(theme, context);
    }

    /**
     * The rows that are still to be inserted into their sheets, by the names of their parts; call once all sheets are
     * written.
     */
    Map<String, StreamedRows.Ready> missingRows(SharedStrings texts) {
        Map<String, StreamedRows.Ready> ready = new LinkedHashMap<>();
        missing.forEach(
                (part, each) -> ready.put(part, each.rows().ready(each.first(), options.compact(), styles, texts)));
        return ready;
    }

    void write(Sheet sheet) {
        XSSFSheet written = workbook.createSheet(sheet.name());
        written.setDisplayGridlines(false);
        if (sheet.table().flatMap(SheetTable::longRows).isEmpty()) {
            // streamed rows have no stated height, so that programs make space for a long note
            written.setDefaultRowHeightInPoints((float) LINE);
        }
        CellWriter cells = new CellWriter(workbook, styles);
        if (sheet.table().isEmpty()) {
            double width = Math.min(TEXT_WIDTH, natural(sheet.lines()));
            written.setColumnWidth(0, units(width));
            lines(sheet, written, cells, width, 0);
        } else {
            SheetTable table = sheet.table().get();
            TableLayout layout = TableLayout.of(sheet.name(), table);
            for (int at = 0; at < table.columns().size(); at++) {
                written.setColumnWidth(at, units(layout.width(at)));
            }
            int row = lines(sheet, written, cells, layout.width(0), room(layout));
            sheet.chartAbove().ifPresent(chart -> caption(chart, written, cells, row));
            int headingRow = row
                    + sheet.chartAbove()
                            .map(chart -> ChartFrame.of(chart).rows())
                            .orElse(0);
            TableWriter writer = new TableWriter(workbook, styles, options);
            if (table.longRows().isPresent()) {
                writer.writeHeading(written, headingRow, table, layout);
                String part = written.getPackagePart().getPartName().getName().substring(1);
                missing.put(part, new MissingRows(table.longRows().get(), headingRow + 2));
            } else {
                writer.write(written, headingRow, table, layout);
            }
            sheet.chartAbove().ifPresent(chart -> charts.draw(written, row, chart, table));
            sheet.chartBeside().ifPresent(chart -> charts.drawBeside(written, headingRow, chart, table));
            String title = sheet.lines().get(0).plain();
            written.getTables().forEach(declared -> TableAlternative.write(declared, title));
        }
        print(written, sheet);
    }

    /** The width that holds each line of a sheet of running text, at least that of a narrow page. */
    private static double natural(List<Line> lines) {
        return lines.stream()
                .mapToDouble(line -> TextMetrics.width(line.plain()) * factor(line) + 2)
                .reduce(NARROW_PAGE, Math::max);
    }

    private static double factor(Line line) {
        return line.kind() == Line.Kind.TITLE ? TITLE_FACTOR : 1;
    }

    /** The width of lines: that of a first column made for running text, otherwise of all columns or a screen. */
    private static double room(TableLayout layout) {
        return layout.width(0) >= TEXT_WIDTH ? layout.width(0) : Math.max(layout.total(), SCREEN_WIDTH);
    }

    /**
     * Writes each line in its row and returns the next row. A line wider than all columns together wraps in the first
     * one.
     */
    private int lines(Sheet sheet, XSSFSheet written, CellWriter cells, double width, double total) {
        int at = 0;
        for (Line line : sheet.lines()) {
            String place = "sheet '" + sheet.name() + "', line " + (at + 1);
            SafeText.checked(place, line.plain());
            double factor = factor(line);
            double room = line.kind() == Line.Kind.TITLE ? Math.max(total, TITLE_WIDTH) : total;
            boolean wrapped = TextMetrics.width(line.plain()) * factor > room;
            int lines = wrapped ? TextMetrics.lines(line.plain(), (width - 2) / factor) : 1;
            XSSFRow row = written.createRow(at);
            row.setHeightInPoints((float) height(line.kind(), lines));
            cells.line(row.createCell(0), line, wrapped);
            at++;
        }
        return at;
    }

    private static double height(Line.Kind kind, int lines) {
        return switch (kind) {
            case TITLE -> lines * 24 + 6;
            case HEADING -> lines * 20 + 18;
            case CAPTION, SUBTITLE, STATUS, TEXT, REMARK -> lines * LINE + 3;
        };
    }

    /**
     * Writes the chart's label into the high rows it covers, so that no blank rows separate the lines from the table.
     */
    private static void caption(Sheet.NativeChart chart, XSSFSheet written, CellWriter cells, int at) {
        for (int next = at; next < at + ChartFrame.of(chart).rows(); next++) {
            XSSFRow row = written.createRow(next);
            row.setHeightInPoints((float) ChartFrame.of(chart).rowHeight());
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
        setup.setFitHeight((short) (tall ? 2 : sheet.chartAbove().isPresent() ? 1 : 0));
        written.setActiveCell(CellAddress.A1);
    }

    private static int units(double width) {
        return (int) Math.round(Math.min(width, 255) * 256);
    }
}
