package io.github.statbrief.theme;

import java.util.Optional;

/**
 * The appearance of outputs, by role. Immutable and safe to share between threads.
 *
 * @param palette the colours
 * @param fonts the fonts
 * @param page the page of a brief
 * @param logo the publisher's logo on the first page of a brief
 * @param contact the contact for releases that name none
 */
public record Theme(Palette palette, Fonts fonts, Page page, Optional<Logo> logo, Optional<String> contact) {
    /** Makes a theme without logo or contact. */
    public Theme(Palette palette, Fonts fonts, Page page) {
        this(palette, fonts, page, Optional.empty(), Optional.empty());
    }

    /** The standard theme: navy on white in Open Sans on A4. */
    public static Theme standard() {
        return new Theme(Palette.standard(), Fonts.standard(), Page.A4);
    }

    /** Returns the same theme with another page. */
    public Theme withPage(Page other) {
        return new Theme(palette, fonts, other, logo, contact);
    }

    /** Returns the same theme with other fonts. */
    public Theme withFonts(Fonts other) {
        return new Theme(palette, other, page, logo, contact);
    }

    /** Returns the same theme with a logo. */
    public Theme withLogo(Logo other) {
        return new Theme(palette, fonts, page, Optional.of(other), contact);
    }

    /** Returns the same theme with a contact. */
    public Theme withContact(String other) {
        return new Theme(palette, fonts, page, logo, Optional.of(other));
    }

    /** The style of a role. */
    public TextStyle style(Role role) {
        return switch (role) {
            case TITLE -> new TextStyle(26, 31.5, Weight.BOLD, Colour.WHITE);
            case PUBLISHER -> new TextStyle(9.5, 14, Weight.SEMIBOLD, Colour.WHITE);
            case ATTRIBUTION -> new TextStyle(9.5, 14, Weight.REGULAR, Colour.WHITE);
            case SECTION_HEADING -> new TextStyle(20, 28, Weight.BOLD, palette.primary());
            case HEADING -> new TextStyle(13, 21, Weight.BOLD, palette.primary());
            case SUMMARY -> new TextStyle(10, 14, Weight.REGULAR, palette.ink());
            case BODY -> new TextStyle(9.5, 14, Weight.REGULAR, palette.ink());
            case CAPTION -> new TextStyle(10, 14, Weight.SEMIBOLD, palette.ink());
            case PICTURE_TITLE -> new TextStyle(12, 17.5, Weight.BOLD, palette.ink());
            case SUBTITLE -> new TextStyle(8.5, 14, Weight.REGULAR, palette.muted());
            case CELL -> new TextStyle(8.5, 10.5, Weight.REGULAR, palette.ink());
            case NUMBER -> new TextStyle(8.5, 10.5, Weight.SEMIBOLD, palette.ink());
            case COLUMN_HEADING -> new TextStyle(8, 10.5, Weight.SEMIBOLD, palette.primary());
            case FLAG -> new TextStyle(7.5, 10.5, Weight.SEMIBOLD, palette.flag());
            case NOTE, RUNNING -> new TextStyle(8, 10.5, Weight.REGULAR, palette.muted());
            case TILE_LEAD -> new TextStyle(9, 10.5, Weight.SEMIBOLD, palette.ink());
            case TILE_NUMBER -> new TextStyle(23, 28, Weight.BOLD, palette.primary());
            case TILE_UNIT -> new TextStyle(10.5, 28, Weight.SEMIBOLD, palette.primary());
            case TILE_LABEL -> new TextStyle(8.5, 10.5, Weight.REGULAR, palette.ink());
        };
    }
}
