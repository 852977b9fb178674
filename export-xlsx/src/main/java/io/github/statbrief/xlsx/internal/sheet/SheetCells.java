package io.github.statbrief.xlsx.internal.sheet;

import io.github.statbrief.sheets.cell.Accent;
import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.Content;
import io.github.statbrief.sheets.cell.LinkTarget;
import io.github.statbrief.sheets.cell.Look;
import io.github.statbrief.sheets.cell.NumberText;
import io.github.statbrief.sheets.cell.Rule;
import io.github.statbrief.sheets.plan.Line;
import io.github.statbrief.sheets.xml.XmlWriter;
import io.github.statbrief.xlsx.internal.cell.Styles;
import io.github.statbrief.xlsx.internal.drawingml.SheetGrid;
import io.github.statbrief.xlsx.internal.stream.SharedStrings;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/** Writes the rows and cells of one sheet. Text stays text, however it begins. Used by one thread. */
final class SheetCells {
    private final XmlWriter xml = new XmlWriter();
    private final SheetGrid grid;
    private final Styles styles;
    private final SharedStrings texts;
    private final List<Link> links = new ArrayList<>();
    private int rows;
    private int column;
    private int columns;

    /**
     * A link on a cell.
     *
     * @param cell the cell, such as {@code A5}
     * @param target where it leads
     */
    record Link(String cell, LinkTarget target) {}

    /**
     * Starts a sheet.
     *
     * @param grid takes the heights of its rows
     * @param styles numbers the styles of the workbook
     * @param texts numbers the texts of the workbook
     */
    SheetCells(SheetGrid grid, Styles styles, SharedStrings texts) {
        this.grid = grid;
        this.styles = styles;
        this.texts = texts;
    }

    /** Starts the next row, with its height in points. */
    void row(double height) {
        grid.row(height);
        rows++;
        column = 0;
        xml.start("row")
                .attribute("r", rows)
                .attribute("ht", Double.toString((float) height))
                .attribute("customHeight", true);
    }

    /** Ends the row. */
    void endRow() {
        xml.end();
        columns = Math.max(columns, column);
    }

    /** Writes a row with one line. */
    void line(Line line, double height, boolean wrapped) {
        row(height);
        int text = line.lead().isEmpty()
                ? texts.share(line.text())
                : texts.shareLed(line.lead(), line.text(), styles::lead);
        if (line.target().isPresent()) {
            linked(line.target().get(), styles.link(Look.TEXT, line.plain(), wrapped));
        } else {
            start(styles.text(look(line.kind()), line.plain(), wrapped));
        }
        shared(text);
        endRow();
    }

    /** Writes the heading of a column. */
    void heading(Column of) {
        words(of.heading(), styles.text(of.headingLook(), of.heading(), true));
    }

    /**
     * Writes a cell of a table.
     *
     * @param content what it holds
     * @param of its column
     * @param tall whether its row has several lines
     * @param accent its stress
     * @param rule the rule below it
     */
    void content(Content content, Column of, boolean tall, Accent accent, Rule rule) {
        Look look = of.look();
        content.accept(new Content.Visitor<XmlWriter>() {
            @Override
            public XmlWriter blank() {
                start(styles.cell(look, "", "", false, tall, accent, rule));
                return xml.end();
            }

            @Override
            public XmlWriter text(Content.Text text) {
                return words(text.text(), styles.cell(look, "", text.text(), false, tall, accent, rule));
            }

            @Override
            public XmlWriter number(Content.Numeral number) {
                start(styles.cell(look, number.format(), "", false, tall, accent, rule));
                return value(NumberText.of(number.value()));
            }

            @Override
            public XmlWriter day(Content.Day day) {
                start(styles.cell(look, NumberText.DAY_FORMAT, "", false, tall, accent, rule));
                return value(Double.toString((double) NumberText.of(day.date())));
            }

            @Override
            public XmlWriter link(Content.Link link) {
                int style = styles.cell(look, "", link.text(), true, tall, accent, rule);
                linked(link.target(), style);
                return shared(texts.share(link.text()));
            }
        });
    }

    private XmlWriter words(String words, int style) {
        start(style);
        return shared(texts.share(words));
    }

    private void linked(LinkTarget target, int style) {
        links.add(new Link(start(style), target));
    }

    private String start(int style) {
        String cell = CellReference.convertNumToColString(column) + rows;
        xml.start("c").attribute("r", cell).attribute("s", style);
        column++;
        return cell;
    }

    private XmlWriter shared(int text) {
        return xml.attribute("t", "s")
                .start("v")
                .text(Integer.toString(text))
                .end()
                .end();
    }

    private XmlWriter value(String number) {
        return xml.attribute("t", "n").start("v").text(number).end().end();
    }

    /** The number of rows. */
    int rows() {
        return rows;
    }

    /** The cells with content, from the first to the last. */
    String area() {
        String last = CellReference.convertNumToColString(Math.max(columns, 1) - 1) + rows;
        return last.equals("A1") ? last : "A1:" + last;
    }

    /** The links on cells, in the order of the cells. */
    List<Link> links() {
        return links;
    }

    /** The rows as XML. */
    byte[] bytes() {
        return xml.take();
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
