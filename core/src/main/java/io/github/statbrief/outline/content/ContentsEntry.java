package io.github.statbrief.outline.content;

/**
 * An entry in the list of contents.
 *
 * @param anchor {@code key-figures}, a section's id or {@code sources}
 * @param title its heading with its number
 */
public record ContentsEntry(String anchor, String title) {}
