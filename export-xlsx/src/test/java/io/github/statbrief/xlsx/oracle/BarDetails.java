package io.github.statbrief.xlsx.oracle;

import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.sheets.cell.Content;
import io.github.statbrief.sheets.cell.NumberFormats;
import io.github.statbrief.sheets.cell.StatedValueContent;
import io.github.statbrief.sheets.plan.Context;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Theme;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** The labels of bars, in the format of their cells with the signs of their bounds, and the overlap of bars. */
final class BarDetails {
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private final XSSFChart drawn;
    private final CTBarChart bars;
    private final NumberFormats formats;
    private final ChartWords words;
    private final Theme theme;

    /** The details of one of the sets of bars in a chart. */
    BarDetails(XSSFChart drawn, int set, Context context, Theme theme, ChartWords words) {
        this.drawn = drawn;
        bars = drawn.getCTChart().getPlotArea().getBarChartArray(set);
        formats = context.formats();
        this.words = words;
        this.theme = theme;
    }

    /** Stacks the series. POI's schema classes lack the type of this value, so it is written as text. */
    void stack() {
        try (XmlCursor cursor = bars.addNewOverlap().newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    /**
     * Labels the bars of a series.
     *
     * @param at its index in the chart
     * @param plot the data
     * @param series its index in the data
     * @param inside whether the labels are inside the bars
     * @param colour the colour of the bars
     */
    void label(int at, Plot plot, int series, boolean inside, Colour colour) {
        CTBarSer ofSeries = bars.getSerArray(at);
        for (CTNumVal point : ofSeries.getVal().getNumRef().getNumCache().getPtArray()) {
            Optional<Observation> observation =
                    plot.series().get(series).observations().get((int) point.getIdx());
            observation
                    .map(each -> StatedValueContent.valueOf(each.value(), () -> "", formats.in(plot, each)))
                    .ifPresent(content -> format(point, content));
        }
        CTDLbls labels = ofSeries.addNewDLbls();
        CTNumFmt format = labels.addNewNumFmt();
        format.setFormatCode("General");
        format.setSourceLinked(true);
        if (inside) {
            Colour ink = theme.palette().ink();
            boolean light = Colour.WHITE.contrast(colour) >= ink.contrast(colour);
            words.onBar(labels.addNewTxPr(), light ? Colour.WHITE : ink);
        }
        labels.addNewDLblPos().setVal(inside ? STDLblPos.CTR : STDLblPos.OUT_END);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /**
     * Labels the totals of stacked bars, a last series that is not seen, just behind the bars, and leaves it out of the
     * legend. POI's schema classes lack the entries of legends, so it is written as XML.
     */
    void total(int at) {
        CTDLbls labels = bars.getSerArray(at).addNewDLbls();
        CTNumFmt format = labels.addNewNumFmt();
        format.setFormatCode("General");
        format.setSourceLinked(true);
        words.strong(labels.addNewTxPr());
        labels.addNewDLblPos().setVal(STDLblPos.IN_BASE);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
        try (XmlCursor cursor = drawn.getCTChart().getLegend().newCursor()) {
            cursor.toChild(new QName(CHART, "legendPos"));
            cursor.toEndToken();
            cursor.toNextToken();
            cursor.beginElement(new QName(CHART, "legendEntry"));
            cursor.beginElement(new QName(CHART, "idx"));
            cursor.insertAttributeWithValue("val", Integer.toString(at));
            cursor.toNextToken();
            cursor.beginElement(new QName(CHART, "delete"));
            cursor.insertAttributeWithValue("val", "1");
        }
    }

    /** Labels the bars of a series without a sign, in one format; an unusual digit count or bound is in the table. */
    void unsigned(int at, String format) {
        CTNumFmt labels = bars.getSerArray(at).getDLbls().getNumFmt();
        labels.setFormatCode(format);
        labels.setSourceLinked(false);
    }

    private static void format(CTNumVal point, Content content) {
        if (content instanceof Content.Numeral numeral) {
            point.setFormatCode(numeral.format());
        }
    }
}
