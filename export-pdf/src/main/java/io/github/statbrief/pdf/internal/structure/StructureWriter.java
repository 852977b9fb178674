package io.github.statbrief.pdf.internal.structure;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes the structure tree: an element for each tag, with its children in reading order, whatever the drawing order.
 * Used once.
 */
public final class StructureWriter {
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final TaggedWriter writer;
    private final Tag document;
    private final String language;
    private final PdfStructureTreeRoot root;
    /** Begins every sequence: OpenPDF numbers the sequences of elements of its own only, of which one is enough. */
    private final PdfStructureElement beginner;

    private final ParentTree owners;
    private final ElementText text = new ElementText();
    private final Map<TagType, PdfName> names = new EnumMap<>(TagType.class);
    private final Map<Tag, List<Annotation>> annotations = new HashMap<>();
    private final Map<Tag, double[]> boxes = new HashMap<>();
    private final SortedMap<String, PdfIndirectReference> ids = new TreeMap<>();
    /** The elements to write, each after its children. */
    private final List<Written> written = new ArrayList<>();

    /** An annotation of a page. */
    private record Annotation(PdfIndirectReference object, PdfIndirectReference page) {}

    /** An element as it stands in the file. */
    private record Written(PdfIndirectReference element, PdfLiteral dictionary) {
        Written(PdfIndirectReference element, byte[] dictionary) {
            this(element, new PdfLiteral(PdfObject.DICTIONARY, dictionary));
        }
    }

    /**
     * Creates the writer of one file.
     *
     * @param writer the file
     * @param document the root of the tags
     * @param language the language of the document, a BCP 47 tag
     */
    public StructureWriter(TaggedWriter writer, Tag document, String language) {
        this.writer = writer;
        this.document = document;
        this.language = language;
        this.root = writer.getStructureTreeRoot();
        this.owners = new ParentTree(root);
        this.beginner = new PdfStructureElement(root, name(document));
        remember(document, beginner.getReference());
        writer.setStructure(this);
    }

    /** The language of a stretch of content, a BCP 47 tag: that of the innermost tag that has one. */
    public String language(MarkedContent content) {
        for (Optional<Tag> tag = Optional.of(content.tag());
                tag.isPresent();
                tag = tag.get().parent()) {
            if (tag.get().language().isPresent()) {
                return tag.get().language().get();
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
        PdfIndirectReference element = element(content.tag());
        Optional<MarkedContent.Foreign> span =
                foreign.map(each -> new MarkedContent.Foreign(writer.getPdfIndirectReference(), each));
        beginner.put(PdfName.S, foreign.isPresent() ? PdfName.SPAN : name(content.tag()));
        beginner.remove(PdfName.K);
        canvas.beginMarkedContentSequence(beginner);
        int number = ((PdfNumber) Objects.requireNonNull(beginner.get(PdfName.K))).intValue();
        owners.add(
                writer.getCurrentPageNumber(),
                span.map(MarkedContent.Foreign::element).orElse(element));
        content.add(new MarkedContent.Sequence(writer.getCurrentPage(), number, span));
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

    /** Records the bounding box of a figure's picture on the current page, the first if it continues on others. */
    public void box(Tag figure, double left, double lower, double right, double upper) {
        boxes.putIfAbsent(figure, new double[] {left, lower, right, upper});
    }

    /**
     * Adds an annotation to a link.
     *
     * @param link the link
     * @param annotation the annotation's object
     * @return the annotation's key in the parent tree
     */
    public int addAnnotation(Tag link, PdfIndirectReference annotation) {
        annotations
                .computeIfAbsent(link, key -> new ArrayList<>(1))
                .add(new Annotation(annotation, writer.getCurrentPage()));
        return owners.add(element(link));
    }

    private PdfIndirectReference element(Tag tag) {
        PdfIndirectReference known = tag.element();
        if (known != null) {
            return known;
        }
        element(tag.parent()
                .orElseThrow(() ->
                        new IllegalStateException("a " + tag.type() + " stands outside of the document's structure")));
        name(tag);
        return remember(tag, writer.getPdfIndirectReference());
    }

    private PdfIndirectReference remember(Tag tag, PdfIndirectReference element) {
        tag.setElement(element);
        tag.id().ifPresent(id -> ids.put(id, element));
        return element;
    }

    /** Completes the tree once all pages are drawn. */
    public void finish() {
        complete(document, root.getReference());
    }

    private void complete(Tag tag, PdfIndirectReference parent) {
        PdfIndirectReference element = element(tag);
        boolean hasElements = hasElements(tag);
        ElementKids kids = new ElementKids(hasElements);
        Optional<PdfIndirectReference> page = Optional.empty();
        for (Kid kid : tag.kids()) {
            if (kid instanceof Tag child) {
                if (isShown(child)) {
                    complete(child, element);
                    kids.element(element(child));
                }
                continue;
            }
            for (MarkedContent.Sequence sequence : sequences(kid)) {
                page = page.isPresent() ? page : Optional.of(sequence.page());
                add(sequence, element, page.get(), hasElements, kids);
            }
        }
        for (Annotation annotation : annotations.getOrDefault(tag, List.of())) {
            kids.annotation(annotation.object(), annotation.page());
        }
        Optional<double[]> box = Optional.ofNullable(boxes.get(tag));
        written.add(new Written(element, text.of(tag, parent, box, page, kids)));
    }

    /**
     * Adds marked content to the children of an element.
     *
     * @param usual the page that the element names
     * @param hasElements whether it also has elements as children
     */
    private void add(
            MarkedContent.Sequence sequence,
            PdfIndirectReference element,
            PdfIndirectReference usual,
            boolean hasElements,
            ElementKids kids) {
        if (sequence.span().isPresent()) {
            MarkedContent.Foreign span = sequence.span().get();
            kids.element(span.element());
            written.add(new Written(
                    span.element(), text.foreign(element, sequence.page(), span.language(), sequence.number())));
        } else if (sequence.page() == usual && !(kids.isEmpty() && hasElements)) {
            kids.sequence(sequence.number());
        } else {
            // some readers take a list that begins with a number for one of numbers only
            kids.sequence(sequence.number(), sequence.page());
        }
    }

    private static List<MarkedContent.Sequence> sequences(Kid content) {
        return content instanceof MarkedContent marked ? marked.sequences() : List.of();
    }

    private static boolean hasElements(Tag tag) {
        for (Kid kid : tag.kids()) {
            if (kid instanceof Tag) {
                return true;
            }
            for (MarkedContent.Sequence sequence : sequences(kid)) {
                if (sequence.span().isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a tag has any content; an empty cell still counts, because it has a place in the row. */
    private static boolean isShown(Tag tag) {
        if (tag.type() == TagType.CELL || tag.type() == TagType.HEADER_CELL) {
            return true;
        }
        for (Kid kid : tag.kids()) {
            if (kid instanceof Tag child ? isShown(child) : !sequences(kid).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private PdfName name(Tag tag) {
        return names.computeIfAbsent(tag.type(), type -> {
            PdfName name = new PdfName(type.fileName());
            type.role().ifPresent(standard -> root.mapRole(name, new PdfName(standard)));
            return name;
        });
    }

    /** Writes the elements, and the ways to find them, into the file that ends; returns the root of the tree. */
    PdfIndirectReference write() throws IOException {
        root.put(PdfName.PARENTTREE, owners.write(writer, writer.getCurrentPageNumber() - 1));
        for (Written each : written) {
            writer.addToBody(each.dictionary(), each.element());
        }
        root.put(PdfName.K, new PdfArray(beginner.getReference()));
        if (!ids.isEmpty()) {
            PdfArray named = new PdfArray();
            ids.forEach((id, element) -> {
                named.add(new PdfString(id));
                named.add(element);
            });
            PdfDictionary tree = new PdfDictionary();
            tree.put(PdfName.NAMES, named);
            root.put(new PdfName("IDTree"), tree);
        }
        return writer.addToBody(root, root.getReference()).getIndirectReference();
    }
}
