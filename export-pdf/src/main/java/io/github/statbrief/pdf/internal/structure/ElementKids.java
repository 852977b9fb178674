package io.github.statbrief.pdf.internal.structure;

import com.lowagie.text.pdf.PdfIndirectReference;

/** The children of one element as they stand in a file. Used by one thread. */
final class ElementKids {
    private final StringBuilder text = new StringBuilder();
    private int count;
    /** Whether the only child so far is a number, which needs a space before it. */
    private boolean number;

    private final boolean isList;

    /** Starts without children; they are always a list if some of them are elements. */
    ElementKids(boolean isList) {
        this.isList = isList;
    }

    /** Adds another element. */
    void element(PdfIndirectReference element) {
        apart();
        ElementText.reference(text, element);
    }

    /** Adds a sequence of marked content on the page that the element itself names. */
    void sequence(int sequence) {
        apart();
        number = true;
        text.append(sequence);
    }

    /** Adds a sequence of marked content on a page. */
    void sequence(int sequence, PdfIndirectReference page) {
        count++;
        text.append("<</Pg ");
        ElementText.reference(text, page);
        text.append("/Type/MCR/MCID ").append(sequence).append(">>");
    }

    /** Adds an annotation on a page. */
    void annotation(PdfIndirectReference annotation, PdfIndirectReference page) {
        count++;
        text.append("<</Pg ");
        ElementText.reference(text, page);
        text.append("/Type/OBJR/Obj ");
        ElementText.reference(text, annotation);
        text.append(">>");
    }

    private void apart() {
        if (count++ > 0) {
            text.append(' ');
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Appends the entry for the children: a list, but of one that is no element; none if there are none. */
    void appendTo(StringBuilder element) {
        if (count == 1 && !isList) {
            element.append(number ? "/K " : "/K").append(text);
        } else if (count > 0) {
            element.append("/K[").append(text).append(']');
        }
    }
}
