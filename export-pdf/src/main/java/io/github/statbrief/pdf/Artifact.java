package io.github.statbrief.pdf;

/** What a mark is that is no content. */
enum Artifact implements ContentOwner {
    /** The running head. */
    HEADER,
    /** The running foot. */
    FOOTER,
    /** A column head that is printed again on another page. */
    REPEATED,
    /** Rules, grounds and bars. */
    DECORATION
}
