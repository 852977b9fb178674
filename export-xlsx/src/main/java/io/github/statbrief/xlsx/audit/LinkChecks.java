package io.github.statbrief.xlsx.audit;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;

/** Checks that links describe their targets and lead to existing sheets. */
final class LinkChecks implements AuditCheck {
    private static final Set<String> EMPTY_WORDS = Set.of(
            "here", "click here", "link", "this link", "more", "read more", "see here", "go", "click", "click link");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|www\\.|mailto:).*");

    private final AuditFindings findings;
    private final Set<String> places;
    private final Map<String, String> texts = new HashMap<>();
    private AuditedSheet sheet = AuditedSheet.NONE;

    LinkChecks(AuditedBook book, AuditFindings findings) {
        this.findings = findings;
        places = book.book().list("sheets", "sheet").stream()
                .map(each -> each.attribute("name", "").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        book.book()
                .list("definedNames", "definedName")
                .forEach(each -> places.add(each.attribute("name", "").toLowerCase(Locale.ROOT)));
    }

    @Override
    public void begin(AuditedSheet begun) {
        sheet = begun;
        texts.clear();
        begun.links().forEach(link -> texts.put(first(link), ""));
    }

    @Override
    public void cell(AuditedCell cell) {
        texts.computeIfPresent(cell.place(), (place, text) -> cell.text().text().strip());
    }

    @Override
    public void end() {
        for (AuditedSheet.Link link : sheet.links()) {
            String cell = first(link);
            String text = texts.getOrDefault(cell, "");
            if (text.isEmpty()) {
                found(cell, "the link has no words");
            } else if (EMPTY_WORDS.contains(text.toLowerCase(Locale.ROOT))) {
                found(cell, "'" + text + "' does not say where the link leads");
            } else if (ADDRESS.matcher(text).matches()) {
                found(cell, "the address '" + text + "' stands in the place of words");
            }
            if (link.inside() && !places.contains(place(link.target()))) {
                found(cell, "the link leads to '" + link.target() + "', which is not in the workbook");
            }
        }
    }

    private void found(String cell, String message) {
        findings.add(AuditItem.DESCRIPTIVE_LINKS, sheet.name(), cell, message);
    }

    private static String first(AuditedSheet.Link link) {
        CellRangeAddress range = CellRangeAddress.valueOf(link.cell());
        return AuditedCell.place(range.getFirstRow(), range.getFirstColumn());
    }

    /** The sheet of "'Table 1'!A1", or the name itself. */
    private static String place(String target) {
        String bare = target.startsWith("#") ? target.substring(1) : target;
        int mark = bare.lastIndexOf('!');
        String sheet = mark < 0 ? bare : bare.substring(0, mark);
        boolean quoted = sheet.length() > 1 && sheet.startsWith("'") && sheet.endsWith("'");
        String name = quoted ? sheet.substring(1, sheet.length() - 1).replace("''", "'") : sheet;
        return name.toLowerCase(Locale.ROOT);
    }
}
