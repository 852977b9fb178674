package io.github.statbrief.xlsx.internal.stream;

import io.github.statbrief.text.XmlText;
import io.github.statbrief.xlsx.internal.cell.EscapedText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.SharedStringsTable;

/** The shared strings of a workbook: those collected by POI, then those of streamed rows. */
public final class SharedStrings {
    /** The most distinct shared strings; further ones are written into their cells. */
    private static final int MOST = 100_000;

    private final Map<String, Integer> known = new HashMap<>();
    private final Map<String, Integer> added = new LinkedHashMap<>();
    private final int before;
    private long cells;

    private SharedStrings(int before, long cells) {
        this.before = before;
        this.cells = cells;
    }

    /** Starts after the strings of a workbook whose sheets are all made. */
    public static SharedStrings behind(SharedStringsTable strings) {
        SharedStrings texts = new SharedStrings(strings.getUniqueCount(), strings.getCount());
        int number = 0;
        for (RichTextString text : strings.getSharedStringItems()) {
            if (text.numFormattingRuns() == 0) {
                texts.known.putIfAbsent(text.getString(), number);
            }
            number++;
        }
        return texts;
    }

    /**
     * Shares a text.
     *
     * @param text the text
     * @param inCells the number of cells with the text
     * @return its index; empty if the limit is reached and the text must be written into its cells
     */
    OptionalInt share(String text, int inCells) {
        Integer number = known.containsKey(text) ? known.get(text) : added.get(text);
        if (number == null) {
            if (added.size() >= MOST) {
                return OptionalInt.empty();
            }
            number = before + added.size();
            added.put(text, number);
        }
        cells += inCells;
        return OptionalInt.of(number);
    }

    /**
     * Writes the part of the shared strings.
     *
     * @param part the part as written by POI
     * @param out the target
     */
    void write(String part, OutputStream out) throws IOException {
        int end = part.lastIndexOf("</sst>");
        String counted = part.substring(0, end)
                .replaceFirst(" count=\"\\d+\"", " count=\"" + cells + "\"")
                .replaceFirst(" uniqueCount=\"\\d+\"", " uniqueCount=\"" + (before + added.size()) + "\"");
        out.write(utf8(counted));
        for (String text : added.keySet()) {
            out.write(utf8("<si>" + xml(text) + "</si>"));
        }
        out.write(utf8(part.substring(end)));
    }

    /** The XML element of a text, escaped so that readers get back the same text. */
    static String xml(String text) {
        boolean trimmed = text.strip().length() == text.length();
        return (trimmed ? "<t>" : "<t xml:space=\"preserve\">") + XmlText.content(EscapedText.of(text)) + "</t>";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
