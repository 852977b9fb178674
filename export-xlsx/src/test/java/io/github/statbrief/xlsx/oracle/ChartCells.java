package io.github.statbrief.xlsx.oracle;

import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.plan.DirectCells;
import io.github.statbrief.sheets.plan.SheetTable;
import io.github.statbrief.theme.Colour;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A native chart and the cells that it draws: columns of the table below it, or stretches of the one beside it.
 *
 * @param drawn the chart
 * @param sheet the sheet of its data
 * @param headingRow the row of the headings
 * @param table its data, already written
 * @param note the lines below it
 * @param words its type
 * @param direct the cells of the table beside it, if it stands there
 * @param rows the rows of the table that it draws
 */
record ChartCells(
        XSSFChart drawn,
        XSSFSheet sheet,
        int headingRow,
        SheetTable table,
        List<String> note,
        ChartWords words,
        Optional<DirectCells> direct,
        Rows rows) {
    /**
     * Rows of a table.
     *
     * @param first the index of the first in the sheet
     * @param count their number
     * @param nameColumn the index of the column with their names
     */
    record Rows(int first, int count, int nameColumn) {
        /** All rows of a table. */
        static Rows all(int headingRow, SheetTable table) {
            return new Rows(headingRow + 1, table.rows().size(), 0);
        }
    }

    /** Whether it stands beside its table. */
    boolean isBeside() {
        return direct.isPresent();
    }

    /** Adds the series of a column. */
    XDDFChartData.Series series(XDDFChartData data, Plot plot, int column) {
        int first = headingRow + 1;
        int last = headingRow + plot.categories().size();
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(first, last, 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(first, last, column, column)));
        name(series, column);
        return series;
    }

    /** Adds a series of a plot, if it has any number. */
    Optional<XDDFChartData.Series> series(XDDFChartData data, Plot plot, int at, String heading) {
        if (direct.isPresent()) {
            return direct.get().series().stream()
                    .filter(each -> each.at() == at)
                    .findFirst()
                    .map(each -> series(data, direct.get(), each.values(), each.name()));
        }
        int column = column(heading);
        return column < 0 ? Optional.empty() : Optional.of(series(data, plot, column));
    }

    /** Whether the table beside the chart has the totals of its stacked parts. */
    boolean hasTotals() {
        return direct.flatMap(DirectCells::totals).isPresent();
    }

    /** Adds the totals of stacked parts as one more series. */
    XDDFChartData.Series totals(XDDFChartData data) {
        DirectCells.Area totals = direct.flatMap(DirectCells::totals).orElseThrow();
        String heading = table.columns().get(totals.firstColumn()).heading();
        return series(data, direct.orElseThrow(), totals, heading);
    }

    /** Whether a series is the total of the others. */
    boolean isTotal(int at) {
        return direct.stream()
                .flatMap(each -> each.series().stream())
                .anyMatch(each -> each.at() == at && each.total());
    }

    /** Adds a series of the table beside the chart, under a name without its code. */
    private XDDFChartData.Series series(XDDFChartData data, DirectCells cells, DirectCells.Area values, String name) {
        XDDFDataSource<String> names = cells.names()
                .<XDDFDataSource<String>>map(area -> XDDFDataSourcesFactory.fromStringCellRange(sheet, place(area)))
                .orElseGet(() ->
                        XDDFDataSourcesFactory.fromArray(cells.categories().toArray(String[]::new)));
        XDDFChartData.Series series =
                data.addSeries(names, XDDFDataSourcesFactory.fromNumericCellRange(sheet, place(values)));
        if (!name.isEmpty()) {
            series.setTitle(name, null);
        }
        return series;
    }

    private CellRangeAddress place(DirectCells.Area area) {
        int first = headingRow + 1;
        return new CellRangeAddress(
                first + area.firstRow(), first + area.lastRow(), area.firstColumn(), area.lastColumn());
    }

    /** Names a series by the heading of a column. */
    void name(XDDFChartData.Series series, int column) {
        CellReference heading = new CellReference(sheet.getSheetName(), headingRow, column, true, true);
        series.setTitle(sheet.getRow(headingRow).getCell(column).getStringCellValue(), heading);
    }

    /** Adds the legend and the words of the axes; always true. */
    boolean finish(Plot plot, boolean legend, SeriesAxes axes) {
        if (legend) {
            drawn.getOrAddLegend().setPosition(isBeside() ? LegendPosition.BOTTOM : LegendPosition.TOP);
        }
        drawn.displayBlanksAs(DisplayBlanks.GAP);
        axes.write(plot, note);
        return true;
    }

    /** The place of the column with a heading; below zero if there is none. */
    int column(String heading) {
        return table.columns().stream().map(Column::heading).toList().indexOf(heading);
    }

    /** An area of one colour. */
    static XDDFSolidFillProperties fill(Colour colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(ChartWords.bytes(colour)));
    }
}
