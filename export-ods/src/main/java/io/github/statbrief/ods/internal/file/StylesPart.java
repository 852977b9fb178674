package io.github.statbrief.ods.internal.file;

import io.github.statbrief.sheets.cell.Look;
import io.github.statbrief.sheets.cell.Typefaces;
import io.github.statbrief.sheets.xml.XmlWriter;
import io.github.statbrief.theme.Page;
import io.github.statbrief.theme.Theme;
import java.util.Locale;

/** The part of the common styles: the type and language of all cells, and the pages. */
final class StylesPart {
    /** The style of sheets of running text, on upright pages. */
    static final String UPRIGHT = "upright";

    /** The style of sheets with a table, on landscape pages. */
    static final String ACROSS = "across";

    private static final String MARGIN = "0.5in";
    private static final String NAME = "style:name";

    private StylesPart() {}

    static byte[] of(Theme theme, Locale language) {
        XmlWriter xml = Namespaces.document(new XmlWriter(), "office:document-styles");
        fonts(xml, theme);
        xml.start("office:styles");
        String size = Look.CELL.size() + "pt";
        String face = Typefaces.of(theme);
        xml.start("style:default-style").attribute("style:family", "table-cell");
        xml.start("style:text-properties")
                .attribute("style:font-name", face)
                .attribute("style:font-name-asian", face)
                .attribute("style:font-name-complex", face)
                .attribute("fo:font-size", size)
                .attribute("style:font-size-asian", size)
                .attribute("style:font-size-complex", size)
                .attribute("fo:language", language.getLanguage())
                .attribute("fo:country", language.getCountry().isEmpty() ? "none" : language.getCountry());
        if (!language.getScript().isEmpty()) {
            xml.attribute("fo:script", language.getScript());
        }
        xml.end().end();
        xml.start("style:style")
                .attribute(NAME, "Default")
                .attribute("style:family", "table-cell")
                .end();
        xml.end();
        xml.start("office:automatic-styles");
        page(xml, UPRIGHT, theme.page().width(), theme.page().height(), theme);
        page(xml, ACROSS, theme.page().height(), theme.page().width(), theme);
        xml.end();
        xml.start("office:master-styles");
        master(xml, UPRIGHT);
        master(xml, ACROSS);
        return xml.end().end().take();
    }

    /** Declares the typeface, in the part of the styles and in that of the content. */
    static void fonts(XmlWriter xml, Theme theme) {
        String face = Typefaces.of(theme);
        xml.start("office:font-face-decls");
        xml.start("style:font-face")
                .attribute(NAME, face)
                .attribute("svg:font-family", "'" + face.replace("'", "") + "'")
                .attribute("style:font-family-generic", "swiss")
                .attribute("style:font-pitch", "variable")
                .end();
        xml.end();
    }

    /** Writes the styles that give sheets their pages. */
    static void sheets(XmlWriter xml) {
        for (String each : new String[] {UPRIGHT, ACROSS}) {
            xml.start("style:style")
                    .attribute(NAME, each)
                    .attribute("style:family", "table")
                    .attribute("style:master-page-name", each);
            xml.start("style:table-properties")
                    .attribute("table:display", "true")
                    .attribute("style:writing-mode", "lr-tb")
                    .end();
            xml.end();
        }
    }

    private static void page(XmlWriter xml, String name, double width, double height, Theme theme) {
        xml.start("style:page-layout").attribute(NAME, name);
        xml.start("style:page-layout-properties")
                .attribute("fo:page-width", length(width, theme))
                .attribute("fo:page-height", length(height, theme))
                .attribute("style:print-orientation", width > height ? "landscape" : "portrait")
                .attribute("fo:margin-top", MARGIN)
                .attribute("fo:margin-bottom", MARGIN)
                .attribute("fo:margin-left", MARGIN)
                .attribute("fo:margin-right", MARGIN)
                .attribute("style:scale-to-X", "1");
        xml.end().end();
    }

    /** A side of the paper that a workbook of the theme is printed on. */
    private static String length(double points, Theme theme) {
        Page paper = theme.page().equals(Page.LETTER) ? Page.LETTER : Page.A4;
        double side = points > Math.min(theme.page().width(), theme.page().height()) ? paper.height() : paper.width();
        return side + "pt";
    }

    private static void master(XmlWriter xml, String name) {
        xml.start("style:master-page").attribute(NAME, name).attribute("style:page-layout-name", name);
        xml.start("style:header").attribute("style:display", "false").end();
        xml.start("style:footer").attribute("style:display", "false").end();
        xml.end();
    }
}
