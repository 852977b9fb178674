package io.github.statbrief.ods.internal.file;

import io.github.statbrief.ods.internal.style.CellStyle;
import io.github.statbrief.ods.internal.style.Styles;
import io.github.statbrief.ods.internal.xml.Paragraphs;
import io.github.statbrief.sheets.cell.Accent;
import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.Content;
import io.github.statbrief.sheets.cell.LinkTarget;
import io.github.statbrief.sheets.cell.Look;
import io.github.statbrief.sheets.cell.NumberText;
import io.github.statbrief.sheets.cell.Rule;
import io.github.statbrief.sheets.plan.Line;
import io.github.statbrief.sheets.xml.XmlWriter;

/** Writes lines and contents as cells. No cell has a formula: text is text, however it begins. */
final class CellWriter {
    private static final String VALUE_TYPE = "office:value-type";

    private final XmlWriter xml;
    private final Styles styles;

    CellWriter(XmlWriter xml, Styles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    /** Writes a line above a table. */
    void line(Line line, boolean wrapped) {
        Look look = line.target().isPresent() ? Look.TEXT : look(line.kind());
        start(CellStyle.line(look, line.target().isPresent(), wrapped)).attribute(VALUE_TYPE, "string");
        xml.start("text:p");
        if (!line.lead().isEmpty()) {
            xml.start("text:span").attribute("text:style-name", Styles.LEAD);
            Paragraphs.line(xml, line.lead(), true);
            xml.end();
        }
        if (line.target().isPresent()) {
            link(line.target().get(), line.text(), line.lead().isEmpty());
        } else {
            Paragraphs.line(xml, line.text(), line.lead().isEmpty());
        }
        xml.end().end();
    }

    /** Writes the heading of a column. */
    void heading(Column column) {
        start(CellStyle.heading(column.headingLook())).attribute(VALUE_TYPE, "string");
        Paragraphs.write(xml, column.heading());
        xml.end();
    }

    /** Writes a cell of a table. */
    void content(Content content, Column column, boolean tall, Accent accent, Rule rule) {
        content.accept(new Content.Visitor<XmlWriter>() {
            @Override
            public XmlWriter blank() {
                return styled("").end();
            }

            @Override
            public XmlWriter text(Content.Text text) {
                styled("").attribute(VALUE_TYPE, "string");
                Paragraphs.write(xml, text.text());
                return xml.end();
            }

            @Override
            public XmlWriter number(Content.Numeral number) {
                return styled(number.format())
                        .attribute(VALUE_TYPE, "float")
                        .attribute("office:value", NumberText.of(number.value()))
                        .end();
            }

            @Override
            public XmlWriter day(Content.Day day) {
                return styled(NumberText.DAY_FORMAT)
                        .attribute(VALUE_TYPE, "date")
                        .attribute("office:date-value", day.date().toString())
                        .end();
            }

            @Override
            public XmlWriter link(Content.Link link) {
                start(new CellStyle(column.look(), "", true, true, tall, accent, rule))
                        .attribute(VALUE_TYPE, "string")
                        .start("text:p");
                CellWriter.this.link(link.target(), link.text(), true);
                return xml.end().end();
            }

            private XmlWriter styled(String format) {
                return start(new CellStyle(column.look(), format, false, format.isEmpty(), tall, accent, rule));
            }
        });
    }

    /** Writes a link; its words stand in it directly, because programs drop those of further elements in it. */
    private void link(LinkTarget target, String text, boolean first) {
        xml.start("text:a")
                .attribute("xlink:type", "simple")
                .attribute(
                        "xlink:href",
                        target.inWorkbook() ? "#" + Address.sheet(target.address()) + ".A1" : target.address());
        xml.attribute("text:style-name", Styles.LINK);
        Paragraphs.line(xml, text, first);
        xml.end();
    }

    private XmlWriter start(CellStyle style) {
        return xml.start("table:table-cell").attribute("table:style-name", styles.cell(style));
    }

    private static Look look(Line.Kind kind) {
        return switch (kind) {
            case TITLE -> Look.TITLE;
            case HEADING -> Look.HEADING;
            case CAPTION -> Look.CAPTION;
            case SUBTITLE -> Look.SUBTITLE;
            case STATUS -> Look.STATUS;
            case TEXT -> Look.TEXT;
            case REMARK -> Look.REMARK;
        };
    }
}
