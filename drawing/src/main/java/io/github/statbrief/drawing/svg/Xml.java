package io.github.statbrief.drawing.svg;

import io.github.statbrief.text.XmlText;
import io.github.statbrief.theme.ForeignText;
import java.util.List;

/** Builds XML elements, one to a line. */
final class Xml {
    private static final int THOUSAND = 1000;

    private final StringBuilder text = new StringBuilder();

    /** A coordinate: at most three decimals, a point, no exponent, in every locale. */
    static String number(double value) {
        long thousandths = Math.round(value * THOUSAND);
        String sign = thousandths < 0 ? "-" : "";
        long whole = Math.abs(thousandths) / THOUSAND;
        long rest = Math.abs(thousandths) % THOUSAND;
        if (rest == 0) {
            return sign + whole;
        }
        int end = rest % 100 == 0 ? 2 : rest % 10 == 0 ? 3 : 4;
        return sign + whole + "." + Long.toString(THOUSAND + rest).substring(1, end);
    }

    /** Begins an element. */
    Xml start(String element) {
        text.append('<').append(element);
        return this;
    }

    /** An attribute of the element that was begun; left out where it is empty. */
    Xml set(String name, String value) {
        if (!value.isEmpty()) {
            text.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(XmlText.attribute(value))
                    .append('"');
        }
        return this;
    }

    /** An attribute that is a number. */
    Xml set(String name, double value) {
        return set(name, number(value));
    }

    /** The place of a rectangle. */
    Xml box(double x, double y, double width, double height) {
        return set("x", x).set("y", y).set("width", width).set("height", height);
    }

    /** Ends the attributes of an element that holds others. */
    Xml open() {
        text.append(">\n");
        return this;
    }

    Xml close(String element) {
        text.append("</").append(element).append(">\n");
        return this;
    }

    /** Ends an element that holds nothing. */
    Xml empty() {
        text.append("/>\n");
        return this;
    }

    /** Ends an element that holds words. */
    Xml leaf(String element, String content) {
        text.append('>').append(XmlText.content(content));
        return close(element);
    }

    /** Ends an element of words, each stretch in another language within an element of its own. */
    Xml leaf(String element, List<ForeignText.Stretch> content) {
        text.append('>');
        for (ForeignText.Stretch stretch : content) {
            String words = XmlText.content(stretch.text());
            text.append(stretch.language()
                    .map(tag -> "<tspan lang=\"" + XmlText.attribute(tag) + "\">" + words + "</tspan>")
                    .orElse(words));
        }
        return close(element);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
