package io.github.statbrief.ods.internal.style;

import io.github.statbrief.sheets.cell.Accent;
import io.github.statbrief.sheets.cell.Look;
import io.github.statbrief.sheets.cell.NumberFormats;
import io.github.statbrief.sheets.cell.Rule;
import io.github.statbrief.sheets.xml.XmlWriter;
import io.github.statbrief.theme.Theme;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The automatic styles of a spreadsheet, each made on first use. Uses no fills: as the guidance for accessible sheets
 * requires, the theme appears only in type and rules.
 */
public final class Styles {
    /** The style of bold words before a text. */
    public static final String LEAD = "lead";

    /** The style of words with a link. */
    public static final String LINK = "link";

    /** The width of a digit of the body font in points. */
    private static final BigDecimal DIGIT = new BigDecimal("6.75");

    private static final String NAME = "style:name";
    private static final String FAMILY = "style:family";

    private final Theme theme;
    private final Map<CellStyle, String> cells = new LinkedHashMap<>();
    private final Map<String, String> formats = new LinkedHashMap<>();
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Map<String, String> rows = new LinkedHashMap<>();

    /** Starts the styles of a spreadsheet in the type and colours of a theme. */
    public Styles(Theme theme) {
        this.theme = theme;
    }

    /** The name of the style of a cell. */
    public String cell(CellStyle style) {
        if (!style.format().isEmpty() && !style.format().equals(NumberFormats.GENERAL)) {
            formats.computeIfAbsent(style.format(), each -> "n" + formats.size());
        }
        return cells.computeIfAbsent(style, each -> "c" + cells.size());
    }

    /** The name of the style of a column, from its width in digits. */
    public String column(double width) {
        return columns.computeIfAbsent(points(width, DIGIT), each -> "w" + columns.size());
    }

    /** The name of the style of a row, from its height in points. */
    public String row(double height) {
        return rows.computeIfAbsent(points(height, BigDecimal.ONE), each -> "h" + rows.size());
    }

    private static String points(double size, BigDecimal unit) {
        return BigDecimal.valueOf(size)
                        .multiply(unit)
                        .setScale(2, RoundingMode.HALF_EVEN)
                        .toPlainString()
                + "pt";
    }

    /** Writes all styles that were asked for. */
    public void write(XmlWriter xml) {
        columns.forEach((width, name) -> size(xml, name, "table-column", "style:column-width", width));
        rows.forEach((height, name) -> size(xml, name, "table-row", "style:row-height", height));
        formats.forEach((format, name) -> NumberStyle.write(xml, name, format));
        cells.forEach((style, name) -> cell(xml, name, style));
        xml.start("style:style").attribute(NAME, LEAD).attribute(FAMILY, "text");
        bold(xml.start("style:text-properties")).end().end();
        xml.start("style:style").attribute(NAME, LINK).attribute(FAMILY, "text");
        xml.start("style:text-properties")
                .attribute("fo:color", Look.LINK.colour(theme.palette()).hex());
        underlined(xml).end().end();
    }

    private static void size(XmlWriter xml, String name, String family, String property, String size) {
        xml.start("style:style").attribute(NAME, name).attribute(FAMILY, family);
        xml.start("style:" + family + "-properties").attribute(property, size);
        if (family.equals("table-row")) {
            xml.attribute("style:use-optimal-row-height", "false");
        }
        xml.end().end();
    }

    private void cell(XmlWriter xml, String name, CellStyle style) {
        Look look = style.look();
        xml.start("style:style").attribute(NAME, name).attribute(FAMILY, "table-cell");
        xml.attribute("style:parent-style-name", "Default");
        if (formats.containsKey(style.format())) {
            xml.attribute("style:data-style-name", formats.get(style.format()));
        }
        xml.start("style:table-cell-properties")
                .attribute("style:vertical-align", vertical(style))
                .attribute("style:text-align-source", "fix")
                .attribute("style:repeat-content", "false")
                .attribute("fo:wrap-option", style.wrapped() ? "wrap" : "no-wrap");
        rules(xml, style);
        xml.end();
        xml.start("style:paragraph-properties").attribute("fo:text-align", look.isRight() ? "end" : "start");
        if (look.isIndented()) {
            xml.attribute(look.isRight() ? "fo:margin-right" : "fo:margin-left", "9pt");
        }
        xml.end();
        Look type = style.linked() || style.accent() == Accent.TOTAL ? Look.LINK : look;
        xml.start("style:text-properties")
                .attribute("fo:color", type.colour(theme.palette()).hex());
        if (style.linked()) {
            underlined(xml);
        }
        String size = look.size() + "pt";
        xml.attribute("fo:font-size", size)
                .attribute("style:font-size-asian", size)
                .attribute("style:font-size-complex", size);
        if (look.isBold() || style.accent() != Accent.NONE) {
            bold(xml);
        }
        xml.end().end();
    }

    private void rules(XmlWriter xml, CellStyle style) {
        if (style.look().isHeading()) {
            String colour = theme.palette().primary().hex();
            xml.attribute("fo:border-top", "1.5pt solid " + colour)
                    .attribute("fo:border-bottom", "0.75pt solid " + colour);
        } else if (style.look().isInTable()) {
            String width = style.rule() == Rule.LAST ? "1.5pt" : "0.75pt";
            xml.attribute(
                    "fo:border-bottom",
                    width + " solid " + style.rule().colour(theme.palette()).hex());
        }
    }

    private static XmlWriter underlined(XmlWriter xml) {
        return xml.attribute("style:text-underline-style", "solid")
                .attribute("style:text-underline-width", "auto")
                .attribute("style:text-underline-color", "font-color");
    }

    private static XmlWriter bold(XmlWriter xml) {
        return xml.attribute("fo:font-weight", "bold")
                .attribute("style:font-weight-asian", "bold")
                .attribute("style:font-weight-complex", "bold");
    }

    private static String vertical(CellStyle style) {
        if (style.look().isHeading() || style.look() == Look.HEADING) {
            return "bottom";
        }
        return style.tall() ? "top" : "middle";
    }
}
