package io.github.statbrief.xlsx.internal.cell;

import io.github.statbrief.sheets.cell.Accent;
import io.github.statbrief.sheets.cell.Look;
import io.github.statbrief.sheets.cell.Rule;
import io.github.statbrief.sheets.cell.SafeText;
import io.github.statbrief.sheets.cell.Typefaces;
import io.github.statbrief.sheets.xml.XmlWriter;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Theme;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/**
 * The styles of one workbook, each numbered on first use. Uses no fills: as the guidance for accessible sheets
 * requires, the theme appears only in type and rules.
 */
public final class Styles {
    /** The number of the first format that is not one of Excel's own. */
    private static final int FIRST_FORMAT = 164;

    private static final int LINK_FONT = 1;

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

    private final Theme theme;
    private final StyleSheet sheet;
    private final Map<FontKey, Integer> fonts = new HashMap<>();
    private final Map<Key, Integer> styles = new HashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();

    /**
     * Starts the styles of a workbook.
     *
     * @param theme the typeface and colours
     */
    public Styles(Theme theme) {
        this.theme = theme;
        sheet = new StyleSheet(Typefaces.of(theme));
        // the first font determines the digits in which column widths are measured
        add(Look.TEXT, Accent.NONE, false);
        add(Look.LINK, Accent.NONE, true);
    }

    /** The style of words. */
    public int text(Look look, String text, boolean wrapped) {
        return style(new Key(look, "", SafeText.startsFormula(text), wrapped, false, true, Accent.NONE, Rule.LIGHT));
    }

    /** The style of words with a link. */
    public int link(Look look, String text, boolean wrapped) {
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
    public int cell(Look look, String format, String text, boolean linked, boolean tall) {
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
    public int cell(Look look, String format, String text, boolean linked, boolean tall, Accent accent, Rule rule) {
        boolean wrapped = format.isEmpty();
        return style(new Key(look, format, SafeText.startsFormula(text), wrapped, linked, tall, accent, rule));
    }

    /** Writes the font of bold words before a text, as properties of a run. */
    public void lead(XmlWriter xml) {
        font(Look.STATUS, Accent.NONE);
        sheet.runProperties(Look.STATUS.size(), hex(Look.STATUS.colour(theme.palette())), xml);
    }

    /** The part of the styles. */
    public byte[] part() {
        return sheet.part(formats);
    }

    private int font(Look look, Accent accent) {
        FontKey key = new FontKey(look, accent);
        Integer known = fonts.get(key);
        if (known == null) {
            known = add(look, accent, false);
            fonts.put(key, known);
        }
        return known;
    }

    private int add(Look look, Accent accent, boolean underlined) {
        Colour colour = accent == Accent.TOTAL ? theme.palette().primary() : look.colour(theme.palette());
        return sheet.font(look.size(), look.isBold() || accent != Accent.NONE, hex(colour), underlined);
    }

    private int style(Key key) {
        Integer known = styles.get(key);
        if (known == null) {
            Look look = key.look();
            int font = key.linked() ? LINK_FONT : font(look, key.accent());
            int border = border(key);
            known = sheet.style(new StyleSheet.Style(
                    format(key.format()),
                    font,
                    border,
                    key.quoted(),
                    !key.format().isEmpty(),
                    vertical(key),
                    key.wrapped(),
                    look.isRight() ? "right" : "left",
                    look.isIndented() ? 1 : 0));
            styles.put(key, known);
        }
        return known;
    }

    private int border(Key key) {
        if (key.look().isHeading()) {
            String colour = hex(theme.palette().primary());
            return sheet.border(new StyleSheet.Edge("medium", colour), new StyleSheet.Edge("thin", colour));
        }
        if (key.look().isInTable()) {
            String weight = key.rule() == Rule.LAST ? "medium" : "thin";
            return sheet.border(
                    StyleSheet.Edge.NONE,
                    new StyleSheet.Edge(weight, hex(key.rule().colour(theme.palette()))));
        }
        return 0;
    }

    private int format(String format) {
        if (format.isEmpty()) {
            return 0;
        }
        int usual = BuiltinFormats.getBuiltinFormat(format);
        return usual >= 0 ? usual : formats.computeIfAbsent(format, wanted -> FIRST_FORMAT + formats.size());
    }

    private static String vertical(Key key) {
        if (key.look().isHeading() || key.look() == Look.HEADING) {
            return "bottom";
        }
        return key.tall() ? "top" : "center";
    }

    private static String hex(Colour colour) {
        return colour.hex().substring(1);
    }
}
