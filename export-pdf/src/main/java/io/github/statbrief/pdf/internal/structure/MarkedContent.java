package io.github.statbrief.pdf.internal.structure;

/** A stretch of content of a tag, between its other kids. Told from others by its identity. */
public final class MarkedContent implements ContentOwner, Kid {
    private final Tag tag;

    MarkedContent(Tag tag) {
        this.tag = tag;
    }

    /** The tag that it is content of. */
    public Tag tag() {
        return tag;
    }
}
