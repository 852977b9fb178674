package io.github.statbrief.theme;

/** What the title of a brief stands on. */
public enum TitleBand {
    /** On a band across the page in the primary colour. */
    FILLED,
    /** On the paper, between rules: no large area to print. */
    OPEN
}
