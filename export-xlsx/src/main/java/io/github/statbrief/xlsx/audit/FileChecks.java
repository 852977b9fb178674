package io.github.statbrief.xlsx.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks the properties of a file, its opening view and its sheet names. */
final class FileChecks implements AuditCheck {
    private static final Pattern DEFAULT_NAME =
            Pattern.compile("(?i)(sheet|tabelle|feuille?|hoja|foglio|blad|ark)\\s?\\d+");
    private static final int LONGEST_NAME = 31;

    private final AuditedBook book;
    private final AuditFindings findings;
    private final Set<String> names = new HashSet<>();
    private Optional<AuditedSheet> first = Optional.empty();
    private AuditedSheet sheet = AuditedSheet.NONE;
    private boolean blank = true;

    FileChecks(AuditedBook book, AuditFindings findings) {
        this.book = book;
        this.findings = findings;
        for (String property : List.of("title", "creator", "language")) {
            if (book.property(property).isEmpty()) {
                findings.add(AuditItem.DOCUMENT_INFORMATION, "", "", "the properties of the file state no " + property);
            }
        }
        if (book.macros()) {
            findings.add(AuditItem.NO_MACROS, "", "", "the file holds macros");
        }
    }

    @Override
    public void begin(AuditedSheet begun) {
        sheet = begun;
        first = first.or(() -> Optional.of(begun));
        blank = begun.drawings().isEmpty();
        String name = begun.name();
        if (DEFAULT_NAME.matcher(name).matches()) {
            findings.add(AuditItem.SHEET_NAMES, name, "", "'" + name + "' does not say what the sheet holds");
        }
        if (name.length() > LONGEST_NAME) {
            findings.add(
                    AuditItem.SHEET_NAMES,
                    name,
                    "",
                    "the name has " + name.length() + " characters; at most 31 are read");
        }
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            findings.add(AuditItem.SHEET_NAMES, name, "", "another sheet has the same name");
        }
    }

    @Override
    public void cell(AuditedCell cell) {
        blank = blank && cell.isBlank();
    }

    @Override
    public void end() {
        if (blank) {
            findings.add(AuditItem.NO_BLANK_SHEETS, sheet.name(), "", "nothing stands on the sheet");
        }
    }

    @Override
    public void finish() {
        int active = book.book().list("bookViews", "workbookView").stream()
                .mapToInt(each -> Integer.parseInt(each.attribute("activeTab", "0")))
                .findFirst()
                .orElse(0);
        if (active != 0) {
            findings.add(AuditItem.CURSOR, "", "", "the file opens at sheet " + (active + 1));
        }
        first.ifPresent(this::opens);
    }

    private void opens(AuditedSheet start) {
        for (XmlElement view : start.head().list("sheetViews", "sheetView")) {
            String top = view.attribute("topLeftCell", "A1");
            String cursor = view.child("selection")
                    .map(each -> each.attribute("activeCell", "A1"))
                    .orElse("A1");
            if (!cursor.equals("A1") || !top.equals("A1")) {
                findings.add(
                        AuditItem.CURSOR,
                        start.name(),
                        cursor,
                        "the sheet opens with the cursor at " + cursor + " and " + top + " at its top left");
            }
        }
    }
}
