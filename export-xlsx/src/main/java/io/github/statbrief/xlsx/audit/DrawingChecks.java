package io.github.statbrief.xlsx.audit;

import java.util.List;
import java.util.stream.Stream;

/** Checks objects that float over cells, and page headers and footers. */
final class DrawingChecks implements AuditCheck {
    private final AuditFindings findings;

    DrawingChecks(AuditFindings findings) {
        this.findings = findings;
    }

    @Override
    public void begin(AuditedSheet sheet) {
        boolean edges = sheet.head().child("headerFooter").stream()
                .flatMap(each -> each.children().stream())
                .anyMatch(each -> !each.text().isBlank());
        if (edges) {
            findings.add(AuditItem.NO_FLOATING_TEXT, sheet.name(), "", "the sheet has page headers or footers");
        }
        if (sheet.comments()) {
            findings.add(AuditItem.NO_FLOATING_TEXT, sheet.name(), "", "cells of the sheet have comments");
        }
        for (XmlElement drawing : sheet.drawings()) {
            drawing.all("sp")
                    .filter(DrawingChecks::hasText)
                    .forEach(each -> findings.add(
                            AuditItem.NO_FLOATING_TEXT,
                            sheet.name(),
                            "",
                            "a text box, " + name(each) + ", floats over the sheet"));
            drawing.all("pic")
                    .forEach(each -> findings.add(
                            AuditItem.NO_IMAGES, sheet.name(), "", "a picture, " + name(each) + ", lies on the sheet"));
            Stream.of("pic", "graphicFrame", "sp")
                    .flatMap(drawing::all)
                    .filter(DrawingChecks::isUntold)
                    .forEach(each -> findings.add(
                            AuditItem.TEXT_ALTERNATIVES, sheet.name(), "", name(each) + " has no text alternative"));
        }
    }

    private static boolean hasText(XmlElement shape) {
        return shape.child("txBody").stream()
                .flatMap(each -> each.all("t"))
                .anyMatch(each -> !each.text().isBlank());
    }

    private static boolean isUntold(XmlElement drawn) {
        return properties(drawn).stream()
                .allMatch(each -> each.attribute("descr", "").isBlank());
    }

    private static String name(XmlElement drawn) {
        return "'"
                + properties(drawn).stream()
                        .map(each -> each.attribute("name", ""))
                        .findFirst()
                        .orElse("") + "'";
    }

    private static List<XmlElement> properties(XmlElement drawn) {
        return drawn.all("cNvPr").toList();
    }
}
