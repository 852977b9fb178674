package io.github.statbrief.charts.internal.svg;

import io.github.statbrief.text.XmlText;
import io.github.statbrief.theme.ForeignText;
import java.util.List;

/** Builds XML elements, one to a line. */
final class Xml {
    private final StringBuilder text = new StringBuilder();

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
        text.append('>')
                .append(XmlText.content(content))
                .append("</")
                .append(element)
                .append(">\n");
        return this;
    }

    /** An element of words, each stretch in another language within an element of its own. */
    Xml parts(String element, List<ForeignText.Stretch> content, String... attributes) {
        start(element, attributes);
        text.append('>');
        for (ForeignText.Stretch stretch : content) {
            String words = XmlText.content(stretch.text());
            text.append(stretch.language()
                    .map(tag -> "<tspan lang=\"" + XmlText.attribute(tag) + "\">" + words + "</tspan>")
                    .orElse(words));
        }
        text.append("</").append(element).append(">\n");
        return this;
    }

    private void start(String element, String... attributes) {
        text.append('<').append(element);
        for (int at = 0; at < attributes.length; at += 2) {
            if (!attributes[at + 1].isEmpty()) {
                text.append(' ')
                        .append(attributes[at])
                        .append("=\"")
                        .append(XmlText.attribute(attributes[at + 1]))
                        .append('"');
            }
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
