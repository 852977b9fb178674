package io.github.statbrief.xlsx;

import io.github.statbrief.Reading;
import io.github.statbrief.outline.FigureItem;
import java.util.List;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** What stands behind each bar: its number in the format of its cell, with the sign of its bound; behind a range, both of its ends. */
final class ChartLabels {
    private final ReadingContent readings;
    private final ChartWords words;

    ChartLabels(Context context, ChartWords words) {
        this.readings = new ReadingContent(context.formats());
        this.words = words;
    }

    /**
     * Writes the labels of one series.
     *
     * @param series the series
     * @param items the figures, in the order of its points
     * @param isUpper whether it holds the upper ends of ranges
     */
    void write(CTBarSer series, List<FigureItem> items, boolean isUpper) {
        CTDLbls labels = series.addNewDLbls();
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).figure().reading() instanceof Reading.Range) {
                range(labels.addNewDLbl(), at, items.get(at), isUpper);
            }
        }
        for (CTNumVal point : series.getVal().getNumRef().getNumCache().getPtArray()) {
            format(point, items.get((int) point.getIdx()), isUpper);
        }
        CTNumFmt format = labels.addNewNumFmt();
        format.setFormatCode("General");
        format.setSourceLinked(true);
        labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** Both ends behind the longer bar, nothing behind the shorter one. */
    private void range(CTDLbl label, int at, FigureItem item, boolean isUpper) {
        label.addNewIdx().setVal(at);
        if (!isUpper) {
            label.addNewDelete().setVal(true);
            return;
        }
        words.label(label.addNewTx().addNewRich(), item.words().bounded());
        label.addNewDLblPos().setVal(STDLblPos.OUT_END);
        label.addNewShowLegendKey().setVal(false);
        label.addNewShowVal().setVal(true);
        label.addNewShowCatName().setVal(false);
        label.addNewShowSerName().setVal(false);
        label.addNewShowPercent().setVal(false);
        label.addNewShowBubbleSize().setVal(false);
    }

    private void format(CTNumVal point, FigureItem item, boolean isUpper) {
        var figure = item.figure();
        Content content = isUpper
                ? readings.upper(figure.reading(), figure.unit())
                : readings.value(figure.reading(), figure.unit(), () -> "");
        if (content instanceof Content.Numeral numeral) {
            point.setFormatCode(numeral.format());
        }
    }
}
