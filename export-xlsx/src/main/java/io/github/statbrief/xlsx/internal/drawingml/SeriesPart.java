package io.github.statbrief.xlsx.internal.drawingml;

import io.github.statbrief.sheets.xml.XmlWriter;
import io.github.statbrief.theme.Colour;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the series of a chart's part: their names, looks, labels and values. */
final class SeriesPart {
    /** The width of the line to a tentative value, 2.25 points in EMU. */
    private static final int TENTATIVE_WIDTH = 28_575;

    private final XmlWriter xml;
    private final ChartText text;

    SeriesPart(XmlWriter xml, ChartText text) {
        this.xml = xml;
        this.text = text;
    }

    /**
     * Writes a group of series.
     *
     * @param group the group
     * @param before the number of series in the groups before it
     */
    void write(SeriesGroup group, int before) {
        group.accept(new SeriesGroup.Visitor<XmlWriter>() {
            @Override
            public XmlWriter bars(SeriesGroup.Bars bars) {
                xml.start("c:barChart").empty("c:barDir", "val", bars.direction());
                xml.empty("c:grouping", "val", bars.grouping());
                all(bars, before, "c:cat", "c:val", false);
                xml.empty("c:gapWidth", "val", Integer.toString(bars.gap()));
                if (bars.overlapping()) {
                    xml.empty("c:overlap", "val", "100");
                }
                return axes(bars.names(), bars.values());
            }

            @Override
            public XmlWriter lines(SeriesGroup.Lines lines) {
                xml.start("c:lineChart").empty("c:grouping", "val", "standard");
                all(lines, before, "c:cat", "c:val", true);
                lines.highLow().ifPresent(line -> {
                    xml.start("c:hiLowLines");
                    properties(Optional.empty(), Optional.of(line));
                    xml.end();
                });
                return axes(lines.names(), lines.values());
            }

            @Override
            public XmlWriter scatter(SeriesGroup.Scatter scatter) {
                xml.start("c:scatterChart").empty("c:scatterStyle", "val", scatter.joined() ? "line" : "marker");
                all(scatter, before, "c:xVal", "c:yVal", scatter.joined());
                return axes(scatter.across(), scatter.upward());
            }
        });
    }

    private XmlWriter axes(int names, int values) {
        return xml.empty("c:axId", "val", Integer.toString(names))
                .empty("c:axId", "val", Integer.toString(values))
                .end();
    }

    private void all(SeriesGroup group, int before, String names, String values, boolean straight) {
        xml.empty("c:varyColors", "val", "false");
        for (int at = 0; at < group.series().size(); at++) {
            Series series = group.series().get(at);
            String number = Integer.toString(before + at);
            xml.start("c:ser").empty("c:idx", "val", number).empty("c:order", "val", number);
            name(series.name());
            if (series.fill().isPresent() || series.stroke().isPresent()) {
                properties(series.fill(), series.stroke());
            }
            series.marker().ifPresent(this::marker);
            series.dashed().forEach(point -> dash(point, series));
            series.labels().ifPresent(this::labels);
            source(names, series.names());
            source(values, series.values());
            if (straight) {
                xml.empty("c:smooth", "val", "false");
            }
            xml.end();
        }
    }

    private void name(Series.Name name) {
        if (!name.formula().isEmpty()) {
            xml.start("c:tx")
                    .start("c:strRef")
                    .start("c:f")
                    .text(name.formula())
                    .end();
            xml.start("c:strCache").empty("c:ptCount", "val", "1");
            point(0, name.text(), "");
            xml.end().end().end();
        } else if (!name.text().isEmpty()) {
            xml.start("c:tx").start("c:v").text(name.text()).end().end();
        }
    }

    private void marker(Marker marker) {
        xml.start("c:marker").empty("c:symbol", "val", marker.symbol());
        if (marker.size() > 0) {
            xml.empty("c:size", "val", Integer.toString(marker.size()));
            properties(Optional.of(Fill.of(marker.colour())), Optional.of(Stroke.solid(0, marker.colour())));
        }
        xml.end();
    }

    private void dash(int point, Series series) {
        Optional<Colour> colour = series.stroke().flatMap(Stroke::colour);
        xml.start("c:dPt").empty("c:idx", "val", Integer.toString(point)).empty("c:bubble3D", "val", "0");
        properties(Optional.empty(), Optional.of(new Stroke(TENTATIVE_WIDTH, colour, "sysDash", true)));
        xml.end();
    }

    private void properties(Optional<Fill> fill, Optional<Stroke> stroke) {
        xml.start("c:spPr");
        fill.ifPresent(inside -> colour(inside.colour()));
        stroke.ifPresent(line -> {
            xml.start("a:ln");
            if (line.width() > 0) {
                xml.attribute("w", line.width());
            }
            if (line.flat()) {
                xml.attribute("cap", "flat");
            }
            colour(line.colour());
            if (!line.dash().isEmpty()) {
                xml.empty("a:prstDash", "val", line.dash());
            }
            xml.end();
        });
        xml.end();
    }

    private void colour(Optional<Colour> colour) {
        colour.ifPresentOrElse(text::fill, () -> xml.start("a:noFill").end());
    }

    private void labels(DataLabels labels) {
        xml.start("c:dLbls");
        for (DataLabels.OfPoint point : labels.ofPoints()) {
            xml.start("c:dLbl").empty("c:idx", "val", Integer.toString(point.at()));
            if (point.text().isPresent()) {
                text.rich(List.of(point.text().get()));
                shown("outEnd", false, "0", "1");
            } else {
                xml.empty("c:delete", "val", "1");
            }
            xml.end();
        }
        if (!labels.areNames()) {
            xml.start("c:numFmt")
                    .attribute("formatCode", labels.format())
                    .attribute("sourceLinked", labels.linked())
                    .end();
        }
        labels.look().ifPresent(look -> text.set("c:txPr", look));
        shown(labels.position(), labels.areNames(), "false", "true");
        xml.end();
    }

    /** Writes what a label shows: the name of its series, or its value. */
    private void shown(String position, boolean name, String no, String yes) {
        xml.empty("c:dLblPos", "val", position)
                .empty("c:showLegendKey", "val", no)
                .empty("c:showVal", "val", name ? no : yes)
                .empty("c:showCatName", "val", no)
                .empty("c:showSerName", "val", name ? yes : no)
                .empty("c:showPercent", "val", no)
                .empty("c:showBubbleSize", "val", no);
    }

    private void source(String element, Source source) {
        xml.start(element);
        String kind = source.numeric() ? "c:num" : "c:str";
        if (source.formula().isEmpty()) {
            xml.start(kind + "Lit");
        } else {
            xml.start(kind + "Ref").start("c:f").text(source.formula()).end().start(kind + "Cache");
        }
        xml.empty("c:ptCount", "val", Integer.toString(source.values().size()));
        for (int at = 0; at < source.values().size(); at++) {
            String format = source.formats().isEmpty() ? "" : source.formats().get(at);
            point(at, source.values().get(at), format);
        }
        if (!source.formula().isEmpty()) {
            xml.end();
        }
        xml.end().end();
    }

    private void point(int at, @Nullable String value, String format) {
        if (value == null) {
            return;
        }
        xml.start("c:pt").attribute("idx", at);
        if (!format.isEmpty()) {
            xml.attribute("formatCode", format);
        }
        xml.start("c:v").text(value).end().end();
    }
}
