package io.github.statbrief.xlsx.internal.cell;

import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Theme;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The styles of one workbook, each created on first use. Uses no fills: as the guidance for accessible sheets
 * requires, the theme appears only in type and rules.
 */
public final class Styles {
    /** The role of a cell; determines its look. */
    public enum Look {
        TITLE(16),
        HEADING(14),
        CAPTION(14),
        SUBTITLE(12),
        STATUS(12),
        TEXT(12),
        LINK(12),
        COLUMN_HEADING(12),
        NUMBER_HEADING(12),
        CELL(12),
        NUMBER(12);

        /** The font sizes required by the UK Analysis Function. */
        private final int size;

        Look(int size) {
            this.size = size;
        }

        boolean isBold() {
            return this == TITLE
                    || this == HEADING
                    || this == CAPTION
                    || this == STATUS
                    || this == COLUMN_HEADING
                    || this == NUMBER_HEADING;
        }

        boolean isInTable() {
            return compareTo(COLUMN_HEADING) >= 0;
        }

        boolean isHeading() {
            return this == COLUMN_HEADING || this == NUMBER_HEADING;
        }
    }

    private static final byte OPAQUE = (byte) 0xFF;

    private record Key(Look look, String format, boolean quoted, boolean wrapped, boolean linked, boolean tall) {}

    private final XSSFWorkbook workbook;
    private final Theme theme;
    private final Map<Look, XSSFFont> fonts = new EnumMap<>(Look.class);
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
        set(workbook.getFontAt(0), Look.TEXT);
        linkFont = set(workbook.createFont(), Look.LINK);
        linkFont.setUnderline(FontUnderline.SINGLE);
    }

    /** The style of words. */
    public XSSFCellStyle text(Look look, String text, boolean wrapped) {
        return style(new Key(look, "", SafeText.startsFormula(text), wrapped, false, true));
    }

    /** The style of words with a link. */
    public XSSFCellStyle link(Look look, String text, boolean wrapped) {
        return style(new Key(look, "", SafeText.startsFormula(text), wrapped, true, true));
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
        boolean wrapped = format.isEmpty();
        return style(new Key(look, format, SafeText.startsFormula(text), wrapped, linked, tall));
    }

    /** The font of bold words before a text. */
    public XSSFFont lead() {
        return fonts.computeIfAbsent(Look.STATUS, look -> set(workbook.createFont(), look));
    }

    private XSSFCellStyle style(Key wanted) {
        return styles.computeIfAbsent(wanted, key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            Look look = key.look();
            style.setFont(
                    key.linked() ? linkFont : fonts.computeIfAbsent(look, each -> set(workbook.createFont(), each)));
            style.setVerticalAlignment(vertical(key));
            style.setWrapText(key.wrapped());
            style.setQuotePrefixed(key.quoted());
            boolean right = look == Look.NUMBER || look == Look.NUMBER_HEADING;
            style.setAlignment(right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
            // without it a number would touch the words of the next column
            style.setIndention((short) (right ? 1 : 0));
            if (!key.format().isEmpty()) {
                style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
            }
            if (look.isInTable()) {
                style.setBorderBottom(look.isHeading() ? BorderStyle.MEDIUM : BorderStyle.THIN);
                style.setBottomBorderColor(colour(
                        look.isHeading()
                                ? theme.palette().primary()
                                : theme.palette().lightRule()));
            }
            return style;
        });
    }

    private static VerticalAlignment vertical(Key key) {
        if (key.look().isHeading() || key.look() == Look.HEADING) {
            return VerticalAlignment.BOTTOM;
        }
        return key.tall() ? VerticalAlignment.TOP : VerticalAlignment.CENTER;
    }

    private XSSFFont set(XSSFFont font, Look look) {
        font.setFontName(theme.fonts().family());
        font.setFontHeightInPoints((short) look.size);
        font.setBold(look.isBold());
        font.setColor(colour(
                switch (look) {
                    case TITLE, HEADING, CAPTION, LINK, COLUMN_HEADING, NUMBER_HEADING ->
                        theme.palette().primary();
                    case SUBTITLE -> theme.palette().muted();
                    case STATUS, TEXT, CELL, NUMBER -> theme.palette().ink();
                }));
        return font;
    }

    private static XSSFColor colour(Colour colour) {
        return new XSSFColor(
                new byte[] {OPAQUE, (byte) colour.red(), (byte) colour.green(), (byte) colour.blue()}, null);
    }
}
