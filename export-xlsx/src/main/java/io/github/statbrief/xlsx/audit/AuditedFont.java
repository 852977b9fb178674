package io.github.statbrief.xlsx.audit;

import io.github.statbrief.theme.Colour;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A font.
 *
 * @param face the typeface; empty if unnamed
 * @param size in points; 0 if not stated
 * @param bold whether it is bold
 * @param italic whether it is italic
 * @param underlined whether it is underlined
 * @param struck whether it is struck through
 * @param raised whether it is superscript or subscript
 * @param colour its colour; empty if it is the default one
 */
record AuditedFont(
        String face,
        double size,
        boolean bold,
        boolean italic,
        boolean underlined,
        boolean struck,
        boolean raised,
        Optional<Colour> colour) {
    static final AuditedFont USUAL = new AuditedFont("", 0, false, false, false, false, false, Optional.empty());

    /** Serif and monospaced typefaces of common programs. */
    private static final Set<String> SERIF = Set.of(
            "times",
            "times new roman",
            "georgia",
            "garamond",
            "cambria",
            "palatino",
            "palatino linotype",
            "century",
            "book antiqua",
            "bookman old style",
            "baskerville",
            "courier",
            "courier new",
            "liberation serif",
            "dejavu serif",
            "noto serif",
            "constantia",
            "didot");

    boolean hasSerifs() {
        return SERIF.contains(face.toLowerCase(Locale.ROOT));
    }
}
