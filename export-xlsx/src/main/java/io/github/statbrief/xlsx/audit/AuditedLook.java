package io.github.statbrief.xlsx.audit;

import io.github.statbrief.theme.Colour;
import java.util.Optional;

/**
 * The appearance of a cell.
 *
 * @param font its font
 * @param pattern its fill: "none", "solid", the name of a pattern, "gradient"
 * @param fill the colour of a solid fill, if known
 * @param wrapped whether its text wraps
 * @param horizontal its horizontal alignment: "left", "right", "center", "general", ...
 * @param rotation the rotation of its text
 * @param format its number format
 */
record AuditedLook(
        AuditedFont font,
        String pattern,
        Optional<Colour> fill,
        boolean wrapped,
        String horizontal,
        int rotation,
        String format) {
    static final AuditedLook USUAL =
            new AuditedLook(AuditedFont.USUAL, "none", Optional.empty(), false, "general", 0, "");

    boolean isFilled() {
        return pattern.equals("solid")
                && fill.map(each -> !each.equals(Colour.WHITE)).orElse(true);
    }

    boolean isPatterned() {
        return !pattern.equals("solid") && !pattern.equals("none");
    }
}
