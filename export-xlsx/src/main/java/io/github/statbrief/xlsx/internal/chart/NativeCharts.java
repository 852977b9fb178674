package io.github.statbrief.xlsx.internal.chart;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.sheets.cell.TextMetrics;
import io.github.statbrief.sheets.plan.Context;
import io.github.statbrief.sheets.plan.DirectCells;
import io.github.statbrief.sheets.plan.Sheet;
import io.github.statbrief.sheets.plan.SheetTable;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.internal.drawingml.ChartPart;
import java.util.List;
import java.util.Optional;

/**
 * Draws native charts from the cells of a table. Labels of bars use the number formats of their cells; what their signs
 * mean is said below the axis, inside the chart, so that it stays with the chart when pasted elsewhere.
 */
public final class NativeCharts {
    /** The length of a line of the note in a chart beside its table. */
    private static final int BESIDE_NOTE = 80;

    private final Theme theme;
    private final Context context;
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
    }

    /**
     * The part of a chart above the table of its data.
     *
     * @param chart the chart
     * @param sheetName the name of its sheet
     * @param headingRow the row of the table's headings, from 0
     * @param table its data
     */
    public byte[] above(Sheet.NativeChart chart, String sheetName, int headingRow, SheetTable table) {
        ChartDraft draft = new ChartDraft(words.title(title(chart), ""));
        ChartCells cells = new ChartCells(
                sheetName,
                headingRow,
                table,
                ChartFrame.lines(chart.note()),
                words,
                Optional.empty(),
                ChartCells.Rows.all(headingRow, table));
        if (chart.spec() instanceof ChartSpec.OfSeries series) {
            series.acceptSeries(new SeriesChart(theme, context, cells, draft));
        } else {
            new FigureBars(theme, context, cells).draw(chart.spec(), draft);
        }
        return ChartPart.of(draft.content(), words.look());
    }

    /**
     * The part of a chart beside the table whose cells it draws.
     *
     * @param chart the chart
     * @param sheetName the name of its sheet
     * @param headingRow the row of the table's headings, from 0
     * @param table the table
     */
    public byte[] beside(Sheet.NativeChart chart, String sheetName, int headingRow, SheetTable table) {
        if (!(chart.spec() instanceof ChartSpec.OfSeries series)) {
            throw new IllegalArgumentException(
                    "the chart '" + chart.spec().id() + "' draws no cells of a table; it needs data of its own");
        }
        ChartDraft draft = new ChartDraft(
                besideWords.title(title(chart), chart.spec().captions().subtitle()));
        series.acceptSeries(new SeriesChart(
                theme,
                context,
                cells(chart, sheetName, headingRow, table, chart.direct(), ChartCells.Rows.all(headingRow, table)),
                draft));
        return ChartPart.of(draft.content(), besideWords.look());
    }

    /**
     * The part of one of the charts of figures beside the table that they share.
     *
     * @param joint the chart and its rows
     * @param sheetName the name of its sheet
     * @param headingRow the row of the table's headings, from 0
     * @param table the table
     */
    public byte[] joint(Sheet.JointChart joint, String sheetName, int headingRow, SheetTable table) {
        Sheet.NativeChart chart = joint.chart();
        ChartDraft draft = new ChartDraft(besideWords.title(title(chart), ""));
        ChartCells.Rows rows = new ChartCells.Rows(
                headingRow + 1 + joint.firstRow(), chart.spec().items().size(), joint.nameColumn());
        new FigureBars(theme, context, cells(chart, sheetName, headingRow, table, Optional.empty(), rows))
                .draw(chart.spec(), draft);
        return ChartPart.of(draft.content(), besideWords.look());
    }

    private ChartCells cells(
            Sheet.NativeChart chart,
            String sheetName,
            int headingRow,
            SheetTable table,
            Optional<DirectCells> direct,
            ChartCells.Rows rows) {
        List<String> note = TextMetrics.broken(chart.note(), BESIDE_NOTE);
        return new ChartCells(sheetName, headingRow, table, note, besideWords, direct, rows);
    }

    private static String title(Sheet.NativeChart chart) {
        return chart.spec().captions().title().plain();
    }
}
