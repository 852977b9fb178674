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
 * What every block needs to be laid out.
 *
 * @param sheet the page
 * @param styles how text looks
 * @param text sets it in lines
 * @param labels the fixed words
 * @param numbers how numbers are written
 * @param abbreviations what abbreviations stand for
 * @param logo the publisher's sign
 */
public record LayoutContext(
        PageGeometry sheet,
        Styles styles,
        TextSetter text,
        Labels labels,
        DecimalAlignment numbers,
        Map<String, String> abbreviations,
        Optional<Logo> logo) {
    /** Copies the abbreviations. */
    public LayoutContext {
        abbreviations = Collections.unmodifiableMap(new LinkedHashMap<>(abbreviations));
    }
}
