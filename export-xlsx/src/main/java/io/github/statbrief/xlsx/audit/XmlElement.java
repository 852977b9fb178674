package io.github.statbrief.xlsx.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a part with its content, by local names, so that both variants of the format read alike. Attributes
 * of a foreign namespace have the prefix "r:", because the relevant ones are ids of relations.
 *
 * @param name its local name
 * @param attributes its attributes
 * @param children its child elements
 * @param text its direct text
 */
record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text) {
    /** Stands in for a missing part. */
    static final XmlElement NONE = new XmlElement("", Map.of(), List.of(), "");

    private static final int DEEPEST = 200;

    /** Reads the reader's current element to its end. */
    static XmlElement read(XMLStreamReader xml) throws XMLStreamException {
        return read(xml, 0);
    }

    private static XmlElement read(XMLStreamReader xml, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException(
                    "found elements in each other " + depth + " deep; expected at most " + DEEPEST);
        }
        String name = xml.getLocalName();
        Map<String, String> attributes = attributes(xml);
        List<XmlElement> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(read(xml, depth + 1));
            } else if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
                text.append(xml.getText());
            }
        }
        return new XmlElement(name, attributes, children, text.toString());
    }

    /** The attributes of the reader's current element. */
    static Map<String, String> attributes(XMLStreamReader xml) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            String namespace = xml.getAttributeNamespace(at);
            String prefix = namespace == null || namespace.isEmpty() ? "" : "r:";
            attributes.put(prefix + xml.getAttributeLocalName(at), xml.getAttributeValue(at));
        }
        return attributes;
    }

    /** An attribute, or the other value if it is missing. */
    String attribute(String attribute, String other) {
        return attributes.getOrDefault(attribute, other);
    }

    /** Whether an attribute is true. */
    boolean is(String attribute) {
        String value = attribute(attribute, "");
        return value.equals("1") || value.equals("true");
    }

    /** The first child with a name. */
    Optional<XmlElement> child(String child) {
        return children.stream().filter(each -> each.name.equals(child)).findFirst();
    }

    /** The children with a name in the first child with another name. */
    List<XmlElement> list(String parent, String child) {
        return child(parent).stream()
                .flatMap(each -> each.children.stream())
                .filter(each -> each.name.equals(child))
                .toList();
    }

    /** All descendants with a name. */
    Stream<XmlElement> all(String wanted) {
        return children.stream()
                .flatMap(each ->
                        Stream.concat(each.name.equals(wanted) ? Stream.of(each) : Stream.empty(), each.all(wanted)));
    }

    /** The value of a child, "Arial" of {@code <name val="Arial"/>}. */
    Optional<String> value(String child) {
        return child(child).map(each -> each.attribute("val", ""));
    }

    /** Whether a boolean child is present and not false. */
    boolean has(String child) {
        return child(child)
                .map(each -> each.attribute("val", "1"))
                .filter(each -> !each.equals("0") && !each.equals("false") && !each.equals("none"))
                .isPresent();
    }
}
