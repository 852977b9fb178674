package io.github.statbrief.xlsx.oracle;

import io.github.statbrief.Figure;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.sheets.cell.Content;
import io.github.statbrief.sheets.cell.StatedValueContent;
import io.github.statbrief.sheets.plan.Context;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.value.StatedValue;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/** The labels behind bars: the number in the format of its cell, with the sign of its bound; for a range, both ends. */
final class ChartLabels {
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private final StatedValueContent values;
    private final ChartWords words;

    ChartLabels(Context context, ChartWords words) {
        this.values = new StatedValueContent(context.formats());
        this.words = words;
    }

    /**
     * Writes the labels of one series.
     *
     * @param series the series
     * @param items the figures, in the order of its points
     * @param isUpper whether it contains the upper ends of ranges
     * @param inside whether they are inside the end of their bars, where a full axis leaves no space behind
     */
    void write(CTBarSer series, List<FigureItem> items, boolean isUpper, boolean inside) {
        CTDLbls labels = series.addNewDLbls();
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).figure().value() instanceof StatedValue.Range) {
                range(labels, at, items.get(at), isUpper);
            }
        }
        for (CTNumVal point : series.getVal().getNumRef().getNumCache().getPtArray()) {
            format(point, items.get((int) point.getIdx()), isUpper);
        }
        CTNumFmt format = labels.addNewNumFmt();
        format.setFormatCode("General");
        format.setSourceLinked(true);
        if (inside) {
            words.onBar(labels.addNewTxPr(), Colour.WHITE);
        }
        labels.addNewDLblPos().setVal(inside ? STDLblPos.IN_END : STDLblPos.OUT_END);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /**
     * Sets both ends behind the longer bar and nothing behind the shorter one. POI's schema classes lack the label of
     * a single point.
     */
    private void range(CTDLbls labels, int at, FigureItem item, boolean isUpper) {
        try (XmlCursor cursor = labels.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(name("dLbl"));
            value(cursor, "idx", Integer.toString(at));
            if (!isUpper) {
                value(cursor, "delete", "1");
                return;
            }
            cursor.beginElement(name("tx"));
            cursor.beginElement(name("rich"));
            copy(words.label(item.words().bounded()), cursor);
            cursor.toNextToken();
            cursor.toNextToken();
            value(cursor, "dLblPos", "outEnd");
            value(cursor, "showLegendKey", "0");
            value(cursor, "showVal", "1");
            for (String other : List.of("showCatName", "showSerName", "showPercent", "showBubbleSize")) {
                value(cursor, other, "0");
            }
        }
    }

    private static void copy(CTTextBody text, XmlCursor to) {
        try (XmlCursor from = text.newCursor()) {
            from.copyXmlContents(to);
        }
    }

    private static void value(XmlCursor cursor, String element, String value) {
        cursor.beginElement(name(element));
        cursor.insertAttributeWithValue("val", value);
        cursor.toNextToken();
    }

    private static QName name(String element) {
        return new QName(CHART, element);
    }

    private void format(CTNumVal point, FigureItem item, boolean isUpper) {
        Figure figure = item.figure();
        Content content = isUpper
                ? values.upper(figure.value(), figure.unit())
                : values.value(figure.value(), figure.unit(), () -> "");
        if (content instanceof Content.Numeral numeral) {
            point.setFormatCode(numeral.format());
        }
    }
}
