package io.github.statbrief.outline.content;

/**
 * A source line that states figures of the section.
 *
 * @param number its number, as written in {@code facts}
 * @param quote the first quote on it
 */
public record StatedLine(String number, Reference quote) {}
