package io.github.statbrief.xlsx.internal.cell;

import io.github.statbrief.sheets.xml.XmlWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The part of a workbook that lists its fonts, borders, number formats and cell styles, each numbered from 0. */
final class StyleSheet {
    private final String typeface;
    private final List<Font> fonts = new ArrayList<>();
    private final Map<Border, Integer> borders = new LinkedHashMap<>();
    private final List<Style> styles = new ArrayList<>();

    private record Font(int size, boolean bold, String colour, boolean underlined) {}

    private record Border(Edge top, Edge bottom) {}

    /**
     * One edge of a border.
     *
     * @param weight {@code thin} or {@code medium}; empty for none
     * @param colour six hexadecimal digits
     */
    record Edge(String weight, String colour) {
        static final Edge NONE = new Edge("", "");
    }

    /**
     * The style of a cell.
     *
     * @param format the number of its number format
     * @param font the number of its font
     * @param border the number of its border, 0 for none
     * @param quoted whether its text begins like a formula
     * @param formatted whether the number format was chosen for it
     * @param vertical {@code top}, {@code center} or {@code bottom}
     * @param wrapped whether long text continues on further lines
     * @param horizontal {@code left} or {@code right}
     * @param indent the indentation in steps
     */
    record Style(
            int format,
            int font,
            int border,
            boolean quoted,
            boolean formatted,
            String vertical,
            boolean wrapped,
            String horizontal,
            int indent) {}

    /**
     * Starts a style sheet without styles but the usual one.
     *
     * @param typeface the typeface of all fonts
     */
    StyleSheet(String typeface) {
        this.typeface = typeface;
        borders.put(new Border(Edge.NONE, Edge.NONE), 0);
    }

    /** Adds a font and returns its number. */
    int font(int size, boolean bold, String colour, boolean underlined) {
        fonts.add(new Font(size, bold, colour, underlined));
        return fonts.size() - 1;
    }

    /** The number of the border with these edges. */
    int border(Edge top, Edge bottom) {
        return borders.computeIfAbsent(new Border(top, bottom), wanted -> borders.size());
    }

    /** Adds a style and returns its number; 0 is the usual style. */
    int style(Style style) {
        styles.add(style);
        return styles.size();
    }

    /** Writes the properties of a run of bold text. */
    void runProperties(int size, String colour, XmlWriter xml) {
        xml.start("rPr")
                .empty("b", "val", "true")
                .empty("color", "rgb", "FF" + colour)
                .empty("sz", "val", size + ".0")
                .empty("rFont", "val", typeface)
                .end();
    }

    /**
     * The whole part.
     *
     * @param formats the number formats, with their numbers
     */
    byte[] part(Map<String, Integer> formats) {
        XmlWriter xml = new XmlWriter().declare().start("styleSheet").attribute("xmlns", Namespaces.MAIN);
        xml.start("numFmts").attribute("count", formats.size());
        formats.forEach((format, number) -> xml.start("numFmt")
                .attribute("numFmtId", number)
                .attribute("formatCode", format)
                .end());
        xml.end();
        fonts(xml);
        xml.start("fills").attribute("count", 2);
        xml.start("fill").empty("patternFill", "patternType", "none").end();
        xml.start("fill").empty("patternFill", "patternType", "darkGray").end().end();
        borders(xml);
        xml.start("cellStyleXfs").attribute("count", 1);
        usual(xml).end().end();
        xml.start("cellXfs").attribute("count", styles.size() + 1);
        usual(xml).attribute("xfId", 0).end();
        styles.forEach(style -> write(style, xml));
        return xml.end().end().take();
    }

    private void fonts(XmlWriter xml) {
        xml.start("fonts").attribute("count", fonts.size());
        Font first = fonts.get(0);
        xml.start("font")
                .empty("sz", "val", first.size() + ".0")
                .empty("color", "rgb", "FF" + first.colour())
                .empty("name", "val", typeface)
                .empty("family", "val", "2")
                .empty("scheme", "val", "minor")
                .end();
        for (Font font : fonts.subList(1, fonts.size())) {
            xml.start("font").empty("name", "val", typeface).empty("sz", "val", font.size() + ".0");
            if (font.bold()) {
                xml.empty("b", "val", "true");
            }
            xml.empty("color", "rgb", "FF" + font.colour());
            if (font.underlined()) {
                xml.empty("u", "val", "single");
            }
            xml.end();
        }
        xml.end();
    }

    private void borders(XmlWriter xml) {
        xml.start("borders").attribute("count", borders.size());
        for (Border border : borders.keySet()) {
            xml.start("border");
            if (border.top().equals(Edge.NONE) && border.bottom().equals(Edge.NONE)) {
                for (String side : List.of("left", "right", "top", "bottom", "diagonal")) {
                    xml.start(side).end();
                }
            }
            edge("top", border.top(), xml);
            edge("bottom", border.bottom(), xml);
            xml.end();
        }
        xml.end();
    }

    private static void edge(String side, Edge edge, XmlWriter xml) {
        if (!edge.equals(Edge.NONE)) {
            xml.start(side)
                    .attribute("style", edge.weight())
                    .empty("color", "rgb", "FF" + edge.colour())
                    .end();
        }
    }

    private static XmlWriter usual(XmlWriter xml) {
        return xml.start("xf")
                .attribute("numFmtId", 0)
                .attribute("fontId", 0)
                .attribute("fillId", 0)
                .attribute("borderId", 0);
    }

    private static void write(Style style, XmlWriter xml) {
        xml.start("xf")
                .attribute("numFmtId", style.format())
                .attribute("fontId", style.font())
                .attribute("fillId", 0)
                .attribute("borderId", style.border())
                .attribute("xfId", 0)
                .attribute("applyFont", true)
                .attribute("applyAlignment", true)
                .attribute("quotePrefix", style.quoted());
        if (style.formatted()) {
            xml.attribute("applyNumberFormat", true);
        }
        if (style.border() > 0) {
            xml.attribute("applyBorder", true);
        }
        xml.start("alignment")
                .attribute("vertical", style.vertical())
                .attribute("wrapText", style.wrapped())
                .attribute("horizontal", style.horizontal())
                .attribute("indent", style.indent())
                .end()
                .end();
    }
}
