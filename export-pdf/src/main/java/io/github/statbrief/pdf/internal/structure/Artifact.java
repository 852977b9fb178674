package io.github.statbrief.pdf.internal.structure;

/** What a mark is that is no content. */
public enum Artifact implements ContentOwner {
    /** The running head. */
    HEADER,
    /** The running foot. */
    FOOTER,
    /** A column head that is printed again on another page. */
    REPEATED,
    /** Rules, grounds and bars. */
    DECORATION
}
