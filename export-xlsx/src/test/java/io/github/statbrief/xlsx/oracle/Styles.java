package io.github.statbrief.xlsx.oracle;

import io.github.statbrief.sheets.cell.Accent;
import io.github.statbrief.sheets.cell.Look;
import io.github.statbrief.sheets.cell.Rule;
import io.github.statbrief.sheets.cell.SafeText;
import io.github.statbrief.sheets.cell.Typefaces;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Theme;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorderPr;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STBorderStyle;

/**
 * The styles of one workbook, each created on first use. Uses no fills: as the guidance for accessible sheets
 * requires, the theme appears only in type and rules.
 */
public final class Styles {
    private static final byte OPAQUE = (byte) 0xFF;

    private record Key(
            Look look,
            String format,
            boolean quoted,
            boolean wrapped,
            boolean linked,
            boolean tall,
            Accent accent,
            Rule rule) {}

    private record FontKey(Look look, Accent accent) {}

    private final XSSFWorkbook workbook;
    private final Theme theme;
    private final Map<FontKey, XSSFFont> fonts = new HashMap<>();
    private final Map<Key, XSSFCellStyle> styles = new LinkedHashMap<>();
    private final XSSFFont linkFont;

    /**
     * Starts the styles of a workbook.
     *
     * @param workbook the workbook, whose default font is set
     * @param theme the typeface and colours
     */
    public Styles(XSSFWorkbook workbook, Theme theme) {
        this.workbook = workbook;
        this.theme = theme;
        // the first font determines the digits in which column widths are measured
        set(workbook.getFontAt(0), Look.TEXT, Accent.NONE);
        linkFont = set(workbook.createFont(), Look.LINK, Accent.NONE);
        linkFont.setUnderline(FontUnderline.SINGLE);
    }

    /** The style of words. */
    public XSSFCellStyle text(Look look, String text, boolean wrapped) {
        return style(new Key(look, "", SafeText.startsFormula(text), wrapped, false, true, Accent.NONE, Rule.LIGHT));
    }

    /** The style of words with a link. */
    public XSSFCellStyle link(Look look, String text, boolean wrapped) {
        return style(new Key(look, "", SafeText.startsFormula(text), wrapped, true, true, Accent.NONE, Rule.LIGHT));
    }

    /**
     * The style of a table's cell.
     *
     * @param look words or number
     * @param format the format of a number, otherwise empty
     * @param text the words, otherwise empty
     * @param linked whether they have a link
     * @param tall whether its row has several lines, which are then aligned at the top; a single line is centred,
     *     clear of the rules
     */
    public XSSFCellStyle cell(Look look, String format, String text, boolean linked, boolean tall) {
        return cell(look, format, text, linked, tall, Accent.NONE, Rule.LIGHT);
    }

    /**
     * The style of a table's cell.
     *
     * @param look words or number
     * @param format the format of a number, otherwise empty
     * @param text the words, otherwise empty
     * @param linked whether they have a link
     * @param tall whether its row has several lines
     * @param accent its stress
     * @param rule the rule below it
     */
    public XSSFCellStyle cell(
            Look look, String format, String text, boolean linked, boolean tall, Accent accent, Rule rule) {
        boolean wrapped = format.isEmpty();
        return style(new Key(look, format, SafeText.startsFormula(text), wrapped, linked, tall, accent, rule));
    }

    /** The font of bold words before a text. */
    public XSSFFont lead() {
        return font(Look.STATUS, Accent.NONE);
    }

    private XSSFFont font(Look look, Accent accent) {
        return fonts.computeIfAbsent(
                new FontKey(look, accent), key -> set(workbook.createFont(), key.look(), key.accent()));
    }

    private XSSFCellStyle style(Key wanted) {
        return styles.computeIfAbsent(wanted, key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            Look look = key.look();
            style.setFont(key.linked() ? linkFont : font(look, key.accent()));
            style.setVerticalAlignment(vertical(key));
            style.setWrapText(key.wrapped());
            style.setQuotePrefixed(key.quoted());
            style.setAlignment(look.isRight() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
            style.setIndention((short) (look.isIndented() ? 1 : 0));
            if (!key.format().isEmpty()) {
                style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
            }
            if (look.isHeading()) {
                border(
                        style,
                        STBorderStyle.MEDIUM,
                        STBorderStyle.THIN,
                        theme.palette().primary());
            } else if (look.isInTable()) {
                STBorderStyle.Enum weight = key.rule() == Rule.LAST ? STBorderStyle.MEDIUM : STBorderStyle.THIN;
                border(style, STBorderStyle.NONE, weight, key.rule().colour(theme.palette()));
            }
            return style;
        });
    }

    /** Sets both edges at once: edge by edge POI would leave a border behind for each step. */
    private void border(XSSFCellStyle style, STBorderStyle.Enum top, STBorderStyle.Enum bottom, Colour colour) {
        CTBorder border = CTBorder.Factory.newInstance();
        if (top != STBorderStyle.NONE) {
            edge(border.addNewTop(), top, colour);
        }
        edge(border.addNewBottom(), bottom, colour);
        style.getCoreXf().setBorderId(workbook.getStylesSource().putBorder(new XSSFCellBorder(border)));
        style.getCoreXf().setApplyBorder(true);
    }

    private static void edge(CTBorderPr edge, STBorderStyle.Enum weight, Colour colour) {
        edge.setStyle(weight);
        edge.addNewColor().setRgb(colour(colour).getARGB());
    }

    private static VerticalAlignment vertical(Key key) {
        if (key.look().isHeading() || key.look() == Look.HEADING) {
            return VerticalAlignment.BOTTOM;
        }
        return key.tall() ? VerticalAlignment.TOP : VerticalAlignment.CENTER;
    }

    private XSSFFont set(XSSFFont font, Look look, Accent accent) {
        font.setFontName(Typefaces.of(theme));
        font.setFontHeightInPoints((short) look.size());
        font.setBold(look.isBold() || accent != Accent.NONE);
        if (accent == Accent.TOTAL) {
            font.setColor(colour(theme.palette().primary()));
            return font;
        }
        font.setColor(colour(look.colour(theme.palette())));
        return font;
    }

    private static XSSFColor colour(Colour colour) {
        return new XSSFColor(
                new byte[] {OPAQUE, (byte) colour.red(), (byte) colour.green(), (byte) colour.blue()}, null);
    }
}
