package io.github.statbrief.xlsx.internal.drawingml;

import io.github.statbrief.sheets.xml.XmlWriter;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.xlsx.internal.cell.Namespaces;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Writes the part of a native chart: DrawingML charts as in ECMA-376, part 1, clause 21.2. */
public final class ChartPart {
    private final XmlWriter xml;
    private final ChartText text;
    private final SeriesPart series;

    private ChartPart(XmlWriter xml, ChartText text) {
        this.xml = xml;
        this.text = text;
        series = new SeriesPart(xml, text);
    }

    /**
     * The bytes of a part.
     *
     * @param chart what it says
     * @param look how all of it looks
     */
    public static byte[] of(ChartContent chart, ChartLook look) {
        XmlWriter xml = new XmlWriter();
        new ChartPart(xml, new ChartText(xml, look)).write(chart);
        return xml.take();
    }

    private void write(ChartContent chart) {
        xml.declare()
                .start("c:chartSpace")
                .attribute("xmlns:c", Namespaces.CHART)
                .attribute("xmlns:a", Namespaces.DRAWING)
                .empty("c:roundedCorners", "val", "false")
                .start("c:chart");
        text.title(chart.title());
        xml.empty("c:autoTitleDeleted", "val", "false")
                .start("c:plotArea")
                .start("c:layout")
                .end();
        int before = 0;
        for (SeriesGroup group : chart.groups()) {
            series.write(group, before);
            before += group.series().size();
        }
        axes(chart);
        xml.end();
        chart.legend().ifPresent(this::legend);
        xml.empty("c:plotVisOnly", "val", "true");
        if (chart.gaps()) {
            xml.empty("c:dispBlanksAs", "val", "gap");
        }
        xml.end();
        background(text.look().rule());
        text.set("c:txPr", text.look().base());
        printing();
        xml.end();
    }

    private void axes(ChartContent chart) {
        for (int at = 0; at < chart.axes().size(); at++) {
            axis(chart.axes().get(at), at, crossed(chart, at));
        }
    }

    /** The axis that crosses another: the two belong to one group of series. */
    private static int crossed(ChartContent chart, int axis) {
        return chart.groups().stream()
                .map(group -> group.accept(new PairOfAxes()))
                .filter(pair -> pair.contains(axis))
                .map(pair -> pair.get(0) == axis ? pair.get(1) : pair.get(0))
                .findFirst()
                .orElseThrow();
    }

    private static final class PairOfAxes implements SeriesGroup.Visitor<List<Integer>> {
        @Override
        public List<Integer> bars(SeriesGroup.Bars bars) {
            return List.of(bars.names(), bars.values());
        }

        @Override
        public List<Integer> lines(SeriesGroup.Lines lines) {
            return List.of(lines.names(), lines.values());
        }

        @Override
        public List<Integer> scatter(SeriesGroup.Scatter scatter) {
            return List.of(scatter.across(), scatter.upward());
        }
    }

    private void axis(Axis axis, int number, int crossed) {
        Optional<Axis.Scale> scale = axis.scale();
        xml.start(scale.isPresent() ? "c:valAx" : "c:catAx")
                .start("c:axId")
                .attribute("val", number)
                .end();
        scaling(axis);
        xml.start("c:delete").attribute("val", axis.hidden()).end().empty("c:axPos", "val", axis.position());
        if (scale.isPresent() && !axis.hidden()) {
            xml.start("c:majorGridlines");
            line(text.look().rule());
            xml.end();
        }
        text.title(axis.title());
        scale.filter(numbers -> !numbers.format().isEmpty())
                .ifPresent(numbers -> xml.start("c:numFmt")
                        .attribute("formatCode", numbers.format())
                        .attribute("sourceLinked", false)
                        .end());
        xml.empty("c:majorTickMark", "val", axis.ticks())
                .empty("c:minorTickMark", "val", "none")
                .empty("c:tickLblPos", "val", scale.isPresent() ? "nextTo" : "low");
        if (scale.isEmpty()) {
            line(text.look().nameRule());
        }
        xml.start("c:crossAx").attribute("val", crossed).end().empty("c:crosses", "val", axis.crosses());
        ending(axis);
        xml.end();
    }

    private void scaling(Axis axis) {
        xml.start("c:scaling");
        axis.scale().filter(Axis.Scale::logarithmic).ifPresent(scale -> xml.empty("c:logBase", "val", "10.0"));
        xml.empty("c:orientation", "val", axis.downward() ? "maxMin" : "minMax");
        axis.scale().flatMap(Axis.Scale::high).ifPresent(high -> xml.empty("c:max", "val", number(high)));
        axis.scale().flatMap(Axis.Scale::low).ifPresent(low -> xml.empty("c:min", "val", number(low)));
        xml.end();
    }

    private void ending(Axis axis) {
        if (axis.scale().isEmpty()) {
            xml.empty("c:auto", "val", "false");
            if (axis.everyName()) {
                xml.empty("c:tickLblSkip", "val", "1");
            }
            return;
        }
        xml.empty("c:crossBetween", "val", axis.between() ? "between" : "midCat");
        axis.scale().flatMap(Axis.Scale::step).ifPresent(step -> xml.empty("c:majorUnit", "val", number(step)));
    }

    private static String number(BigDecimal value) {
        return Double.toString(value.doubleValue());
    }

    private void line(Colour colour) {
        xml.start("c:spPr").start("a:ln");
        text.fill(colour);
        xml.end().end();
    }

    private void legend(ChartContent.Legend legend) {
        xml.start("c:legend").empty("c:legendPos", "val", legend.position());
        if (legend.without() >= 0) {
            xml.start("c:legendEntry")
                    .empty("c:idx", "val", Integer.toString(legend.without()))
                    .empty("c:delete", "val", "1")
                    .end();
        }
        xml.empty("c:overlay", "val", "false").end();
    }

    /** A white ground, so that the chart can be read on any. */
    private void background(Colour frame) {
        xml.start("c:spPr");
        text.fill(Colour.WHITE);
        xml.start("a:ln");
        text.fill(frame);
        xml.end().end();
    }

    private void printing() {
        xml.start("c:printSettings")
                .start("c:headerFooter")
                .end()
                .start("c:pageMargins")
                .attribute("b", "0.75")
                .attribute("l", "0.7")
                .attribute("r", "0.7")
                .attribute("t", "0.75")
                .attribute("header", "0.3")
                .attribute("footer", "0.3")
                .end()
                .start("c:pageSetup")
                .end()
                .end();
    }
}
