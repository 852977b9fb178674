package io.github.statbrief.xlsx.internal.chart;

import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.internal.cell.SafeText;
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

    private final Theme theme;
    private final Locale language;

    ChartWords(Theme theme, Locale language) {
        this.theme = theme;
        this.language = language;
    }

    /** The chart's title, beside the plot rather than over it. */
    void title(XSSFChart chart, String title) {
        CTTitle written = chart.getCTChart().addNewTitle();
        CTTextBody body = written.addNewTx().addNewRich();
        body.addNewBodyPr();
        paragraph(body, title, TITLE, true, theme.palette().ink());
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
        paragraph(body, unit, BODY, false, theme.palette().ink());
        for (String line : note) {
            paragraph(body, line, BODY, false, theme.palette().muted());
        }
        written.addNewOverlay().setVal(false);
    }

    /** A label that is not a single number. */
    CTTextBody label(String text) {
        CTTextBody body = CTTextBody.Factory.newInstance();
        body.addNewBodyPr();
        paragraph(body, text, BODY, false, theme.palette().ink());
        return body;
    }

    /** Colours labels inside a bar. */
    void onBar(CTTextBody body, Colour colour) {
        body.addNewBodyPr();
        CTTextParagraph paragraph = body.addNewP();
        set(paragraph.addNewPPr().addNewDefRPr(), BODY, true, colour);
        paragraph.addNewEndParaRPr().setLang(language.toLanguageTag());
    }

    /** The default type of all other text: labels of bars and axes. */
    void base(XSSFChart chart) {
        CTTextBody body = chart.getCTChartSpace().addNewTxPr();
        body.addNewBodyPr();
        CTTextParagraph paragraph = body.addNewP();
        set(paragraph.addNewPPr().addNewDefRPr(), BODY, false, theme.palette().ink());
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
        properties.addNewLatin().setTypeface(theme.fonts().family());
    }

    static byte[] bytes(Colour colour) {
        return new byte[] {(byte) colour.red(), (byte) colour.green(), (byte) colour.blue()};
    }
}
