package io.github.statbrief.theme;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the logos that offices have: areas filled with one colour. Whatever else a file holds is refused by name and line, never left out. Used once. */
final class SvgReader {
    private static final Set<String> SHAPES = Set.of("path", "rect", "circle", "ellipse", "polygon");
    private static final Set<String> UNSEEN = Set.of("title", "desc", "metadata");
    /** What changes how an area looks and is not drawn. */
    private static final Set<String> REFUSED =
            Set.of("stroke", "opacity", "fill-opacity", "clip-path", "mask", "filter", "style", "class");

    private final String name;
    private final List<Logo.Area> areas = new ArrayList<>();
    private final Deque<Look> looks = new ArrayDeque<>();

    SvgReader(String name) {
        this.name = name;
        looks.push(new Look(Optional.of(new Colour(0, 0, 0)), false, Affine.NONE));
    }

    /** How areas look where they say nothing else; no colour for those that are not filled. */
    private record Look(Optional<Colour> colour, boolean evenOdd, Affine transform) {}

    Logo.Vector read(byte[] bytes, String alternate) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                return read(xml, alternate);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        name + ":" + xml.getLocation().getLineNumber() + ": " + e.getMessage(), e);
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(name + " is no SVG file: " + e.getMessage(), e);
        }
    }

    private Logo.Vector read(XMLStreamReader xml, String alternate) throws XMLStreamException {
        double[] box = {0, 0, 0, 0};
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("svg")) {
                    box = viewBox(xml);
                    looks.push(looks.element());
                } else {
                    element(xml, new Affine(1, 0, 0, 1, -box[0], -box[1]));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                looks.pop();
            }
        }
        return new Logo.Vector(box[2], box[3], areas, alternate);
    }

    private void element(XMLStreamReader xml, Affine origin) throws XMLStreamException {
        String element = xml.getLocalName();
        if (UNSEEN.contains(element)) {
            skip(xml);
            return;
        }
        if (!element.equals("g") && !SHAPES.contains(element)) {
            throw new IllegalArgumentException("<" + element
                    + "> is not drawn; paths, rectangles, circles, ellipses and polygons of one colour are");
        }
        Look look = look(xml, looks.element());
        looks.push(look);
        look.colour().filter(colour -> SHAPES.contains(element)).ifPresent(colour -> {
            Outliner outline = new Outliner(origin.after(look.transform()));
            draw(xml, outline);
            areas.add(new Logo.Area(colour, look.evenOdd(), outline.steps()));
        });
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static double[] viewBox(XMLStreamReader xml) {
        Optional<String> stated = attribute(xml, "viewBox");
        if (stated.isEmpty()) {
            return new double[] {0, 0, number(xml, "width"), number(xml, "height")};
        }
        String[] numbers = stated.get().strip().split("[\\s,]+", -1);
        if (numbers.length != 4) {
            throw new IllegalArgumentException("the viewBox '" + stated.get() + "' has not four numbers");
        }
        double[] box = new double[4];
        for (int i = 0; i < 4; i++) {
            box[i] = Double.parseDouble(numbers[i]);
        }
        return box;
    }

    private static Look look(XMLStreamReader xml, Look outer) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i);
            String value = xml.getAttributeValue(i).strip();
            boolean harmless = value.equals("none") || value.equals("1");
            boolean rounded =
                    xml.getLocalName().equals("rect") && Set.of("rx", "ry").contains(attribute);
            if (rounded || (REFUSED.contains(attribute) && !harmless)) {
                throw new IllegalArgumentException(
                        "the attribute " + attribute + " is not drawn; write areas with a fill");
            }
        }
        Optional<Colour> colour = attribute(xml, "fill").map(SvgReader::colour).orElse(outer.colour());
        boolean evenOdd = attribute(xml, "fill-rule").map("evenodd"::equals).orElse(outer.evenOdd());
        Affine transform = attribute(xml, "transform")
                .map(Affine::of)
                .map(outer.transform()::after)
                .orElse(outer.transform());
        return new Look(colour, evenOdd, transform);
    }

    private static Optional<Colour> colour(String fill) {
        if (fill.equals("none")) {
            return Optional.empty();
        }
        boolean brief = fill.matches("#[0-9A-Fa-f]{3}");
        return Optional.of(Colour.of(brief ? fill.replaceAll("([0-9A-Fa-f])", "$1$1") : fill));
    }

    private static void draw(XMLStreamReader xml, Outliner outline) {
        switch (xml.getLocalName()) {
            case "rect" ->
                outline.rectangle(number(xml, "x"), number(xml, "y"), number(xml, "width"), number(xml, "height"));
            case "circle" -> outline.ellipse(number(xml, "cx"), number(xml, "cy"), number(xml, "r"), number(xml, "r"));
            case "ellipse" ->
                outline.ellipse(number(xml, "cx"), number(xml, "cy"), number(xml, "rx"), number(xml, "ry"));
            case "polygon" -> new PathData("M" + attribute(xml, "points").orElse("") + "Z", outline).read();
            default -> new PathData(attribute(xml, "d").orElse(""), outline).read();
        }
    }

    private static double number(XMLStreamReader xml, String attribute) {
        String value = attribute(xml, attribute).orElse("0").replaceAll("px$", "");
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + value + "' is no number of the attribute " + attribute, e);
        }
    }

    private static Optional<String> attribute(XMLStreamReader xml, String attribute) {
        return Optional.ofNullable(xml.getAttributeValue(null, attribute));
    }
}
