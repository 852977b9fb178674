package io.github.statbrief.pdf.internal.structure;

/** A stretch of content of a tag, between its other children. Compared by identity. */
public final class MarkedContent implements ContentOwner, Kid {
    private final Tag tag;

    MarkedContent(Tag tag) {
        this.tag = tag;
    }

    /** The tag that owns the content. */
    public Tag tag() {
        return tag;
    }
}
