package io.github.statbrief.xlsx.oracle;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.SafeText;
import io.github.statbrief.sheets.cell.TextMetrics;
import io.github.statbrief.sheets.plan.Context;
import io.github.statbrief.sheets.plan.Sheet;
import io.github.statbrief.sheets.plan.SheetTable;
import io.github.statbrief.text.Label;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/**
 * Draws native charts from the cells of the table below them. A bounded bar ends at its bound and has its sign in the
 * label, because the label uses the number format of its cell. The meaning of the signs is below the axis, inside the
 * chart, so that it stays with the chart when pasted elsewhere.
 */
public final class NativeCharts {
    /** The gap between bars in percent of a bar, as in the brief. */
    private static final int GAP = 77;

    /** The length of a line of the note in a chart beside its table. */
    private static final int BESIDE_NOTE = 80;

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private final Theme theme;
    private final Context context;
    private final ChartAxes axes;
    private final ChartWords words;
    private final ChartWords besideWords;

    /**
     * Draws the charts of one release.
     *
     * @param theme the typeface and colours
     * @param context the release with its words
     */
    public NativeCharts(Theme theme, Context context) {
        this.theme = theme;
        this.context = context;
        this.words = new ChartWords(theme, context.release().language(), false);
        this.besideWords = new ChartWords(theme, context.release().language(), true);
        this.axes = new ChartAxes(theme, context, words);
    }

    /**
     * Draws a chart above its table.
     *
     * @param sheet the sheet
     * @param row the first of the high rows covered by the chart
     * @param chart the chart
     * @param table its data, already written
     */
    public void draw(XSSFSheet sheet, int row, Sheet.NativeChart chart, SheetTable table) {
        ChartFrame frame = ChartFrame.of(chart);
        int headingRow = row + frame.rows();
        XSSFChart drawn = sheet.createDrawingPatriarch().createChart(frame.anchor(sheet, row));
        describe(drawn, chart);
        words.title(drawn, chart.spec().captions().title().plain(), "");
        List<String> note = ChartFrame.lines(chart.note());
        ChartCells cells = new ChartCells(
                drawn, sheet, headingRow, table, note, words, Optional.empty(), ChartCells.Rows.all(headingRow, table));
        if (chart.spec() instanceof ChartSpec.OfSeries series) {
            series.acceptSeries(new SeriesChart(theme, context, cells));
        } else {
            bars(cells, chart.spec(), axes);
            axes.write(drawn, chart.spec(), note);
            NameAxis.nameAll(drawn);
        }
        words.base(drawn);
        words.background(drawn);
    }

    /**
     * Draws a chart beside the table whose cells it draws.
     *
     * @param sheet the sheet
     * @param headingRow the row of the table's headings
     * @param chart the chart
     * @param table the table, already written
     */
    public void drawBeside(XSSFSheet sheet, int headingRow, Sheet.NativeChart chart, SheetTable table) {
        if (!(chart.spec() instanceof ChartSpec.OfSeries series)) {
            throw new IllegalArgumentException(
                    "the chart '" + chart.spec().id() + "' draws no cells of a table; it needs data of its own");
        }
        XSSFChart drawn = sheet.createDrawingPatriarch()
                .createChart(ChartFrame.beside(
                        chart, sheet, headingRow, table.columns().size()));
        describe(drawn, chart);
        besideWords.title(
                drawn,
                chart.spec().captions().title().plain(),
                chart.spec().captions().subtitle());
        List<String> note = TextMetrics.broken(chart.note(), BESIDE_NOTE);
        series.acceptSeries(new SeriesChart(
                theme,
                context,
                new ChartCells(
                        drawn,
                        sheet,
                        headingRow,
                        table,
                        note,
                        besideWords,
                        chart.direct(),
                        ChartCells.Rows.all(headingRow, table))));
        besideWords.base(drawn);
        besideWords.background(drawn);
    }

    /**
     * Draws charts of figures beside the table that they share, one below another.
     *
     * @param sheet the sheet
     * @param headingRow the row of the table's headings
     * @param charts the charts
     * @param table the table, already written
     */
    public void drawJoint(XSSFSheet sheet, int headingRow, List<Sheet.JointChart> charts, SheetTable table) {
        ChartAxes besideAxes = new ChartAxes(theme, context, besideWords);
        double above = 0;
        int id = 2;
        for (Sheet.JointChart joint : charts) {
            Sheet.NativeChart chart = joint.chart();
            ChartSpec spec = chart.spec();
            XSSFChart drawn = sheet.createDrawingPatriarch()
                    .createChart(ChartFrame.joint(
                            chart, sheet, headingRow, table.columns().size(), above));
            describe(drawn, chart);
            properties(drawn).setId(id);
            besideWords.title(drawn, spec.captions().title().plain(), "");
            List<String> note = TextMetrics.broken(chart.note(), BESIDE_NOTE);
            ChartCells.Rows rows = new ChartCells.Rows(
                    headingRow + 1 + joint.firstRow(), spec.items().size(), joint.nameColumn());
            bars(
                    new ChartCells(drawn, sheet, headingRow, table, note, besideWords, Optional.empty(), rows),
                    spec,
                    besideAxes);
            besideAxes.write(drawn, spec, note);
            NameAxis.nameAll(drawn);
            besideWords.base(drawn);
            besideWords.background(drawn);
            above += ChartFrame.jointHeight(chart);
            id++;
        }
    }

    private static CTNonVisualDrawingProps properties(XSSFChart drawn) {
        return drawn.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
    }

    private static void describe(XSSFChart drawn, Sheet.NativeChart chart) {
        CTNonVisualDrawingProps properties = properties(drawn);
        properties.setId(2);
        properties.setName(SafeText.checked("chart", chart.label()));
        properties.setDescr(SafeText.checked("the alt text of '" + chart.label() + "'", chart.alt()));
        drawn.getCTChartSpace().addNewRoundedCorners().setVal(false);
    }

    /** Draws one series and, for ranges, a second, lighter one behind it. */
    private void bars(ChartCells cells, ChartSpec spec, ChartAxes on) {
        XSSFChart drawn = cells.drawn();
        SheetTable table = cells.table();
        XDDFBarChartData data =
                (XDDFBarChartData) drawn.createData(ChartTypes.BAR, on.categories(drawn), on.values(drawn, spec));
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setGapWidth(GAP);
        data.setVaryColors(false);
        boolean ranges = spec.items().stream().anyMatch(item -> item.figure().value() instanceof StatedValue.Range);
        int upper = ranges ? column(table, Label.UPPER_VALUE) : -1;
        if (upper >= 0) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
            series(data, cells, upper, theme.palette().rest());
        }
        series(data, cells, column(table, Label.VALUE), theme.palette().primary());
        drawn.plot(data);
        new ReferenceSeries(theme, context, cells)
                .upright(
                        spec.references(),
                        on.low(spec).doubleValue(),
                        on.high(spec).doubleValue());
        if (!spec.references().isEmpty()) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        CTBarChart bars = drawn.getCTChart().getPlotArea().getBarChartArray(0);
        if (upper >= 0) {
            overlap(bars);
        }
        for (CTBarSer series : bars.getSerArray()) {
            boolean hasUpper = upper >= 0 && series.getIdx().getVal() == 0;
            new ChartLabels(context, cells.words()).write(series, spec.items(), hasUpper, fillsItsAxis(spec));
        }
    }

    /** Makes the series overlap fully. POI's schema classes lack the type of this value, so it is written as text. */
    private static void overlap(CTBarChart bars) {
        try (XmlCursor cursor = bars.addNewOverlap().newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    private static void series(XDDFBarChartData data, ChartCells cells, int column, Colour colour) {
        XSSFSheet sheet = cells.sheet();
        int headingRow = cells.headingRow();
        int first = cells.rows().first();
        int last = first + cells.rows().count() - 1;
        int names = cells.rows().nameColumn();
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(first, last, names, names)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(first, last, column, column)));
        CellReference heading = new CellReference(sheet.getSheetName(), headingRow, column, true, true);
        series.setTitle(sheet.getRow(headingRow).getCell(column).getStringCellValue(), heading);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(ChartWords.bytes(colour))));
    }

    private static boolean fillsItsAxis(ChartSpec spec) {
        return spec instanceof ChartSpec.Share share
                && share.item()
                                .figure()
                                .value()
                                .number()
                                .orElse(BigDecimal.ZERO)
                                .compareTo(HALF)
                        > 0;
    }

    private int column(SheetTable table, Label label) {
        List<String> headings = table.columns().stream().map(Column::heading).toList();
        return headings.indexOf(context.label(label));
    }
}
