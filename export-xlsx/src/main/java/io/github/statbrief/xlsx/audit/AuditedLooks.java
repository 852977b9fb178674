package io.github.statbrief.xlsx.audit;

import io.github.statbrief.theme.Colour;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The looks of a workbook's cells, by their indexes in the styles part. */
final class AuditedLooks {
    /**
     * The indexes of a theme's first colours in the order used by styles: white, black, then the two of text and
     * background.
     */
    private static final List<String> THEME_ORDER = List.of(
            "lt1",
            "dk1",
            "lt2",
            "dk2",
            "accent1",
            "accent2",
            "accent3",
            "accent4",
            "accent5",
            "accent6",
            "hlink",
            "folHlink");

    private static final int OPAQUE_HEX = 8;

    private final Map<String, Colour> themeColours = new HashMap<>();
    private final Map<String, String> formats = new HashMap<>();
    private final List<AuditedFont> fonts;
    private final List<AuditedLook> looks;

    AuditedLooks(XmlElement styles, XmlElement theme) {
        theme.all("clrScheme")
                .flatMap(scheme -> scheme.children().stream())
                .forEach(each -> themeColour(each).ifPresent(colour -> themeColours.put(each.name(), colour)));
        styles.list("numFmts", "numFmt")
                .forEach(each -> formats.put(each.attribute("numFmtId", ""), each.attribute("formatCode", "")));
        fonts = styles.list("fonts", "font").stream().map(this::font).toList();
        List<XmlElement> fills = styles.list("fills", "fill");
        looks = styles.list("cellXfs", "xf").stream()
                .map(each -> look(each, fills))
                .toList();
    }

    /** The look at an index; the default one if there is none. */
    AuditedLook at(int place) {
        return place >= 0 && place < looks.size() ? looks.get(place) : AuditedLook.USUAL;
    }

    /** A font of a style or of a run of text. */
    AuditedFont font(XmlElement font) {
        String vertical = font.value("vertAlign").orElse("baseline");
        return new AuditedFont(
                font.value("name").or(() -> font.value("rFont")).orElse(""),
                font.value("sz").map(Double::parseDouble).orElse(0.0),
                font.has("b"),
                font.has("i"),
                font.has("u"),
                font.has("strike"),
                !vertical.equals("baseline"),
                font.child("color").flatMap(this::colour));
    }

    private AuditedLook look(XmlElement look, List<XmlElement> fills) {
        XmlElement fill = at(fills, look.attribute("fillId", "0")).orElse(XmlElement.NONE);
        Optional<XmlElement> pattern = fill.child("patternFill");
        XmlElement alignment = look.child("alignment").orElse(XmlElement.NONE);
        return new AuditedLook(
                at(fonts, look.attribute("fontId", "0")).orElse(AuditedFont.USUAL),
                fill.child("gradientFill").isPresent()
                        ? "gradient"
                        : pattern.map(each -> each.attribute("patternType", "none"))
                                .orElse("none"),
                pattern.flatMap(each -> each.child("fgColor")).flatMap(this::colour),
                alignment.is("wrapText"),
                alignment.attribute("horizontal", "general"),
                Integer.parseInt(alignment.attribute("textRotation", "0")),
                format(look.attribute("numFmtId", "0")));
    }

    /** A format of the workbook, or a built-in format known by number; empty for "General". */
    private String format(String id) {
        String known = formats.get(id);
        if (known != null) {
            return known;
        }
        String builtin = BuiltinFormats.getBuiltinFormat(Integer.parseInt(id));
        return builtin == null || builtin.equals("General") ? "" : builtin;
    }

    /** A colour given as such or by its index in the theme; empty for tinted ones. */
    private Optional<Colour> colour(XmlElement colour) {
        String hex = colour.attribute("rgb", "");
        if (hex.length() == OPAQUE_HEX) {
            return Optional.of(Colour.of("#" + hex.substring(2)));
        }
        String place = colour.attribute("theme", "");
        if (place.isEmpty() || !colour.attribute("tint", "").isEmpty()) {
            return Optional.empty();
        }
        return at(THEME_ORDER, place).map(themeColours::get);
    }

    private static Optional<Colour> themeColour(XmlElement named) {
        return named.children().stream()
                .map(each ->
                        each.attribute("lastClr", each.attribute("val", "")).toUpperCase(Locale.ROOT))
                .filter(hex -> hex.matches("[0-9A-F]{6}"))
                .map(hex -> Colour.of("#" + hex))
                .findFirst();
    }

    private static <T> Optional<T> at(List<T> list, String place) {
        int at = Integer.parseInt(place);
        return at >= 0 && at < list.size() ? Optional.of(list.get(at)) : Optional.empty();
    }
}
