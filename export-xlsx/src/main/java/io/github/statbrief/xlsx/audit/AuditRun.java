package io.github.statbrief.xlsx.audit;

import io.github.statbrief.xlsx.audit.AuditedParts.Relation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;

/** Runs every check over one workbook. Used once. */
final class AuditRun {
    private static final Relation NOWHERE = new Relation("", "", true);

    private final AuditedParts parts;
    private final AuditFindings findings = new AuditFindings();

    AuditRun(AuditedParts parts) {
        this.parts = parts;
    }

    List<AuditFinding> findings() throws IOException {
        String name = target(parts.relations(""), "officeDocument")
                .orElseThrow(() -> parts.refused("found a zip that names no workbook; expected the .xlsx format"));
        XmlElement book = parts.xml(name);
        if (!book.name().equals("workbook")) {
            throw parts.refused("found '" + book.name() + "' in the place of a workbook; expected the .xlsx format");
        }
        Map<String, Relation> relations = parts.relations(name);
        AuditedLooks looks = new AuditedLooks(part(relations, "styles"), part(relations, "theme"));
        CellScan scan = new CellScan(parts, looks, texts(relations, looks));
        AuditedBook audited = new AuditedBook(
                book, part(parts.relations(""), "core-properties"), parts.hasNameEnding("vbaProject.bin"));
        List<AuditCheck> checks = checks(audited);
        for (XmlElement each : book.list("sheets", "sheet")) {
            Relation relation = relations.getOrDefault(each.attribute("r:id", ""), NOWHERE);
            // a sheet with only a chart has no cells and no tables
            boolean cells = relation.type().equals("worksheet");
            String part = relation.target();
            AuditedSheet sheet = sheet(each, part, cells ? scan.head(part) : parts.xml(part));
            checks.forEach(check -> check.begin(sheet));
            if (cells) {
                scan.cells(part, sheet, cell -> checks.forEach(check -> check.cell(cell)));
            }
            checks.forEach(AuditCheck::end);
        }
        checks.forEach(AuditCheck::finish);
        return findings.all();
    }

    private List<AuditCheck> checks(AuditedBook book) {
        return List.of(
                new FileChecks(book, findings),
                new SheetChecks(book, findings),
                new TableChecks(findings),
                new FitChecks(findings),
                new ShorthandChecks(book, findings),
                new NoteChecks(book, findings),
                new LinkChecks(book, findings),
                new FormatChecks(findings),
                new DrawingChecks(findings));
    }

    private List<AuditedText> texts(Map<String, Relation> relations, AuditedLooks looks) throws IOException {
        Optional<String> part = target(relations, "sharedStrings");
        if (part.isEmpty()) {
            return List.of();
        }
        return parts.read(part.get(), xml -> {
            List<AuditedText> texts = new ArrayList<>();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    texts.add(AuditedText.of(XmlElement.read(xml), looks));
                }
            }
            return texts;
        });
    }

    private AuditedSheet sheet(XmlElement entry, String part, XmlElement head) throws IOException {
        Map<String, Relation> relations = parts.relations(part);
        List<AuditedTable> tables = new ArrayList<>();
        List<XmlElement> drawings = new ArrayList<>();
        for (Relation relation : relations.values()) {
            if (relation.type().equals("table")) {
                tables.add(AuditedTable.of(parts.xml(relation.target())));
            } else if (relation.type().equals("drawing")) {
                drawings.add(parts.xml(relation.target()));
            }
        }
        List<AuditedSheet.Link> links = new ArrayList<>();
        for (XmlElement each : head.list("hyperlinks", "hyperlink")) {
            String id = each.attribute("r:id", "");
            String inside = each.attribute("location", "");
            String target =
                    id.isEmpty() ? inside : relations.getOrDefault(id, NOWHERE).target();
            links.add(new AuditedSheet.Link(each.attribute("ref", "A1"), target, id.isEmpty()));
        }
        return new AuditedSheet(
                entry.attribute("name", ""),
                !entry.attribute("state", "visible").equals("visible"),
                head,
                List.copyOf(tables),
                List.copyOf(drawings),
                List.copyOf(links),
                Stream.of("comments", "threadedComment")
                        .anyMatch(type -> target(relations, type).isPresent()));
    }

    private XmlElement part(Map<String, Relation> relations, String type) throws IOException {
        Optional<String> part = target(relations, type);
        return part.isPresent() ? parts.xml(part.get()) : XmlElement.NONE;
    }

    private static Optional<String> target(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(each -> each.type().equals(type) && !each.external())
                .map(Relation::target)
                .findFirst();
    }
}
