package io.github.statbrief.xlsx.oracle;

import io.github.statbrief.sheets.cell.SafeText;
import io.github.statbrief.sheets.cell.Typefaces;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Theme;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/**
 * The text of a chart in the theme's type and in the release's language; POI's own titles would take the machine's
 * language.
 */
final class ChartWords {
    private static final int TITLE = 14;
    private static final int BODY = 12;

    private static final int SMALL_TITLE = 12;
    private static final int SMALL_BODY = 10;

    private final Theme theme;
    private final Locale language;
    private final boolean beside;

    /**
     * Words a chart.
     *
     * @param beside whether it stands beside its table, smaller and with the unit in its title
     */
    ChartWords(Theme theme, Locale language, boolean beside) {
        this.beside = beside;
        this.theme = theme;
        this.language = language;
    }

    private int body() {
        return beside ? SMALL_BODY : BODY;
    }

    /** Whether an axis says its unit, because the title does not. */
    boolean unitsAtAxes() {
        return !beside;
    }

    /** The chart's title, with its unit below it if the axis does not say it; beside the plot rather than over it. */
    void title(XSSFChart chart, String title, String unit) {
        CTTitle written = chart.getCTChart().addNewTitle();
        CTTextBody body = written.addNewTx().addNewRich();
        body.addNewBodyPr();
        paragraph(
                body, title, beside ? SMALL_TITLE : TITLE, true, theme.palette().ink());
        if (beside && !unit.isEmpty()) {
            paragraph(body, unit, SMALL_BODY, false, theme.palette().ink());
        }
        written.addNewOverlay().setVal(false);
        chart.setAutoTitleDeleted(false);
    }

    /**
     * An axis title.
     *
     * @param written the empty title
     * @param unit the unit of the axis
     * @param note the lines below it; often empty
     */
    void axis(CTTitle written, String unit, List<String> note) {
        CTTextBody body = written.addNewTx().addNewRich();
        body.addNewBodyPr();
        if (!unit.isEmpty()) {
            paragraph(body, unit, body(), false, theme.palette().ink());
        }
        for (String line : note) {
            paragraph(body, line, body(), false, theme.palette().muted());
        }
        written.addNewOverlay().setVal(false);
    }

    /** A label that is not a single number. */
    CTTextBody label(String text) {
        CTTextBody body = CTTextBody.Factory.newInstance();
        body.addNewBodyPr();
        paragraph(body, text, body(), false, theme.palette().ink());
        return body;
    }

    /** Colours labels inside a bar. */
    void onBar(CTTextBody body, Colour colour) {
        body.addNewBodyPr();
        CTTextParagraph paragraph = body.addNewP();
        set(paragraph.addNewPPr().addNewDefRPr(), body(), true, colour);
        paragraph.addNewEndParaRPr().setLang(language.toLanguageTag());
    }

    /** Sets labels of totals behind bars. */
    void strong(CTTextBody body) {
        onBar(body, theme.palette().ink());
    }

    /** The default type of all other text: labels of bars and axes. */
    void base(XSSFChart chart) {
        CTTextBody body = chart.getCTChartSpace().addNewTxPr();
        body.addNewBodyPr();
        CTTextParagraph paragraph = body.addNewP();
        set(paragraph.addNewPPr().addNewDefRPr(), body(), false, theme.palette().ink());
        paragraph.addNewEndParaRPr().setLang(language.toLanguageTag());
    }

    /** The background of the chart, which covers the label in the rows behind it. */
    void background(XSSFChart chart) {
        CTShapeProperties shape = chart.getCTChartSpace().addNewSpPr();
        shape.addNewSolidFill().addNewSrgbClr().setVal(bytes(Colour.WHITE));
        shape.addNewLn()
                .addNewSolidFill()
                .addNewSrgbClr()
                .setVal(bytes(theme.palette().lightRule()));
    }

    private void paragraph(CTTextBody body, String text, int size, boolean bold, Colour colour) {
        CTTextParagraph paragraph = body.addNewP();
        set(paragraph.addNewPPr().addNewDefRPr(), size, bold, colour);
        CTRegularTextRun run = paragraph.addNewR();
        CTTextCharacterProperties properties = run.addNewRPr();
        properties.setLang(language.toLanguageTag());
        set(properties, size, bold, colour);
        run.setT(SafeText.checked("chart", text));
    }

    private void set(CTTextCharacterProperties properties, int size, boolean bold, Colour colour) {
        properties.setSz(size * 100);
        properties.setB(bold);
        properties.addNewSolidFill().addNewSrgbClr().setVal(bytes(colour));
        properties.addNewLatin().setTypeface(Typefaces.of(theme));
    }

    static byte[] bytes(Colour colour) {
        return new byte[] {(byte) colour.red(), (byte) colour.green(), (byte) colour.blue()};
    }
}
