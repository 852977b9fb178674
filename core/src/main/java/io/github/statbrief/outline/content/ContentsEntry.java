package io.github.statbrief.outline.content;

/**
 * An entry in the list of contents.
 *
 * @param anchor {@code key-figures}, a section's id or {@code sources}
 * @param title its heading with its number
 * @param level how deep it stands in other parts; a part of the release has level 1
 */
public record ContentsEntry(String anchor, String title, int level) {
    /** Makes an entry of a part of the release. */
    public ContentsEntry(String anchor, String title) {
        this(anchor, title, 1);
    }
}
