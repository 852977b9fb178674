package io.github.statbrief.sheets.xml;

import io.github.statbrief.text.XmlText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements, attributes and text of XML into memory. Only names of elements and attributes are written as they are;
 * they come from this module. Used by one thread.
 */
public final class XmlWriter {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Writes the declaration of a document. */
    public XmlWriter declare() {
        out.append(DECLARATION);
        return this;
    }

    /** Starts an element. */
    public XmlWriter start(String name) {
        closeTag();
        out.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /**
     * Writes an attribute of the element that was just started.
     *
     * @throws IllegalStateException if the element already has content
     */
    public XmlWriter attribute(String name, String value) {
        if (!inTag) {
            throw new IllegalStateException("the attribute '" + name + "' follows the content of its element");
        }
        out.append(' ')
                .append(name)
                .append("=\"")
                .append(XmlText.attribute(value))
                .append('"');
        return this;
    }

    /** Writes a whole number as an attribute. */
    public XmlWriter attribute(String name, int value) {
        return attribute(name, Integer.toString(value));
    }

    /** Writes {@code true} or {@code false} as an attribute. */
    public XmlWriter attribute(String name, boolean value) {
        return attribute(name, Boolean.toString(value));
    }

    /** Writes text. */
    public XmlWriter text(String text) {
        if (!text.isEmpty()) {
            closeTag();
            out.append(XmlText.content(text));
        }
        return this;
    }

    /** Ends the element that was started last. */
    public XmlWriter end() {
        String name = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append("</").append(name).append('>');
        }
        return this;
    }

    /** Starts an element with one attribute and ends it. */
    public XmlWriter empty(String name, String attribute, String value) {
        return start(name).attribute(attribute, value).end();
    }

    /** Ends the start of an element, so that other content can follow. */
    public XmlWriter closeTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
        return this;
    }

    /** Takes out what was written since it was last taken: a piece of a document, whose elements may still be open. */
    public byte[] take() {
        closeTag();
        byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
        out.setLength(0);
        return bytes;
    }

    /** Pieces of a document, one after another. */
    public static byte[] joined(byte[]... pieces) {
        int length = 0;
        for (byte[] piece : pieces) {
            length += piece.length;
        }
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        return all;
    }

    /** What was written, as text. */
    public String written() {
        return out.toString();
    }
}
