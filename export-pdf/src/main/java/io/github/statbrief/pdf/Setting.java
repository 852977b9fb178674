package io.github.statbrief.pdf;

import io.github.statbrief.text.Labels;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What every block needs to be laid out.
 *
 * @param sheet the page
 * @param styles how text looks
 * @param text sets it in lines
 * @param labels the fixed words
 * @param numbers how numbers are written
 * @param abbreviations what abbreviations stand for
 */
record Setting(
        Sheet sheet,
        Styles styles,
        TextSetter text,
        Labels labels,
        Decimals numbers,
        Map<String, String> abbreviations) {
    /** Copies the abbreviations. */
    Setting {
        abbreviations = Collections.unmodifiableMap(new LinkedHashMap<>(abbreviations));
    }
}
