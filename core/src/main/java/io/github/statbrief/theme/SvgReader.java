package io.github.statbrief.theme;

import java.awt.geom.AffineTransform;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads typical office logos: areas filled with one colour. Refuses everything else by name and place; never omits it
 * silently. Used once.
 */
final class SvgReader {
    private static final Set<String> UNSEEN = Set.of("title", "desc", "metadata");
    /** The deepest nesting; below the JDK's limit, which is 100 from version 24 on. */
    private static final int DEEPEST = 64;

    private static final int MOST_STEPS = 200_000;
    private static final double SMALLEST = 0.001;

    private final String what;
    private final String name;
    private final List<Logo.Area> areas = new ArrayList<>();
    private final Deque<SvgLook> looks = new ArrayDeque<>();
    private int line = 1;
    private int column = 1;
    private int steps;

    SvgReader(String what, String name) {
        this.what = what;
        this.name = name;
    }

    /** The visible part of the drawing. */
    private record ViewBox(double left, double top, double width, double height) {
        AffineTransform origin() {
            return AffineTransform.getTranslateInstance(-left, -top);
        }
    }

    /** Whether a file begins like XML. */
    static boolean isXml(byte[] bytes) {
        for (byte each : bytes) {
            if (each == '<') {
                return true;
            }
            // the marks of UTF-8 and UTF-16, and the zero byte of a UTF-16 letter
            boolean mark = each == (byte) 0xEF || each == (byte) 0xBB || each == (byte) 0xBF;
            if (!mark && each != (byte) 0xFE && each != (byte) 0xFF && each != 0 && !Character.isWhitespace(each)) {
                return false;
            }
        }
        return false;
    }

    Logo.Vector read(byte[] bytes, String alternate) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // without a reporter the JDK prints its findings to the standard error stream
        factory.setXMLReporter((message, kind, information, location) -> {});
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(DecodedXml.of(bytes)));
            return read(xml, alternate);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ":" + line + ":" + column + ": " + e.getMessage(), e);
        } catch (XMLStreamException e) {
            Location location = e.getLocation();
            String place = location == null || location.getLineNumber() < 1
                    ? "1:1"
                    : location.getLineNumber() + ":" + Math.max(1, location.getColumnNumber());
            throw new IllegalArgumentException(
                    name + ":" + place + ": from here the file cannot be read as XML: a tag that is not closed, a stray"
                            + " < or &, or letters of another encoding; save the " + what + " anew as plain SVG",
                    e);
        }
    }

    private Logo.Vector read(XMLStreamReader xml, String alternate) throws XMLStreamException {
        while (next(xml) != XMLStreamConstants.START_ELEMENT) {
            // content before the root has no meaning
        }
        if (line > 1 || column > 1) {
            // skip spaces before the root: their end is known, their start is not
            line = xml.getLocation().getLineNumber();
            column = xml.getLocation().getColumnNumber();
        }
        int rootLine = line;
        int rootColumn = column;
        ViewBox box = root(xml);
        while (xml.hasNext()) {
            int event = next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(xml, box);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                looks.pop();
            }
        }
        line = rootLine;
        column = rootColumn;
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("the " + what
                    + " shows nothing; write areas with a fill, as in <path fill=\"#12436D\" d=\"...\"/>");
        }
        return new Logo.Vector(box.width(), box.height(), areas, alternate);
    }

    /** Moves to the next event; the previous one ends where it begins. */
    private int next(XMLStreamReader xml) throws XMLStreamException {
        // at the end of a text the reader has consumed the < behind it
        int taken = xml.getEventType() == XMLStreamConstants.CHARACTERS ? 1 : 0;
        line = Math.max(1, xml.getLocation().getLineNumber());
        column = Math.max(1, xml.getLocation().getColumnNumber() - taken);
        return xml.next();
    }

    private ViewBox root(XMLStreamReader xml) {
        if (!xml.getLocalName().equals("svg")) {
            throw new IllegalArgumentException("this is no SVG file: it begins with <" + xml.getLocalName() + ">");
        }
        looks.push(SvgLook.BLACK
                .of(xml)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the <svg> is not shown: its display is none, or its opacity 0; leave that out")));
        Optional<String> stated = SvgShapes.attribute(xml, "viewBox");
        double[] box = stated.isPresent()
                ? SvgNumbers.numbers(stated.get(), "the viewBox")
                : new double[] {0, 0, SvgShapes.number(xml, "width"), SvgShapes.number(xml, "height")};
        if (box.length != 4) {
            throw new IllegalArgumentException("the viewBox '" + SvgNumbers.excerpt(stated.orElse(""))
                    + "' has not four numbers; write left, top, width and height, as in viewBox=\"0 0 120 60\"");
        }
        if (!(box[2] >= SMALLEST && box[3] >= SMALLEST)) {
            throw new IllegalArgumentException("the <svg> has no width or no height: " + box[2] + " by " + box[3]
                    + "; write them, as in viewBox=\"0 0 120 60\"");
        }
        return new ViewBox(box[0], box[1], box[2], box[3]);
    }

    private void element(XMLStreamReader xml, ViewBox box) throws XMLStreamException {
        String element = xml.getLocalName();
        if (UNSEEN.contains(element)) {
            skip(xml);
            return;
        }
        if (!element.equals("g") && !SvgShapes.isShape(element)) {
            throw new IllegalArgumentException("<" + element
                    + "> is not drawn; paths, rectangles, circles, ellipses and polygons of one colour are");
        }
        Optional<SvgLook> look = looks.element().of(xml);
        if (look.isEmpty()) {
            skip(xml);
            return;
        }
        if (looks.size() > DEEPEST) {
            throw new IllegalArgumentException("elements lie in one another more than " + DEEPEST + " deep; save the "
                    + what + " anew as plain SVG, without its groups");
        }
        looks.push(look.get());
        if (SvgShapes.isShape(element)) {
            Outliner outline = new Outliner(
                    SvgTransform.within(box.origin(), look.get().transform()),
                    Math.max(box.width(), box.height()),
                    MOST_STEPS - steps);
            SvgShapes.draw(xml, outline);
            if (look.get().isSeen() && outline.hasArea()) {
                steps += outline.steps().size();
                areas.add(new Logo.Area(
                        look.get().fill().orElseThrow(), look.get().evenOdd(), outline.steps()));
            }
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
