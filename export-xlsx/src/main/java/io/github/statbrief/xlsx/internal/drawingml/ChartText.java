package io.github.statbrief.xlsx.internal.drawingml;

import io.github.statbrief.sheets.xml.XmlWriter;
import io.github.statbrief.theme.Colour;
import java.util.List;

/** Writes the text of a chart's part, and the colours it shares with lines and bars. */
record ChartText(XmlWriter xml, ChartLook look) {
    /** Writes a title of some lines; none for no lines. */
    void title(List<TextLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        xml.start("c:title");
        rich(lines);
        xml.empty("c:overlay", "val", "false").end();
    }

    /** Writes words of the chart's own. */
    void rich(List<TextLine> lines) {
        xml.start("c:tx").start("c:rich").start("a:bodyPr").end();
        for (TextLine line : lines) {
            begin(line);
            xml.start("a:r").start("a:rPr").attribute("lang", look.language());
            properties(line);
            xml.end().start("a:t").text(line.text()).end().end().end();
        }
        xml.end().end();
    }

    /** Writes how words are set that come from elsewhere. */
    void set(String element, TextLine line) {
        xml.start(element).start("a:bodyPr").end();
        begin(line);
        xml.empty("a:endParaRPr", "lang", look.language()).end().end();
    }

    /** Starts a paragraph. */
    private void begin(TextLine line) {
        xml.start("a:p").start("a:pPr").start("a:defRPr");
        properties(line);
        xml.end().end();
    }

    private void properties(TextLine line) {
        xml.attribute("sz", line.size() * 100).attribute("b", line.bold());
        fill(line.colour());
        xml.empty("a:latin", "typeface", look.typeface());
    }

    /** Writes the colour of text, of a line or of the inside of a bar. */
    void fill(Colour colour) {
        xml.start("a:solidFill")
                .empty("a:srgbClr", "val", colour.hex().substring(1))
                .end();
    }
}
