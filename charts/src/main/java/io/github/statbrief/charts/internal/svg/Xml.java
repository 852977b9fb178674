package io.github.statbrief.charts.internal.svg;

import io.github.statbrief.charts.internal.type.Characters;

/** Builds an XML document, an element to a line. */
final class Xml {
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /** Opens an element; names and values in turn, those without a value left out. */
    Xml open(String element, String... attributes) {
        start(element, attributes);
        text.append(">\n");
        return this;
    }

    Xml close(String element) {
        text.append("</").append(element).append(">\n");
        return this;
    }

    Xml empty(String element, String... attributes) {
        start(element, attributes);
        text.append("/>\n");
        return this;
    }

    Xml leaf(String element, String content, String... attributes) {
        start(element, attributes);
        text.append('>').append(escaped(content)).append("</").append(element).append(">\n");
        return this;
    }

    private void start(String element, String... attributes) {
        text.append('<').append(element);
        for (int at = 0; at < attributes.length; at += 2) {
            if (!attributes[at + 1].isEmpty()) {
                text.append(' ')
                        .append(attributes[at])
                        .append("=\"")
                        .append(escaped(attributes[at + 1]))
                        .append('"');
            }
        }
    }

    private static String escaped(String raw) {
        StringBuilder safe = new StringBuilder(raw.length());
        raw.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(checked(character, raw));
            }
        });
        return safe.toString();
    }

    /** XML 1.0 cannot hold control characters, not even escaped. */
    private static int checked(int character, String raw) {
        boolean allowed = (character >= 0x20 && character <= 0xD7FF)
                || character == '\n'
                || character == '\t'
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
        if (!allowed) {
            throw new IllegalArgumentException(
                    "'" + raw + "' holds the character " + Characters.named(character) + ", which SVG cannot hold");
        }
        return character;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
