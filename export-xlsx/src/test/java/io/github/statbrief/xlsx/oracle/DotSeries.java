package io.github.statbrief.xlsx.oracle;

import io.github.statbrief.theme.Colour;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The dots of a native chart, each a series of one point: the name of a series is the only label beside a point that
 * every spreadsheet shows.
 *
 * @param sheet the sheet of its data
 * @param headingRow the row of the headings
 * @param colour the colour of all dots
 */
record DotSeries(XSSFSheet sheet, int headingRow, Colour colour) {
    private static final int SIZE = 7;

    /** Adds a dot for each row, placed by two columns. */
    void add(XDDFScatterChartData data, int rows, int across, int upward) {
        data.setStyle(ScatterStyle.MARKER);
        data.setVaryColors(false);
        for (int row = headingRow + 1; row <= headingRow + rows; row++) {
            XDDFScatterChartData.Series dot =
                    (XDDFScatterChartData.Series) data.addSeries(point(row, across), point(row, upward));
            CellReference name = new CellReference(sheet.getSheetName(), row, 0, true, true);
            dot.setTitle(sheet.getRow(row).getCell(0).getStringCellValue(), name);
            dot.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
            dot.setMarkerStyle(MarkerStyle.CIRCLE);
            LineDetails.fillMarker(dot.getCTScatterSer().getMarker(), SIZE, colour);
            LineDetails.nameBeside(dot.getCTScatterSer().addNewDLbls());
        }
    }

    private XDDFNumericalDataSource<Double> point(int row, int column) {
        return XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(row, row, column, column));
    }
}
