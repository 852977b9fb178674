package io.github.statbrief.xlsx.internal.chart;

import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.xlsx.internal.cell.Column;
import io.github.statbrief.xlsx.internal.plan.SheetTable;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A native chart and the cells that it draws.
 *
 * @param drawn the chart
 * @param sheet the sheet of its data
 * @param headingRow the row of the headings
 * @param table its data, already written
 * @param note the lines below it
 */
record ChartCells(XSSFChart drawn, XSSFSheet sheet, int headingRow, SheetTable table, List<String> note) {
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

    /** Names a series by the heading of a column. */
    void name(XDDFChartData.Series series, int column) {
        CellReference heading = new CellReference(sheet.getSheetName(), headingRow, column, true, true);
        series.setTitle(sheet.getRow(headingRow).getCell(column).getStringCellValue(), heading);
    }

    /** Adds the legend and the words of the axes; always true. */
    boolean finish(Plot plot, boolean legend, SeriesAxes axes) {
        if (legend) {
            drawn.getOrAddLegend().setPosition(LegendPosition.TOP);
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
