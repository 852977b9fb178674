package io.github.statbrief.ods.internal.file;

import io.github.statbrief.Release;
import io.github.statbrief.ods.internal.style.Styles;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.sheets.cell.SafeText;
import io.github.statbrief.sheets.layout.Freeze;
import io.github.statbrief.sheets.plan.Context;
import io.github.statbrief.sheets.plan.Line;
import io.github.statbrief.sheets.plan.Row;
import io.github.statbrief.sheets.plan.Sheet;
import io.github.statbrief.sheets.plan.SheetPlanner;
import io.github.statbrief.sheets.plan.SheetTable;
import io.github.statbrief.sheets.xml.XmlWriter;
import io.github.statbrief.text.Label;
import io.github.statbrief.theme.SoftHyphens;
import io.github.statbrief.theme.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes the parts of a spreadsheet; all but the rows of long tables is made before the first byte is written. */
public final class SpreadsheetWriter {
    private static final int USUAL_LEVEL = 4;
    /** Cells of long tables are long and alike: zlib takes half the time that it takes at level 4, for fewer bytes. */
    private static final int LEVEL_OF_MANY_ROWS = 3;

    private static final int MANY_ROWS = 10_000;

    private final Theme theme;
    private final Freeze freeze;
    private final boolean full;
    private final OptionalInt level;

    /**
     * Creates the writer.
     *
     * @param theme the typeface and colours
     * @param freeze when headings stay in view
     * @param full whether every table of data is on the full sheet
     * @param level the level of compression, from 0 to 9, if it doesn't follow from the number of rows
     */
    public SpreadsheetWriter(Theme theme, Freeze freeze, boolean full, OptionalInt level) {
        this.theme = theme;
        this.freeze = freeze;
        this.full = full;
        this.level = level;
    }

    /** Writes the spreadsheet after it is made and its long tables are checked. */
    public void write(Outline outline, OutputStream out) throws IOException {
        Context context = Context.of(outline.release());
        write(context, plan(context, outline), out);
    }

    /** Writes a spreadsheet with the given sheets. */
    public void write(Context context, List<Sheet> planned, OutputStream out) throws IOException {
        Styles styles = new Styles(theme);
        List<SheetBody> sheets =
                planned.stream().map(sheet -> SheetBody.of(sheet, styles)).toList();
        byte[] head = head(styles);
        byte[] tail = tail(sheets);
        byte[] meta = meta(context);
        OdfPackage file = new OdfPackage(out, level.orElseGet(() -> usualLevel(sheets)));
        file.part("content.xml", content -> {
            content.write(head);
            for (SheetBody sheet : sheets) {
                sheet.write(content);
            }
            content.write(tail);
        });
        file.part("styles.xml", StylesPart.of(theme, context.release().language()));
        file.part("settings.xml", SettingsPart.of(sheets, freeze));
        file.part("meta.xml", meta);
        file.finish();
    }

    private static int usualLevel(List<SheetBody> sheets) {
        int rows = sheets.stream().mapToInt(SheetBody::streamedRows).sum();
        return rows < MANY_ROWS ? USUAL_LEVEL : LEVEL_OF_MANY_ROWS;
    }

    /** The sheets of the workbook without its charts; the first one says where those are. */
    private List<Sheet> plan(Context context, Outline outline) {
        List<Sheet> sheets = new ArrayList<>(SheetPlanner.plan(context, outline.blocks(), false, full));
        if (outline.blocks().stream().anyMatch(Block.Chart.class::isInstance)) {
            Line line = Line.of(Line.Kind.REMARK, context.label(Label.NO_CHARTS_HERE));
            sheets.set(0, sheets.get(0).with(line));
        }
        return sheets;
    }

    /** The content up to its sheets; all styles are known. */
    private byte[] head(Styles styles) {
        XmlWriter xml = Namespaces.document(new XmlWriter(), "office:document-content");
        StylesPart.fonts(xml, theme);
        xml.start("office:automatic-styles");
        StylesPart.sheets(xml);
        styles.write(xml);
        return xml.end().start("office:body").start("office:spreadsheet").take();
    }

    /** The content behind its sheets: the names of figures' values and of tables. */
    private static byte[] tail(List<SheetBody> sheets) {
        XmlWriter xml = new XmlWriter();
        xml.start("table:named-expressions");
        sheets.forEach(sheet -> names(xml, sheet));
        xml.end();
        xml.start("table:database-ranges");
        sheets.forEach(sheet -> sheet.sheet().table().ifPresent(table -> range(xml, sheet, table)));
        xml.end();
        String names = xml.written().replace("<table:named-expressions/>", "").replace("<table:database-ranges/>", "");
        return (names + "</office:spreadsheet></office:body></office:document-content>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void names(XmlWriter xml, SheetBody sheet) {
        List<Row> rows = sheet.sheet().table().map(SheetTable::rows).orElse(List.of());
        for (int at = 0; at < rows.size(); at++) {
            Optional<Row.NamedCell> named = rows.get(at).named();
            if (named.isPresent()) {
                String address = Address.fixed(
                        sheet.sheet().name(),
                        sheet.headingRow() + 1 + at,
                        named.get().column());
                xml.start("table:named-range")
                        .attribute("table:name", named.get().name())
                        .attribute("table:base-cell-address", address)
                        .attribute("table:cell-range-address", address)
                        .end();
            }
        }
    }

    private static void range(XmlWriter xml, SheetBody sheet, SheetTable table) {
        int rows = sheet.layout().table().orElseThrow().rows();
        if (rows > 0) {
            xml.start("table:database-range")
                    .attribute("table:name", table.name())
                    .attribute(
                            "table:target-range-address",
                            Address.block(
                                    sheet.sheet().name(),
                                    sheet.headingRow(),
                                    sheet.headingRow() + rows,
                                    table.columns().size() - 1))
                    .attribute("table:contains-header", "true")
                    .end();
        }
    }

    /** Title, publisher, language and dates. The dates are the release's, so that the file does not depend on the time of writing. */
    private static byte[] meta(Context context) {
        Release release = context.release();
        XmlWriter xml = Namespaces.document(new XmlWriter(), "office:document-meta");
        xml.start("office:meta");
        String day = release.published() + "T00:00:00";
        text(xml, "meta:generator", "Statbrief");
        text(xml, "dc:title", SafeText.checked("title", release.title()));
        text(xml, "dc:subject", context.label(Label.KIND_OF_DOCUMENT));
        text(xml, "meta:initial-creator", SafeText.checked("publisher", context.publishers()));
        text(xml, "dc:creator", SafeText.checked("publisher", context.publishers()));
        text(xml, "meta:creation-date", day);
        text(xml, "dc:date", day);
        text(xml, "dc:language", release.language().toLanguageTag());
        return xml.end().end().take();
    }

    private static void text(XmlWriter xml, String name, String text) {
        xml.start(name).text(SoftHyphens.without(text)).end();
    }
}
