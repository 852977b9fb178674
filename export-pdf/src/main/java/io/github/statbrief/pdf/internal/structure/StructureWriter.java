package io.github.statbrief.pdf.internal.structure;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the structure tree: an element for each tag, with its children in reading order, whatever the drawing order.
 * Used once.
 */
public final class StructureWriter {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName MCR = new PdfName("MCR");
    private static final PdfName SPAN = new PdfName("Span");
    private static final PdfName MCID = new PdfName("MCID");

    private final PdfWriter writer;
    private final String language;
    private final PdfStructureTreeRoot root;
    private final ElementAttributes attributes = new ElementAttributes();
    private final Map<Tag, PdfStructureElement> elements = new HashMap<>();
    private final Map<Tag, Tag> parents = new HashMap<>();
    private final Map<MarkedContent, List<Sequence>> sequences = new HashMap<>();
    private final Map<Tag, List<PdfDictionary>> annotations = new HashMap<>();

    /**
     * Creates the writer of one file.
     *
     * @param writer the file
     * @param document the root of the tags
     * @param language the language of the document, a BCP 47 tag
     */
    public StructureWriter(PdfWriter writer, Tag document, String language) {
        this.writer = writer;
        this.language = language;
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

    /** The language of a stretch of content, a BCP 47 tag: that of the innermost tag that has one. */
    public String language(MarkedContent content) {
        for (Tag tag = content.tag(); tag != null; tag = parents.get(tag)) {
            if (tag.language().isPresent()) {
                return tag.language().get();
            }
        }
        return language;
    }

    /**
     * Begins marked content on the current page.
     *
     * @param canvas the page
     * @param content the content
     * @param foreign the language of this part of it, if it is not that of the whole: the part becomes a span
     */
    public void begin(PdfContentByte canvas, MarkedContent content, Optional<String> foreign) {
        PdfStructureElement element = element(content.tag());
        // OpenPDF puts the sequence's number in K; the children are written there once all are known
        element.remove(PdfName.K);
        if (foreign.isPresent()) {
            PdfStructureElement span = new PdfStructureElement(element, SPAN);
            element.remove(PdfName.K);
            span.remove(PdfName.TYPE);
            span.put(PdfName.LANG, new PdfString(foreign.get()));
            canvas.beginMarkedContentSequence(span);
            add(content, new Sequence(writer.getCurrentPage(), span));
            return;
        }
        canvas.beginMarkedContentSequence(element);
        add(content, new Sequence(writer.getCurrentPage(), element.get(PdfName.K)));
        element.remove(PdfName.K);
        element.remove(PdfName.PG);
    }

    private void add(MarkedContent content, Sequence sequence) {
        sequences.computeIfAbsent(content, key -> new ArrayList<>()).add(sequence);
    }

    /** Marked content of a page, by its number on that page or by the element around it. */
    private record Sequence(PdfIndirectReference page, PdfObject number) {
        boolean isElement() {
            return number instanceof PdfStructureElement;
        }

        /**
         * The entry for it among the children of an element.
         *
         * @param usual the page named by the element
         * @param whole whether the long form is needed: OpenPDF assumes that a list beginning with a number has no
         *     elements
         */
        PdfObject of(PdfIndirectReference usual, boolean whole) {
            if (isElement() || (page == usual && !whole)) {
                return number;
            }
            PdfDictionary reference = new PdfDictionary(MCR);
            reference.put(PdfName.PG, page);
            reference.put(MCID, number);
            return reference;
        }
    }

    /** Begins an artifact. */
    public void begin(PdfContentByte canvas, Artifact artifact) {
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

    /** Records the bounding box of a figure's picture on the current page. */
    public void box(Tag figure, double left, double lower, double right, double upper) {
        attributes.box(element(figure), left, lower, right, upper);
    }

    /**
     * Adds an annotation to a link.
     *
     * @param link the link
     * @param annotation the annotation's object
     * @return the annotation's key in the parent tree
     */
    public int addAnnotation(Tag link, PdfIndirectReference annotation) {
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

    /** Completes the tree once all pages are drawn. */
    public void finish(Tag document) {
        complete(document);
        attributes.writeIds(root);
    }

    private void complete(Tag tag) {
        PdfStructureElement element = element(tag);
        PdfArray kids = new PdfArray();
        Optional<PdfIndirectReference> page = Optional.empty();
        for (Kid kid : tag.kids()) {
            if (kid instanceof Tag child) {
                if (isShown(child)) {
                    complete(child);
                    kids.add(element(child));
                }
                continue;
            }
            for (Sequence sequence : sequences.getOrDefault(kid, List.of())) {
                page = page.or(() -> Optional.of(sequence.page()));
                kids.add(sequence.of(page.get(), kids.isEmpty() && hasElements(tag)));
            }
        }
        annotations.getOrDefault(tag, List.of()).forEach(kids::add);
        page.ifPresent(first -> element.put(PdfName.PG, first));
        element.remove(PdfName.K);
        if (!kids.isEmpty()) {
            element.put(PdfName.K, kids.size() == 1 && !hasElements(tag) ? kids.getPdfObject(0) : kids);
        }
    }

    private boolean hasElements(Tag tag) {
        return tag.kids().stream()
                .anyMatch(kid -> kid instanceof Tag
                        || sequences.getOrDefault(kid, List.of()).stream().anyMatch(Sequence::isElement));
    }

    /** Whether a tag has any content; an empty cell still counts, because it has a place in the row. */
    private boolean isShown(Tag tag) {
        return tag.type() == TagType.CELL
                || tag.type() == TagType.HEADER_CELL
                || tag.kids().stream()
                        .anyMatch(kid -> kid instanceof Tag child ? isShown(child) : sequences.containsKey(kid));
    }

    private PdfName name(Tag tag) {
        PdfName name = new PdfName(tag.type().fileName());
        tag.type().role().ifPresent(standard -> root.mapRole(name, new PdfName(standard)));
        return name;
    }
}
