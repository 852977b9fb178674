package io.github.statbrief.pdf.internal.structure;

/** Marks that are not content. */
public enum Artifact implements ContentOwner {
    /** The running head. */
    HEADER,
    /** The running foot. */
    FOOTER,
    /** A column head repeated on another page. */
    REPEATED,
    /** Rules, backgrounds and bars. */
    DECORATION
}
