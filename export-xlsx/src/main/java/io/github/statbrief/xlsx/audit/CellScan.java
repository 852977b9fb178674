package io.github.statbrief.xlsx.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;

/** Reads the part of a sheet: once for the content around its rows, once for its cells. */
final class CellScan {
    private static final String ROWS = "sheetData";
    private static final String ROW = "row";

    private final AuditedParts parts;
    private final AuditedLooks looks;
    private final List<AuditedText> texts;

    CellScan(AuditedParts parts, AuditedLooks looks, List<AuditedText> texts) {
        this.parts = parts;
        this.looks = looks;
        this.texts = texts;
    }

    /** Everything except rows; hidden rows are kept, without cells, in an element "hiddenRows". */
    XmlElement head(String part) throws IOException {
        return parts.read(part, xml -> {
            xml.nextTag();
            String name = xml.getLocalName();
            Map<String, String> attributes = XmlElement.attributes(xml);
            List<XmlElement> children = new ArrayList<>();
            while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
                if (!xml.isStartElement()) {
                    continue;
                }
                children.add(xml.getLocalName().equals(ROWS) ? hiddenRows(xml) : XmlElement.read(xml));
            }
            return new XmlElement(name, attributes, children, "");
        });
    }

    private static XmlElement hiddenRows(XMLStreamReader xml) throws XMLStreamException {
        List<XmlElement> rows = new ArrayList<>();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(ROWS))) {
            if (xml.isStartElement() && xml.getLocalName().equals(ROW)) {
                XmlElement row = new XmlElement(ROW, XmlElement.attributes(xml), List.of(), "");
                if (row.is("hidden")) {
                    rows.add(row);
                }
            }
        }
        return new XmlElement("hiddenRows", Map.of(), rows, "");
    }

    /** Passes on every cell present in the file, in the order of the part. */
    void cells(String part, AuditedSheet sheet, Consumer<AuditedCell> each) throws IOException {
        parts.read(part, xml -> {
            int row = -1;
            int column = -1;
            double height = 0;
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                String name = xml.getLocalName();
                if (name.equals(ROW)) {
                    String number = xml.getAttributeValue(null, "r");
                    row = number == null ? row + 1 : Integer.parseInt(number) - 1;
                    column = -1;
                    String points = xml.getAttributeValue(null, "ht");
                    height = points == null ? 0 : Double.parseDouble(points);
                } else if (name.equals("c")) {
                    String reference = xml.getAttributeValue(null, "r");
                    column = reference == null ? column + 1 : new CellReference(reference).getCol();
                    each.accept(cell(XmlElement.read(xml), row, column, height, sheet));
                }
            }
            return part;
        });
    }

    private AuditedCell cell(XmlElement cell, int row, int column, double height, AuditedSheet sheet) {
        String kind = cell.attribute("t", "n");
        String value = cell.child("v").map(XmlElement::text).orElse("");
        AuditedText text = switch (kind) {
            case "s" -> shared(value);
            case "inlineStr" ->
                cell.child("is").map(each -> AuditedText.of(each, looks)).orElse(AuditedText.NONE);
            default -> AuditedText.of(value);
        };
        AuditedLook look = looks.at(Integer.parseInt(cell.attribute("s", "0")));
        return new AuditedCell(row, column, kind, text, look, height, sheet.tableAt(row, column));
    }

    private AuditedText shared(String place) {
        int at = place.isEmpty() ? -1 : Integer.parseInt(place);
        return at >= 0 && at < texts.size() ? texts.get(at) : AuditedText.NONE;
    }
}
