package io.github.statbrief.pdf.internal.text;

import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.theme.Weight;

/** The theme's styles and the few that a brief derives from them. Immutable. */
public final class Styles {
    private final Theme theme;

    public Styles(Theme theme) {
        this.theme = theme;
    }

    public Palette palette() {
        return theme.palette();
    }

    /** The style of a role. */
    public TextStyle of(Role role) {
        return theme.style(role);
    }

    /** Notes that are content of their own: quotes, notes, legends. */
    public TextStyle noteInInk() {
        return in(of(Role.NOTE), palette().ink());
    }

    /** What stands out of a note: its kind, a term. */
    public TextStyle noteStrong() {
        return weighted(noteInInk(), Weight.SEMIBOLD);
    }

    /** The number of a quote or note, a term of the marks. */
    public TextStyle noteMark() {
        return in(noteStrong(), palette().primary());
    }

    /** The same style in another colour. */
    public static TextStyle in(TextStyle style, Colour colour) {
        return new TextStyle(style.size(), style.leading(), style.weight(), colour);
    }

    /** The same style in another weight. */
    public static TextStyle weighted(TextStyle style, Weight weight) {
        return new TextStyle(style.size(), style.leading(), weight, style.colour());
    }

    /** The same style in another size. */
    public static TextStyle sized(TextStyle style, double size, double leading) {
        return new TextStyle(size, leading, style.weight(), style.colour());
    }

    /** The same style as a link. */
    public TextStyle link(TextStyle style) {
        return in(style, palette().primary());
    }
}
