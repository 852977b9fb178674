package io.github.statbrief.html.internal.markup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes HTML. Every text and every attribute is escaped, every element is closed in the order in which it was opened,
 * and an address leads only to the web, to mail, or to a place or file of the page itself. Used once, by one thread.
 */
public final class HtmlWriter {
    /** The value of an attribute that needs none: {@code hidden}. */
    public static final String PRESENT = "\u0000";
    /** The value of an attribute that is there and empty: {@code alt=""}. */
    public static final String EMPTY = "\u0001";

    private static final int PART = 1 << 16;
    private static final Set<String> ADDRESSES = Set.of("href", "src");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final Pattern SCHEME = Pattern.compile("^\\s*([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern PICTURE = Pattern.compile("data:image/(png|svg\\+xml);base64,[A-Za-z0-9+/=]*");
    /** Elements that start a line of their own, so that a page can be read as text. */
    private static final Set<String> LINES = Set.of(
            "a", "button", "data", "span", "abbr", "time", "strong", "em", "b", "i", "bdi", "code", "q", "option",
            "text");

    private final StringBuilder page = new StringBuilder(PART);
    private final List<byte[]> parts = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();

    /** Starts a document with the given language. */
    public static HtmlWriter document(String language) {
        HtmlWriter html = new HtmlWriter();
        html.page.append("<!DOCTYPE html>");
        return html.open("html", "lang", language);
    }

    /**
     * Opens an element.
     *
     * @param element its name
     * @param attributes names and values in turn; one with an empty value is left out
     * @return this
     */
    public HtmlWriter open(String element, String... attributes) {
        start(element, attributes);
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    public HtmlWriter close() {
        page.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Writes an element that has no content, and no end: {@code meta}, {@code link}, {@code img}, {@code input}. */
    public HtmlWriter empty(String element, String... attributes) {
        start(element, attributes);
        return this;
    }

    /** Writes an element that holds a text. */
    public HtmlWriter leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** Writes a text. Marks that turn its direction do not reach beyond it. */
    public HtmlWriter text(String text) {
        boolean turned = text.chars().anyMatch(HtmlWriter::turns);
        if (turned) {
            page.append("<bdi>");
        }
        escape(text, false);
        if (turned) {
            page.append("</bdi>");
        }
        return this;
    }

    /**
     * Writes what is markup already: a drawing, a style sheet or a script of ours; never words of a release.
     *
     * @param markup well-formed, in the place where it stands
     * @return this
     */
    public HtmlWriter markup(String markup) {
        page.append(markup);
        return this;
    }

    /**
     * Writes the document as UTF-8, with what another writer has as the end of the element opened last, which is closed
     * then.
     *
     * @param out the target stream; it stays open
     * @param content the other writer, all of whose elements are closed
     */
    public void writeTo(OutputStream out, HtmlWriter content) throws IOException {
        content.checkClosed();
        writeParts(out);
        content.page.append('\n');
        content.writeParts(out);
        close();
        checkClosed();
        page.append('\n');
        writeParts(out);
    }

    private void writeParts(OutputStream out) throws IOException {
        endPart();
        for (byte[] part : parts) {
            out.write(part);
        }
        parts.clear();
    }

    /** Puts what was written so far away as bytes, of which most letters need one: a page may be long. */
    private void endPart() {
        parts.add(page.toString().getBytes(StandardCharsets.UTF_8));
        page.setLength(0);
    }

    /** The whole document. */
    @Override
    public String toString() {
        checkClosed();
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(new String(part, StandardCharsets.UTF_8)));
        return all.append(page).append('\n').toString();
    }

    private void checkClosed() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("elements are still open: " + open);
        }
    }

    private static boolean turns(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }

    private void start(String element, String... attributes) {
        if (page.length() > PART) {
            endPart();
        }
        if (!LINES.contains(element)) {
            page.append('\n');
        }
        page.append('<').append(element);
        for (int at = 0; at < attributes.length; at += 2) {
            attribute(attributes[at], attributes[at + 1]);
        }
        page.append('>');
    }

    private void attribute(String name, String value) {
        if (value.isEmpty()) {
            return;
        }
        page.append(' ').append(name);
        if (value.equals(PRESENT)) {
            return;
        }
        page.append("=\"");
        escape(value.equals(EMPTY) ? "" : ADDRESSES.contains(name) ? address(value) : value, true);
        page.append('"');
    }

    private static String address(String value) {
        var scheme = SCHEME.matcher(value);
        boolean allowed = !scheme.matches()
                || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))
                || PICTURE.matcher(value).matches();
        if (!allowed) {
            throw new IllegalArgumentException("'" + value + "' is no address of the web or of mail");
        }
        return value;
    }

    private void escape(String text, boolean attribute) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            switch (character) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append(attribute ? "&quot;" : "\"");
                case '\r' -> page.append("&#13;");
                default -> page.append(character);
            }
        }
    }
}
