package io.github.statbrief.pdf.internal.structure;

import com.lowagie.text.pdf.PdfIndirectReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A stretch of content of a tag, between its other children. Compared by identity, used by one thread. */
public final class MarkedContent implements ContentOwner, Kid {
    private final Tag tag;
    /** Where it stands in the file, in the order in which it is drawn. */
    private final List<Sequence> sequences = new ArrayList<>(1);

    /**
     * A sequence of marked content of a page.
     *
     * @param page the page
     * @param number its number on that page
     * @param span the element around it, if it is in another language
     */
    record Sequence(PdfIndirectReference page, int number, Optional<Foreign> span) {}

    /** A span in another language, a BCP 47 tag. */
    record Foreign(PdfIndirectReference element, String language) {}

    MarkedContent(Tag tag) {
        this.tag = tag;
    }

    void add(Sequence sequence) {
        sequences.add(sequence);
    }

    List<Sequence> sequences() {
        return Collections.unmodifiableList(sequences);
    }

    /** The tag that owns the content. */
    public Tag tag() {
        return tag;
    }
}
