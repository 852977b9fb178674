package io.github.statbrief.xlsx.oracle;

import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.sheets.plan.Context;
import io.github.statbrief.sheets.plan.SeriesRows;
import io.github.statbrief.theme.Theme;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The reference lines of a native chart, each from a column of its table: one more line over an upright chart and,
 * because no line of a spreadsheet stands upright, two joined points on hidden axes over bars that lie.
 */
final class ReferenceSeries {
    private static final double LINE = 1.5;

    private final Theme theme;
    private final SeriesRows rows;
    private final XSSFChart drawn;
    private final XSSFSheet sheet;
    private final int headingRow;
    private final ChartCells cells;

    ReferenceSeries(Theme theme, Context context, ChartCells cells) {
        this.theme = theme;
        this.rows = new SeriesRows(context);
        drawn = cells.drawn();
        sheet = cells.sheet();
        headingRow = cells.headingRow();
        this.cells = cells;
    }

    /** Adds lines to an upright chart, in a group of their own: lines between the outermost series leave them out. */
    void level(List<Plot.Reference> lines, XDDFChartAxis categories, XDDFValueAxis values) {
        if (lines.isEmpty()) {
            return;
        }
        XDDFLineChartData data = (XDDFLineChartData) drawn.createData(ChartTypes.LINE, categories, values);
        data.setGrouping(Grouping.STANDARD);
        data.setVaryColors(false);
        for (Plot.Reference line : lines) {
            CellRangeAddress names = new CellRangeAddress(first(), first() + rows() - 1, nameColumn(), nameColumn());
            XDDFLineChartData.Series series = (XDDFLineChartData.Series)
                    data.addSeries(XDDFDataSourcesFactory.fromStringCellRange(sheet, names), values(line, rows()));
            series.setMarkerStyle(MarkerStyle.NONE);
            series.setSmooth(false);
            format(series, line);
        }
        drawn.plot(data);
    }

    /**
     * Adds lines to bars that lie.
     *
     * @param lines the lines
     * @param low the lower end of the axis of the bars
     * @param high its upper end
     */
    void upright(List<Plot.Reference> lines, double low, double high) {
        if (lines.isEmpty()) {
            return;
        }
        XDDFValueAxis across = hidden(AxisPosition.TOP, low, high);
        XDDFValueAxis along = hidden(AxisPosition.RIGHT, 0, 1);
        across.crossAxis(along);
        along.crossAxis(across);
        XDDFScatterChartData data = (XDDFScatterChartData) drawn.createData(ChartTypes.SCATTER, across, along);
        data.setStyle(ScatterStyle.LINE);
        data.setVaryColors(false);
        for (Plot.Reference line : lines) {
            XDDFNumericalDataSource<Double> places = rows() > 1
                    ? values(line, 2)
                    : XDDFDataSourcesFactory.fromArray(
                            new Double[] {line.at().doubleValue(), line.at().doubleValue()});
            XDDFScatterChartData.Series series = (XDDFScatterChartData.Series)
                    data.addSeries(places, XDDFDataSourcesFactory.fromArray(new Double[] {0.0, 1.0}));
            series.setMarkerStyle(MarkerStyle.NONE);
            series.setSmooth(false);
            format(series, line);
        }
        drawn.plot(data);
    }

    private XDDFValueAxis hidden(AxisPosition position, double low, double high) {
        XDDFValueAxis axis = drawn.createValueAxis(position);
        axis.setMinimum(low);
        axis.setMaximum(high);
        axis.setVisible(false);
        return axis;
    }

    private int rows() {
        return cells.rows().count();
    }

    private int first() {
        return cells.rows().first();
    }

    private int nameColumn() {
        return cells.rows().nameColumn();
    }

    private int column(Plot.Reference line) {
        return cells.column(rows.heading(line));
    }

    private XDDFNumericalDataSource<Double> values(Plot.Reference line, int count) {
        int column = column(line);
        return XDDFDataSourcesFactory.fromNumericCellRange(
                sheet, new CellRangeAddress(first(), first() + count - 1, column, column));
    }

    private void format(XDDFChartData.Series series, Plot.Reference line) {
        XDDFLineProperties properties = new XDDFLineProperties(new XDDFSolidFillProperties(
                XDDFColor.from(ChartWords.bytes(theme.palette().ink()))));
        properties.setWidth(LINE);
        properties.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        series.setLineProperties(properties);
        series.setTitle(
                rows.heading(line), new CellReference(sheet.getSheetName(), headingRow, column(line), true, true));
    }
}
