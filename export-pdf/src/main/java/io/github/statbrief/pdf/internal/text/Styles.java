package io.github.statbrief.pdf.internal.text;

import io.github.statbrief.markup.Markup;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextSize;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.theme.Weight;

/** The theme's styles and a few derived ones for briefs. Immutable. */
public final class Styles {
    private final Theme theme;

    /** Takes the styles of a theme. */
    public Styles(Theme theme) {
        this.theme = theme;
    }

    /** The colours of the theme. */
    public Palette palette() {
        return theme.palette();
    }

    /** Whether text is so large that fewer columns of it stand beside each other. */
    public boolean isLarge() {
        return theme.textSize() == TextSize.LARGE;
    }

    /**
     * A width or height for text of a role, in points.
     *
     * @param standard the measure for the standard size of the role
     * @param role the role
     * @return the measure for its size in this theme
     */
    public double scaled(double standard, Role role) {
        return standard * of(role).size() / TextSize.STANDARD.size(role);
    }

    /** The colour on which the title of the brief stands. */
    public Colour titleGround() {
        return theme.titleGround();
    }

    /** The style of a role. */
    public TextStyle of(Role role) {
        return theme.style(role);
    }

    /** The style of notes with content of their own: quotes, notes, legends. */
    public TextStyle noteInInk() {
        return in(of(Role.NOTE), palette().ink());
    }

    /** The style of emphasised words in a note: its kind, a term. */
    public TextStyle noteStrong() {
        return weighted(noteInInk(), Weight.SEMIBOLD);
    }

    /** The style of a quote's or note's number and of a mark. */
    public TextStyle noteMark() {
        return in(noteStrong(), palette().primary());
    }

    /** Returns the same style in another colour. */
    public static TextStyle in(TextStyle style, Colour colour) {
        return new TextStyle(style.size(), style.leading(), style.weight(), colour);
    }

    /** Returns the same style in another weight. */
    public static TextStyle weighted(TextStyle style, Weight weight) {
        return new TextStyle(style.size(), style.leading(), weight, style.colour());
    }

    /** Returns the same style in another size, in points. */
    public static TextStyle sized(TextStyle style, double size, double leading) {
        return new TextStyle(size, leading, style.weight(), style.colour());
    }

    /** Returns the same style for marked up words: the typeface has no italics, so that emphasis is a matter of weight. */
    public TextStyle marked(TextStyle style, Markup markup) {
        TextStyle stressed = markup.emphasised() ? weighted(style, Weight.SEMIBOLD) : style;
        TextStyle strong = markup.strong() ? weighted(stressed, Weight.BOLD) : stressed;
        return markup.link().isPresent() ? link(strong) : strong;
    }

    /** Returns the same style as a link. */
    public TextStyle link(TextStyle style) {
        return in(style, palette().primary());
    }
}
