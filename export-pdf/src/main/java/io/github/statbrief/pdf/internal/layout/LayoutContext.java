package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.pdf.internal.text.Styles;
import io.github.statbrief.pdf.internal.text.TextSetter;
import io.github.statbrief.text.Labels;
import io.github.statbrief.theme.Logo;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The shared context of all layouts.
 *
 * @param sheet the page
 * @param styles the text styles
 * @param text sets text in lines
 * @param labels the fixed words
 * @param numbers aligns numbers
 * @param abbreviations abbreviations with their expansions
 * @param logo the publisher's logo
 * @param places where figures and cells are listed
 */
public record LayoutContext(
        PageGeometry sheet,
        Styles styles,
        TextSetter text,
        Labels labels,
        DecimalAlignment numbers,
        Map<String, String> abbreviations,
        Optional<Logo> logo,
        FigurePlaces places) {
    /** Copies the abbreviations. */
    public LayoutContext {
        abbreviations = Collections.unmodifiableMap(new LinkedHashMap<>(abbreviations));
    }

    /** The same context for what stands in a column of a width. */
    public LayoutContext narrowed(double width) {
        return on(sheet.narrowed(width));
    }

    /** The same context for what stands on a page of its own that is turned by a quarter. */
    public LayoutContext turned() {
        return on(sheet.turned());
    }

    private LayoutContext on(PageGeometry other) {
        return new LayoutContext(other, styles, text, labels, numbers, abbreviations, logo, places);
    }
}
