package io.github.statbrief.pdf.internal.structure;

import com.lowagie.text.pdf.ByteBuffer;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import io.github.statbrief.theme.SoftHyphens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Spells elements of the structure tree as they stand in a file. A brief has thousands, and an object for each of their
 * entries would cost more than all else on its pages. The entries have the order in which OpenPDF writes them. Used by
 * one thread, for one element after another.
 */
final class ElementText {
    private final StringBuilder text = new StringBuilder();

    /**
     * Spells the element of a tag.
     *
     * @param tag the tag
     * @param parent the element around it
     * @param box the box of its picture; empty if it is none
     * @param page the page of its first content, which its children leave out; empty if it has none
     * @param kids its children
     * @return a dictionary in the syntax of PDF
     */
    byte[] of(
            Tag tag,
            PdfIndirectReference parent,
            Optional<double[]> box,
            Optional<PdfIndirectReference> page,
            ElementKids kids) {
        begin(parent);
        attributes(tag, box);
        text.append("/S/").append(tag.type().fileName());
        tag.expansion().ifPresent(words -> words("/E", words));
        page.ifPresent(this::page);
        tag.language().ifPresent(language -> words("/Lang", language));
        tag.id().ifPresent(id -> words("/ID", id));
        tag.alternate().ifPresent(words -> words("/Alt", words));
        kids.appendTo(text);
        return end();
    }

    /** Spells a span of words in another language than those around it; they are one sequence of marked content. */
    byte[] foreign(PdfIndirectReference parent, PdfIndirectReference page, String language, int sequence) {
        begin(parent);
        text.append("/S/").append(TagType.SPAN.fileName());
        page(page);
        words("/Lang", language);
        text.append("/K ").append(sequence);
        return end();
    }

    private void begin(PdfIndirectReference parent) {
        text.setLength(0);
        text.append("<</P ");
        reference(text, parent);
    }

    private byte[] end() {
        return text.append(">>").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private void page(PdfIndirectReference page) {
        text.append("/Pg ");
        reference(text, page);
    }

    static void reference(StringBuilder text, PdfIndirectReference reference) {
        text.append(reference.getNumber()).append(" 0 R");
    }

    private void attributes(Tag tag, Optional<double[]> box) {
        List<Runnable> attributes = new ArrayList<>(1);
        if (tag.type() == TagType.LIST) {
            attributes.add(() -> list(tag));
        }
        if (tag.scope().isPresent() || tag.columns() > 1 || tag.rows() > 1) {
            attributes.add(() -> table(tag));
        }
        if (!tag.properties().isEmpty()) {
            attributes.add(() -> userProperties(tag));
        }
        box.ifPresent(edges -> attributes.add(() -> layout(edges)));
        if (attributes.isEmpty()) {
            return;
        }
        text.append(attributes.size() == 1 ? "/A" : "/A[");
        attributes.forEach(Runnable::run);
        text.append(attributes.size() == 1 ? "" : "]");
    }

    private void list(Tag tag) {
        text.append("<</O/List/ListNumbering/")
                .append(tag.numbering().standardName())
                .append(">>");
    }

    private void table(Tag tag) {
        text.append("<</O/Table");
        tag.scope().ifPresent(scope -> text.append("/Scope/").append(scope.standardName()));
        if (tag.rows() > 1) {
            text.append("/RowSpan ").append(tag.rows());
        }
        if (tag.columns() > 1) {
            text.append("/ColSpan ").append(tag.columns());
        }
        text.append(">>");
    }

    private void userProperties(Tag tag) {
        text.append("<</O/UserProperties/P[");
        for (Tag.Property property : tag.properties()) {
            words("<</V", property.value());
            words("/N", property.name());
            text.append(">>");
        }
        text.append("]>>");
    }

    private void layout(double[] edges) {
        text.append("<</O/Layout/Placement/Block/BBox[");
        for (int edge = 0; edge < edges.length; edge++) {
            text.append(edge == 0 ? "" : " ").append(ByteBuffer.formatDouble((float) edges[edge]));
        }
        text.append("]>>");
    }

    /** Encodes words as ASCII if possible, otherwise as UTF-16, which takes twice the space. */
    private void words(String key, String value) {
        String words = SoftHyphens.without(value);
        text.append(key);
        if (isPlain(words)) {
            text.append('(').append(words).append(')');
        } else {
            text.append(new String(encoded(words), StandardCharsets.ISO_8859_1));
        }
    }

    /** Whether words stand in a file as they are. */
    private static boolean isPlain(String words) {
        for (int at = 0; at < words.length(); at++) {
            char each = words.charAt(at);
            if (each < ' ' || each >= 0x7F || each == '(' || each == ')' || each == '\\') {
                return false;
            }
        }
        return true;
    }

    private static byte[] encoded(String words) {
        boolean ascii = words.chars().allMatch(each -> each >= ' ' && each < 0x7F);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new PdfString(words, ascii ? PdfObject.TEXT_PDFDOCENCODING : PdfObject.TEXT_UNICODE).toPdf(null, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
