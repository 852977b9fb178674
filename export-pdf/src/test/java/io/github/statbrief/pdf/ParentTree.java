package io.github.statbrief.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The way back from a page to the structure: each content and each annotation has to lead to the very element that holds it. */
final class ParentTree {
    private final Map<Integer, COSBase> entries = new HashMap<>();
    /** The elements that the tree names for each page's content. */
    private final Map<COSBase, COSArray> pages = new HashMap<>();

    private final Map<COSBase, Set<Integer>> seen = new HashMap<>();
    private final Set<Integer> keys = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    private ParentTree() {}

    static ParentTree of(PDDocument document) throws IOException {
        ParentTree tree = new ParentTree();
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        tree.entries(root.getCOSDictionary(COSName.getPDFName("ParentTree")));
        for (PDPage page : document.getPages()) {
            tree.page(page);
        }
        return tree;
    }

    private void entries(COSDictionary node) {
        COSArray numbers = node.getCOSArray(COSName.NUMS);
        if (numbers != null) {
            for (int i = 0; i + 1 < numbers.size(); i += 2) {
                entries.put(((COSInteger) numbers.getObject(i)).intValue(), numbers.getObject(i + 1));
            }
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        if (kids != null) {
            for (int i = 0; i < kids.size(); i++) {
                entries((COSDictionary) kids.getObject(i));
            }
        }
    }

    private void page(PDPage page) throws IOException {
        int key = page.getStructParents();
        if (entries.get(key) instanceof COSArray elements) {
            pages.put(page.getCOSObject(), elements);
            seen.put(page.getCOSObject(), new HashSet<>());
            keys.add(key);
        } else {
            problems.add("a page has the key " + key + ", under which the parent tree holds no list");
        }
        for (PDAnnotation annotation : page.getAnnotations()) {
            int own = annotation.getStructParent();
            if (!entries.containsKey(own)) {
                problems.add("an annotation has the key " + own + ", which is not in the parent tree");
            }
        }
    }

    /** Takes a content that an element holds. */
    void content(PDStructureElement element, COSBase page, int number) {
        COSArray elements = pages.get(page);
        COSBase parent = elements == null || number >= elements.size() ? null : elements.getObject(number);
        if (parent != element.getCOSObject()) {
            problems.add("content " + number + " leads to another element than the " + element.getStructureType()
                    + " that holds it");
        } else {
            seen.get(page).add(number);
        }
    }

    /** Takes an annotation that an element holds. */
    void annotation(PDStructureElement element, PDAnnotationLink link) {
        int key = link.getStructParent();
        if (entries.get(key) != element.getCOSObject()) {
            problems.add("an annotation leads to another element than the one that holds it");
        }
        keys.add(key);
    }

    /** What leads astray, or nowhere. */
    List<String> problems() {
        List<String> all = new ArrayList<>(problems);
        pages.forEach((page, elements) -> {
            if (seen.get(page).size() != elements.size()) {
                all.add("the parent tree names " + elements.size() + " contents of a page whose elements hold "
                        + seen.get(page).size());
            }
        });
        entries.keySet().stream()
                .filter(key -> !keys.contains(key))
                .forEach(key -> all.add("nothing has the key " + key + " of the parent tree"));
        return all;
    }
}
