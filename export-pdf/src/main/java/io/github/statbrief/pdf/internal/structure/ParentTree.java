package io.github.statbrief.pdf.internal.structure;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfNumberTree;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The way back from pages and annotations to the elements that own them, by keys. OpenPDF writes the keys into the pages
 * and counts them: one for each page, at its first marked content or else at its end, one for each annotation as it
 * comes. Used once.
 */
final class ParentTree {
    private final PdfStructureTreeRoot root;
    /** The owners of the sequences of each page, in their order, by the page's key. */
    private final Map<Integer, List<PdfIndirectReference>> pages = new LinkedHashMap<>();

    private final Map<Integer, PdfIndirectReference> annotations = new LinkedHashMap<>();
    private List<PdfIndirectReference> page = new ArrayList<>();
    private int pageNumber;
    private int next;

    ParentTree(PdfStructureTreeRoot root) {
        this.root = root;
    }

    /**
     * Adds the owner of the next sequence of a page.
     *
     * @param number the number of the page, from 1
     * @param owner the element
     */
    void add(int number, PdfIndirectReference owner) {
        turnTo(number);
        page.add(owner);
    }

    /** Gives a key to every page up to one; those passed over have no marked content. */
    private void turnTo(int number) {
        while (pageNumber < number) {
            page = new ArrayList<>();
            pages.put(next, page);
            next++;
            pageNumber++;
        }
    }

    /**
     * Adds the owner of an annotation.
     *
     * @return the annotation's key
     */
    int add(PdfIndirectReference owner) {
        int key = root.addExistingObject(owner);
        if (key != next) {
            throw new IllegalStateException("the key of an annotation is " + key + ", not " + next);
        }
        annotations.put(key, owner);
        next++;
        return key;
    }

    /**
     * Writes the tree.
     *
     * @param writer the file
     * @param lastPage the number of its last page
     * @return the tree
     */
    PdfIndirectReference write(PdfWriter writer, int lastPage) throws IOException {
        turnTo(lastPage);
        Map<Integer, PdfIndirectReference> owners = new LinkedHashMap<>(annotations);
        for (Map.Entry<Integer, List<PdfIndirectReference>> each : pages.entrySet()) {
            owners.put(each.getKey(), written(each.getValue(), writer));
        }
        PdfDictionary tree = PdfNumberTree.writeTree(owners, writer);
        return writer.addToBody(tree).getIndirectReference();
    }

    private static PdfIndirectReference written(List<PdfIndirectReference> elements, PdfWriter writer)
            throws IOException {
        StringBuilder list = new StringBuilder("[");
        for (PdfIndirectReference element : elements) {
            list.append(list.length() > 1 ? " " : "");
            ElementText.reference(list, element);
        }
        return writer.addToBody(new PdfLiteral(PdfObject.ARRAY, list.append(']').toString()))
                .getIndirectReference();
    }
}
