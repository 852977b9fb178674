package io.github.statbrief.xlsx.internal.stream;

import io.github.statbrief.sheets.xml.XmlWriter;
import io.github.statbrief.text.XmlText;
import io.github.statbrief.theme.SoftHyphens;
import io.github.statbrief.xlsx.internal.cell.EscapedText;
import io.github.statbrief.xlsx.internal.cell.Namespaces;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** The texts of a workbook's cells, each numbered on first use. Used by one thread. */
public final class SharedStrings {
    /** The most texts of streamed rows; further ones are written into their cells. */
    private static final int MOST = 100_000;

    private final Map<String, Integer> plain = new HashMap<>();
    private final Map<String, Integer> led = new HashMap<>();
    private final XmlWriter items = new XmlWriter();
    private int size;
    private int most = Integer.MAX_VALUE;
    private long cells;

    /** The number of a text of one more cell. */
    public int share(String text) {
        return share(text, 1).orElseThrow();
    }

    /**
     * The number of a text of one more cell that begins with words in another font.
     *
     * @param lead the words
     * @param text the text after them
     * @param font writes the properties of their font
     */
    public int shareLed(String lead, String text, Consumer<XmlWriter> font) {
        cells++;
        Integer known = led.get(lead + '\0' + text);
        if (known != null) {
            return known;
        }
        items.start("si").start("r");
        font.accept(items);
        text(EscapedText.of(lead), items).end();
        if (!text.isEmpty()) {
            items.start("r");
            text(EscapedText.of(text), items).end();
        }
        items.end();
        led.put(lead + '\0' + text, size);
        size++;
        return size - 1;
    }

    /** Lets no more than a fixed number of texts follow, those of streamed rows. */
    public void beginStreamed() {
        most = size + MOST;
    }

    /**
     * Shares a text.
     *
     * @param words the text
     * @param inCells the number of cells with the text
     * @return its number; empty if the limit is reached and the text must be written into its cells
     */
    OptionalInt share(String words, int inCells) {
        String text = SoftHyphens.without(words);
        Integer known = plain.get(text);
        if (known == null) {
            if (size >= most) {
                return OptionalInt.empty();
            }
            known = size;
            plain.put(text, known);
            size++;
            items.start("si");
            text(EscapedText.of(text), items);
            items.end();
        }
        cells += inCells;
        return OptionalInt.of(known);
    }

    /** The part of the shared strings, once no more cells follow. */
    public byte[] part() {
        byte[] shared = items.take();
        XmlWriter xml = new XmlWriter()
                .declare()
                .start("sst")
                .attribute("count", Long.toString(cells))
                .attribute("uniqueCount", size)
                .attribute("xmlns", Namespaces.MAIN);
        byte[] head = xml.take();
        return XmlWriter.joined(head, shared, xml.end().take());
    }

    private static XmlWriter text(String text, XmlWriter xml) {
        xml.start("t");
        if (text.strip().length() != text.length()) {
            xml.attribute("xml:space", "preserve");
        }
        return xml.text(text).end();
    }

    /** The XML element of a text in its cell, escaped so that readers get back the same text. */
    static String xml(String text) {
        boolean trimmed = text.strip().length() == text.length();
        return (trimmed ? "<t>" : "<t xml:space=\"preserve\">") + XmlText.content(EscapedText.of(text)) + "</t>";
    }
}
