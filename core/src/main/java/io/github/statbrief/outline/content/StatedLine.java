package io.github.statbrief.outline.content;

/**
 * A line of the source that states figures of the section.
 *
 * @param number its number, as {@code facts} writes it
 * @param quote the first quote on it
 */
public record StatedLine(String number, Reference quote) {}
