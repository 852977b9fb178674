package io.github.statbrief.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the parts of a workbook say: elements with their attributes in order, and text. How namespaces are abbreviated and
 * characters are escaped does not count.
 */
final class Parts {
    private static final String ROW = "<row r=";

    private Parts() {}

    /** The parts by name, in the order of the file. */
    static Map<String, List<String>> of(byte[] workbook) throws IOException {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), events(zip.readAllBytes()));
            }
        }
        return parts;
    }

    private static List<String> events(byte[] part) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        List<String> events = new ArrayList<>();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> events.add(start(xml));
                    case XMLStreamConstants.END_ELEMENT -> events.add("</" + xml.getLocalName() + ">");
                    case XMLStreamConstants.CHARACTERS -> events.add(xml.getText());
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
        return events;
    }

    private static String start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        String attributes = IntStream.range(0, xml.getAttributeCount())
                .mapToObj(at -> " " + xml.getAttributeLocalName(at) + "=" + value(xml, name, at))
                .collect(Collectors.joining());
        String namespace = xml.getNamespaceURI();
        return "<" + name + attributes + "> in " + namespace.substring(namespace.lastIndexOf('/') + 1);
    }

    /** POI leaves out the escapes in the names of columns, which the exporter writes. */
    private static String value(XMLStreamReader xml, String element, int at) {
        String value = xml.getAttributeValue(at);
        return element.equals("tableColumn") ? value.replace("_x005F_", "_") : value;
    }

    /** Whether a sheet has rows that were written behind those of POI's model. */
    static boolean isStreamed(List<String> sheet) {
        return sheet.stream().anyMatch(event -> event.equals("<sheetData> in main"))
                && sheet.stream().noneMatch(event -> event.startsWith("<dimension"));
    }

    /** The number of the last row of a sheet. */
    static int lastRow(List<String> sheet) {
        return sheet.stream()
                .filter(event -> event.startsWith(ROW))
                .mapToInt(Parts::row)
                .max()
                .orElse(0);
    }

    private static int row(String event) {
        String number = event.substring(ROW.length());
        return Integer.parseInt(number.substring(0, number.indexOf(number.contains(" ht") ? ' ' : '>')));
    }

    /** A sheet without the area of its cells and without the rows behind one. */
    static List<String> until(int row, List<String> sheet) {
        List<String> kept = new ArrayList<>();
        boolean behind = false;
        for (String event : sheet) {
            behind |= event.startsWith(ROW) && row(event) > row;
            behind &= !event.equals("</sheetData>");
            if (!behind && !event.contains("dimension")) {
                kept.add(event);
            }
        }
        return kept;
    }

    /** A part without the counts of its items, which grow with streamed rows. */
    static List<String> uncounted(List<String> part) {
        return part.stream()
                .map(event -> event.replaceAll(" (count|uniqueCount)=\\d+", ""))
                .toList();
    }
}
