package io.github.statbrief.pdf.internal.structure;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import io.github.statbrief.theme.SoftHyphens;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the properties of tags into their elements. Used once. */
final class ElementAttributes {
    private static final PdfName ATTRIBUTES = new PdfName("A");
    private static final PdfName OWNER = new PdfName("O");

    private final SortedMap<String, PdfStructureElement> ids = new TreeMap<>();
    private final Set<PdfStructureElement> placed = new HashSet<>();

    /** Writes the properties known before the pages are drawn. */
    PdfStructureElement put(PdfStructureElement element, Tag tag) {
        // every entry of the tree is an element; the type is optional
        element.remove(PdfName.TYPE);
        tag.alternate().ifPresent(words -> element.put(new PdfName("Alt"), words(words)));
        tag.expansion().ifPresent(words -> element.put(new PdfName("E"), words(words)));
        tag.language().ifPresent(language -> element.put(PdfName.LANG, words(language)));
        tag.id().ifPresent(id -> {
            element.put(PdfName.ID, new PdfString(id));
            ids.put(id, element);
        });
        if (tag.type() == TagType.LIST) {
            PdfDictionary list = owned("List");
            list.put(new PdfName("ListNumbering"), new PdfName(tag.numbering().standardName()));
            add(element, list);
        }
        table(element, tag);
        userProperties(element, tag);
        return element;
    }

    private static void table(PdfStructureElement element, Tag tag) {
        if (tag.scope().isEmpty() && tag.columns() == 1 && tag.rows() == 1) {
            return;
        }
        PdfDictionary table = owned("Table");
        tag.scope().ifPresent(scope -> table.put(new PdfName("Scope"), new PdfName(scope.standardName())));
        if (tag.columns() > 1) {
            table.put(new PdfName("ColSpan"), new PdfNumber(tag.columns()));
        }
        if (tag.rows() > 1) {
            table.put(new PdfName("RowSpan"), new PdfNumber(tag.rows()));
        }
        add(element, table);
    }

    private static void userProperties(PdfStructureElement element, Tag tag) {
        if (tag.properties().isEmpty()) {
            return;
        }
        PdfArray properties = new PdfArray();
        for (Tag.Property property : tag.properties()) {
            PdfDictionary entry = new PdfDictionary();
            entry.put(PdfName.N, words(property.name()));
            entry.put(PdfName.V, words(property.value()));
            properties.add(entry);
        }
        PdfDictionary user = owned("UserProperties");
        user.put(PdfName.P, properties);
        add(element, user);
    }

    /** Writes the bounding box of a picture, from the page's lower left corner. */
    void box(PdfStructureElement element, double left, double lower, double right, double upper) {
        if (!placed.add(element)) {
            // the picture continues on another page
            return;
        }
        PdfDictionary layout = owned("Layout");
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        PdfArray box = new PdfArray();
        for (double edge : new double[] {left, lower, right, upper}) {
            box.add(new PdfNumber((float) edge));
        }
        layout.put(PdfName.BBOX, box);
        add(element, layout);
    }

    /** Lists all named elements. */
    void writeIds(PdfStructureTreeRoot root) {
        if (ids.isEmpty()) {
            return;
        }
        PdfArray names = new PdfArray();
        ids.forEach((id, element) -> {
            names.add(new PdfString(id));
            names.add(element.getReference());
        });
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.NAMES, names);
        root.put(new PdfName("IDTree"), tree);
    }

    private static PdfDictionary owned(String owner) {
        PdfDictionary dictionary = new PdfDictionary();
        dictionary.put(OWNER, new PdfName(owner));
        return dictionary;
    }

    private static void add(PdfStructureElement element, PdfDictionary attribute) {
        PdfObject present = element.get(ATTRIBUTES);
        if (present == null) {
            element.put(ATTRIBUTES, attribute);
        } else if (present instanceof PdfArray several) {
            several.add(attribute);
        } else {
            PdfArray both = new PdfArray(present);
            both.add(attribute);
            element.put(ATTRIBUTES, both);
        }
    }

    /** Encodes words as ASCII if possible, otherwise as UTF-16, which takes twice the space. */
    private static PdfString words(String text) {
        String words = SoftHyphens.without(text);
        boolean plain = words.chars().allMatch(each -> each >= ' ' && each < 0x7F);
        return new PdfString(words, plain ? PdfObject.TEXT_PDFDOCENCODING : PdfObject.TEXT_UNICODE);
    }
}
