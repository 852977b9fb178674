package io.github.statbrief.xlsx.oracle;

import io.github.statbrief.sheets.cell.Accent;
import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.Content;
import io.github.statbrief.sheets.cell.LinkTarget;
import io.github.statbrief.sheets.cell.Look;
import io.github.statbrief.sheets.cell.NumberText;
import io.github.statbrief.sheets.cell.Rule;
import io.github.statbrief.sheets.plan.Line;
import io.github.statbrief.xlsx.internal.cell.EscapedText;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes contents and lines into cells. Text stays text, however it begins. */
final class CellWriter {
    private final XSSFWorkbook workbook;
    private final Styles styles;

    CellWriter(XSSFWorkbook workbook, Styles styles) {
        this.workbook = workbook;
        this.styles = styles;
    }

    void line(XSSFCell cell, Line line, boolean wrapped) {
        String lead = EscapedText.of(line.lead());
        XSSFRichTextString text = new XSSFRichTextString(lead + EscapedText.of(line.text()));
        if (!lead.isEmpty()) {
            text.applyFont(0, lead.length(), styles.lead());
        }
        if (line.target().isPresent()) {
            cell.setCellStyle(styles.link(Look.TEXT, line.plain(), wrapped));
            cell.setHyperlink(hyperlink(line.target().get()));
        } else {
            cell.setCellStyle(styles.text(look(line.kind()), line.plain(), wrapped));
        }
        cell.setCellValue(text);
    }

    void content(XSSFCell cell, Content content, Column column, boolean tall, Accent accent, Rule rule) {
        Look look = column.look();
        content.accept(new Content.Visitor<XSSFCell>() {
            @Override
            public XSSFCell blank() {
                cell.setCellStyle(styles.cell(look, "", "", false, tall, accent, rule));
                return cell;
            }

            @Override
            public XSSFCell text(Content.Text text) {
                return words(text.text(), false);
            }

            @Override
            public XSSFCell number(Content.Numeral number) {
                cell.setCellStyle(styles.cell(look, number.format(), "", false, tall, accent, rule));
                cell.setCellValue(0);
                cell.getCTCell().setV(NumberText.of(number.value()));
                return cell;
            }

            @Override
            public XSSFCell day(Content.Day day) {
                cell.setCellStyle(styles.cell(look, NumberText.DAY_FORMAT, "", false, tall, accent, rule));
                cell.setCellValue((double) NumberText.of(day.date()));
                return cell;
            }

            @Override
            public XSSFCell link(Content.Link link) {
                words(link.text(), true);
                cell.setHyperlink(hyperlink(link.target()));
                return cell;
            }

            private XSSFCell words(String text, boolean linked) {
                cell.setCellStyle(styles.cell(look, "", text, linked, tall, accent, rule));
                cell.setCellValue(new XSSFRichTextString(EscapedText.of(text)));
                return cell;
            }
        });
    }

    void heading(XSSFCell cell, Column column) {
        Look look = column.headingLook();
        cell.setCellStyle(styles.text(look, column.heading(), true));
        cell.setCellValue(new XSSFRichTextString(EscapedText.of(column.heading())));
    }

    private XSSFHyperlink hyperlink(LinkTarget target) {
        HyperlinkType outside = target.address().startsWith("mailto:") ? HyperlinkType.EMAIL : HyperlinkType.URL;
        HyperlinkType type = target.inWorkbook() ? HyperlinkType.DOCUMENT : outside;
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(type);
        link.setAddress(target.inWorkbook() ? "'" + target.address().replace("'", "''") + "'!A1" : target.address());
        return link;
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
