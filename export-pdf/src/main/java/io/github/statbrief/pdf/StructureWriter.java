package io.github.statbrief.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the structure tree: elements for tags, and in each its kids in reading order, whatever order they were drawn in. Used once. */
final class StructureWriter {
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfWriter writer;
    private final PdfStructureTreeRoot root;
    private final ElementAttributes attributes = new ElementAttributes();
    private final Map<Tag, PdfStructureElement> elements = new HashMap<>();
    private final Map<Tag, Tag> parents = new HashMap<>();
    private final Map<Content, List<PdfDictionary>> sequences = new HashMap<>();
    private final Map<Tag, List<PdfDictionary>> annotations = new HashMap<>();

    StructureWriter(PdfWriter writer, Tag document) {
        this.writer = writer;
        this.root = writer.getStructureTreeRoot();
        elements.put(document, attributes.put(new PdfStructureElement(root, name(document)), document));
        remember(document);
    }

    private void remember(Tag tag) {
        for (Kid kid : tag.kids()) {
            if (kid instanceof Tag child) {
                parents.put(child, tag);
                remember(child);
            }
        }
    }

    /** Begins marked content on the current page. */
    void begin(PdfContentByte canvas, Content content) {
        PdfStructureElement element = element(content.tag());
        // OpenPDF numbers the sequence in K; the kids are put there at the end, when all are known
        element.remove(PdfName.K);
        canvas.beginMarkedContentSequence(element);
        PdfDictionary sequence = new PdfDictionary(new PdfName("MCR"));
        sequence.put(PdfName.PG, writer.getCurrentPage());
        sequence.put(new PdfName("MCID"), element.get(PdfName.K));
        element.remove(PdfName.K);
        element.remove(PdfName.PG);
        sequences.computeIfAbsent(content, key -> new ArrayList<>()).add(sequence);
    }

    /** Begins what is no content. */
    void begin(PdfContentByte canvas, Artifact artifact) {
        PdfDictionary properties = new PdfDictionary();
        switch (artifact) {
            case HEADER -> pagination(properties, "Header");
            case FOOTER -> pagination(properties, "Footer");
            case REPEATED -> properties.put(PdfName.TYPE, new PdfName("Pagination"));
            case DECORATION -> properties.put(PdfName.TYPE, new PdfName("Layout"));
        }
        canvas.beginMarkedContentSequence(ARTIFACT, properties, true);
    }

    private static void pagination(PdfDictionary properties, String subtype) {
        properties.put(PdfName.TYPE, new PdfName("Pagination"));
        properties.put(PdfName.SUBTYPE, new PdfName(subtype));
    }

    /** Says where the picture of a figure stands on the current page. */
    void box(Tag figure, double left, double lower, double right, double upper) {
        attributes.box(element(figure), left, lower, right, upper);
    }

    /**
     * Takes an annotation into a link.
     *
     * @param link the link
     * @param annotation the annotation's object
     * @return the annotation's key in the parent tree
     */
    int addAnnotation(Tag link, PdfIndirectReference annotation) {
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(PdfName.PG, writer.getCurrentPage());
        reference.put(PdfName.OBJ, annotation);
        annotations.computeIfAbsent(link, key -> new ArrayList<>()).add(reference);
        return root.addExistingObject(element(link).getReference());
    }

    private PdfStructureElement element(Tag tag) {
        PdfStructureElement known = elements.get(tag);
        if (known != null) {
            return known;
        }
        Tag parent = parents.get(tag);
        if (parent == null) {
            throw new IllegalStateException("a " + tag.type() + " stands outside of the document's structure");
        }
        PdfStructureElement element = attributes.put(new PdfStructureElement(element(parent), name(tag)), tag);
        elements.put(tag, element);
        return element;
    }

    /** Completes the tree, when all pages are drawn. */
    void finish(Tag document) {
        complete(document);
        attributes.writeIds(root);
    }

    private void complete(Tag tag) {
        PdfArray kids = new PdfArray();
        for (Kid kid : tag.kids()) {
            if (kid instanceof Tag child) {
                if (isShown(child)) {
                    PdfStructureElement element = element(child);
                    complete(child);
                    kids.add(element);
                }
            } else {
                sequences.getOrDefault(kid, List.of()).forEach(kids::add);
            }
        }
        annotations.getOrDefault(tag, List.of()).forEach(kids::add);
        PdfStructureElement element = element(tag);
        element.remove(PdfName.K);
        if (!kids.isEmpty()) {
            element.put(PdfName.K, kids);
        }
    }

    /** Whether a tag has anything in it; a cell without words still takes its place in the row. */
    private boolean isShown(Tag tag) {
        return tag.type() == TagType.CELL
                || tag.type() == TagType.HEADER_CELL
                || tag.kids().stream()
                        .anyMatch(kid -> kid instanceof Tag child ? isShown(child) : sequences.containsKey(kid));
    }

    private static PdfName name(Tag tag) {
        return new PdfName(tag.type().standardName());
    }
}
