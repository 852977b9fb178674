package io.github.statbrief.theme;

import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The shapes of SVG as outlines. */
final class SvgShapes {
    private static final Set<String> SHAPES = Set.of("path", "rect", "circle", "ellipse", "polygon");

    private SvgShapes() {}

    static boolean isShape(String element) {
        return SHAPES.contains(element);
    }

    /** Draws the reader's current shape. */
    static void draw(XMLStreamReader xml, Outliner outline) {
        switch (xml.getLocalName()) {
            case "rect" -> {
                double width = length(xml, "width");
                double height = length(xml, "height");
                outline.rectangle(number(xml, "x"), number(xml, "y"), width, height);
            }
            case "circle" -> outline.ellipse(number(xml, "cx"), number(xml, "cy"), length(xml, "r"), length(xml, "r"));
            case "ellipse" ->
                outline.ellipse(number(xml, "cx"), number(xml, "cy"), length(xml, "rx"), length(xml, "ry"));
            case "polygon" -> polygon(attribute(xml, "points").orElse(""), outline);
            default -> new PathData(attribute(xml, "d").orElse(""), outline).read();
        }
    }

    private static void polygon(String points, Outliner outline) {
        double[] numbers = SvgNumbers.numbers(points, "the attribute points");
        if (numbers.length % 2 != 0) {
            throw new IllegalArgumentException("the attribute points has " + numbers.length
                    + " numbers; write two for each corner, as in 0,0 10,0 5,8");
        }
        for (int at = 0; at < numbers.length; at += 2) {
            if (at == 0) {
                outline.move(numbers[0], numbers[1]);
            } else {
                outline.line(numbers[at], numbers[at + 1]);
            }
        }
        if (numbers.length > 0) {
            outline.close();
        }
    }

    private static double length(XMLStreamReader xml, String attribute) {
        double length = number(xml, attribute);
        if (length < 0) {
            throw new IllegalArgumentException(
                    "the attribute " + attribute + " is negative; write a length of 0 or more");
        }
        return length;
    }

    /** The number of an attribute, in pixels; 0 if it is missing. */
    static double number(XMLStreamReader xml, String attribute) {
        String value = attribute(xml, attribute).orElse("0").strip();
        String plain = value.endsWith("px") ? value.substring(0, value.length() - 2) : value;
        return SvgNumbers.number(plain, "the attribute " + attribute);
    }

    static Optional<String> attribute(XMLStreamReader xml, String attribute) {
        return Optional.ofNullable(xml.getAttributeValue(null, attribute));
    }
}
