package io.github.statbrief.theme;

import io.github.statbrief.internal.text.Suggestions;
import java.util.List;
import java.util.Optional;

/**
 * The appearance of outputs, by role. Immutable and safe to share between threads.
 *
 * @param palette the colours
 * @param fonts the fonts
 * @param page the page of a brief
 * @param logo the publisher's logo on the first page of a brief
 * @param contact the contact for releases that name none
 * @param textSize how large its text is
 * @param titleBand what the title of a brief stands on
 */
public record Theme(
        Palette palette,
        Fonts fonts,
        Page page,
        Optional<Logo> logo,
        Optional<String> contact,
        TextSize textSize,
        TitleBand titleBand) {
    private static final List<String> NAMES = List.of("standard", "print", "large-print");

    /** Makes a theme in the standard size with its title on a band. */
    public Theme(Palette palette, Fonts fonts, Page page, Optional<Logo> logo, Optional<String> contact) {
        this(palette, fonts, page, logo, contact, TextSize.STANDARD, TitleBand.FILLED);
    }

    /** Makes a theme without logo or contact. */
    public Theme(Palette palette, Fonts fonts, Page page) {
        this(palette, fonts, page, Optional.empty(), Optional.empty());
    }

    /** The standard theme: navy on white in Open Sans on A4. */
    public static Theme standard() {
        return new Theme(Palette.standard(), Fonts.standard(), Page.A4);
    }

    /** A theme for printing in black: shades of grey, and no large areas of them. */
    public static Theme print() {
        return new Theme(
                Palette.grey(),
                Fonts.standard(),
                Page.A4,
                Optional.empty(),
                Optional.empty(),
                TextSize.STANDARD,
                TitleBand.OPEN);
    }

    /** A theme for readers with low vision: the standard one with running text in 14 points, and nothing under 12. */
    public static Theme largePrint() {
        return standard().withTextSize(TextSize.LARGE);
    }

    /**
     * A theme of ours by its name.
     *
     * @param name {@code standard}, {@code print} or {@code large-print}
     * @return the theme
     * @throws IllegalArgumentException if there is none of the name
     */
    public static Theme named(String name) {
        return switch (name) {
            case "standard" -> standard();
            case "print" -> print();
            case "large-print" -> largePrint();
            default ->
                throw new IllegalArgumentException(Suggestions.refusal(
                        "'" + name + "' is no theme of ours", name, NAMES, "; write standard, print or large-print"));
        };
    }

    /** The names of the themes of ours. */
    public static List<String> names() {
        return NAMES;
    }

    /** Returns the same theme with another page. */
    public Theme withPage(Page other) {
        return new Theme(palette, fonts, other, logo, contact, textSize, titleBand);
    }

    /** Returns the same theme with other fonts. */
    public Theme withFonts(Fonts other) {
        return new Theme(palette, other, page, logo, contact, textSize, titleBand);
    }

    /** Returns the same theme with a logo. */
    public Theme withLogo(Logo other) {
        return new Theme(palette, fonts, page, Optional.of(other), contact, textSize, titleBand);
    }

    /** Returns the same theme with a contact. */
    public Theme withContact(String other) {
        return new Theme(palette, fonts, page, logo, Optional.of(other), textSize, titleBand);
    }

    /** Returns the same theme in another size. */
    public Theme withTextSize(TextSize other) {
        return new Theme(palette, fonts, page, logo, contact, other, titleBand);
    }

    /** Returns the same theme with another ground of the title. */
    public Theme withTitleBand(TitleBand other) {
        return new Theme(palette, fonts, page, logo, contact, textSize, other);
    }

    /** The colour on which the title stands. */
    public Colour titleGround() {
        return switch (titleBand) {
            case FILLED -> palette.primary();
            case OPEN -> Colour.WHITE;
        };
    }

    /** The style of a role. */
    public TextStyle style(Role role) {
        TextSize.Measure measure = textSize.of(role);
        return new TextStyle(measure.size(), measure.leading(), weight(role), colour(role));
    }

    private static Weight weight(Role role) {
        return switch (role) {
            case TITLE, SECTION_HEADING, HEADING, PICTURE_TITLE, TILE_NUMBER -> Weight.BOLD;
            case PUBLISHER, CAPTION, NUMBER, COLUMN_HEADING, FLAG, TILE_LEAD, TILE_UNIT -> Weight.SEMIBOLD;
            case ATTRIBUTION, SUMMARY, BODY, SUBTITLE, CELL, NOTE, RUNNING, TILE_LABEL -> Weight.REGULAR;
        };
    }

    private Colour colour(Role role) {
        return switch (role) {
            case TITLE, PUBLISHER, ATTRIBUTION -> titleBand == TitleBand.FILLED ? Colour.WHITE : palette.ink();
            case SECTION_HEADING, HEADING, COLUMN_HEADING, TILE_NUMBER, TILE_UNIT -> palette.primary();
            case SUMMARY, BODY, CAPTION, PICTURE_TITLE, CELL, NUMBER, TILE_LEAD, TILE_LABEL -> palette.ink();
            case SUBTITLE, NOTE, RUNNING -> palette.muted();
            case FLAG -> palette.flag();
        };
    }
}
