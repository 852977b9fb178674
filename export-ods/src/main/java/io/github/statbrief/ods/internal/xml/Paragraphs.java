package io.github.statbrief.ods.internal.xml;

import io.github.statbrief.sheets.xml.XmlWriter;
import io.github.statbrief.theme.SoftHyphens;
import java.util.regex.Pattern;

/**
 * Writes the text of cells as paragraphs, one for each line, so that readers get back the same text: spaces that would
 * collapse and tabs are elements of the format. Soft hyphens, which spreadsheets draw, are left out.
 */
public final class Paragraphs {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private Paragraphs() {}

    /** Writes a text as paragraphs. */
    public static void write(XmlWriter xml, String text) {
        for (String line : LINE_END.split(text, -1)) {
            xml.start("text:p");
            line(xml, line, true);
            xml.end();
        }
    }

    /**
     * Writes a text within a paragraph.
     *
     * @param first whether nothing stands before it in the paragraph
     */
    public static void line(XmlWriter xml, String text, boolean first) {
        String words = SoftHyphens.without(text);
        int begin = 0;
        for (int at = 0; at < words.length(); at++) {
            char sign = words.charAt(at);
            if (sign == '\t' || sign == '\n' || sign == '\r') {
                xml.text(words.substring(begin, at))
                        .start(sign == '\t' ? "text:tab" : "text:line-break")
                        .end();
                begin = at + 1;
            } else if (sign == ' ' && collapses(words, at, first)) {
                int end = at;
                while (end < words.length() && words.charAt(end) == ' ') {
                    end++;
                }
                xml.text(words.substring(begin, at)).empty("text:s", "text:c", Integer.toString(end - at));
                begin = end;
                at = end - 1;
            }
        }
        xml.text(words.substring(begin));
    }

    /** Whether readers would drop a space: behind another one, and at the ends of a text. */
    private static boolean collapses(String words, int at, boolean first) {
        boolean begins = at == 0 ? first : Character.isWhitespace(words.charAt(at - 1));
        return begins || at + 1 == words.length();
    }
}
