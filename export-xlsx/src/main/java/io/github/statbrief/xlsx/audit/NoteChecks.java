package io.github.statbrief.xlsx.audit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks references to notes, and that the sheet of notes defines all of them and only those. */
final class NoteChecks implements AuditCheck {
    private static final Pattern MARKER = Pattern.compile("(?i)\\[note\\s+(\\d+)]");
    private static final Pattern DEFINED = Pattern.compile("(?i)\\[?note\\s+(\\d+)]?");
    private static final Pattern BARE = Pattern.compile("\\[\\s*\\d+\\s*]");
    private static final Pattern SYMBOL =
            Pattern.compile("(?s).*([*\u2020\u2021\u00A7#\u00B9]|(?<=[\\s\\p{L}\\d]\\s?)[\u2070\u2074-\u2079])\\s*");

    /** The headings of columns with names of parts of a publication. */
    private static final Set<String> NAMES = Set.of("section", "title", "group", "table", "chart", "sheet");

    /** The place of a first occurrence. */
    private record Place(String sheet, String cell) {}

    private final AuditedBook book;
    private final AuditFindings findings;
    private final Map<String, Place> used = new LinkedHashMap<>();
    private final Map<String, Place> defined = new LinkedHashMap<>();
    /** Texts that end in a symbol. Where a text is the title of a sheet, as in contents, the symbol is part of a name. */
    private final Map<Place, String> symbols = new LinkedHashMap<>();

    private final Set<String> titles = new HashSet<>();
    private AuditedSheet sheet = AuditedSheet.NONE;
    private boolean notes;
    private boolean marked;
    private boolean stated;

    NoteChecks(AuditedBook book, AuditFindings findings) {
        this.book = book;
        this.findings = findings;
    }

    @Override
    public void begin(AuditedSheet begun) {
        sheet = begun;
        notes = mentionsNotes(begun.name()) && !begun.tables().isEmpty();
        marked = false;
        stated = false;
    }

    @Override
    public void cell(AuditedCell cell) {
        if (cell.isBlank()) {
            return;
        }
        String text = cell.text().text();
        if (cell.row() == 0 && cell.column() == 0) {
            titles.add(text.strip());
        }
        if (cell.text().fonts().stream().anyMatch(AuditedFont::raised)
                || cell.look().font().raised()) {
            found(AuditItem.NO_NOTE_SYMBOLS, cell, "text is set above or below the line");
        }
        if (notes && cell.isInBody() && cell.column() == 0) {
            Matcher number = DEFINED.matcher(text.strip());
            if (number.matches()) {
                defined.putIfAbsent(number.group(1), new Place(sheet.name(), cell.place()));
            }
            return;
        }
        if (cell.isText()) {
            references(cell, text);
        }
        if (cell.table().isEmpty() && cell.row() > 0 && cell.column() == 0) {
            stated = stated || mentionsNotes(text);
        }
    }

    private void references(AuditedCell cell, String text) {
        Matcher marks = MARKER.matcher(text);
        while (marks.find()) {
            marked = true;
            used.putIfAbsent(marks.group(1), new Place(sheet.name(), cell.place()));
        }
        if (BARE.matcher(text).find() && cell.table().isPresent()) {
            found(AuditItem.NOTE_WORD, cell, "'" + text.strip() + "' refers to a number in brackets");
        }
        boolean places = cell.isHeading() || (cell.isInBody() && !isName(cell));
        if (places && text.length() > 1 && SYMBOL.matcher(text).matches()) {
            symbols.putIfAbsent(new Place(sheet.name(), cell.place()), text.strip());
        }
        if (cell.isInBody()
                && MARKER.matcher(text).find()
                && !mentionsNotes(cell.table().orElseThrow().heading(cell.column()))) {
            found(AuditItem.NOTE_PLACES, cell, "a cell with data refers to a note");
        }
    }

    @Override
    public void end() {
        if (book.isInEnglish() && marked && !stated && !sheet.tables().isEmpty()) {
            findings.add(
                    AuditItem.COLUMN_A, sheet.name(), "A2", "no line above the table says that notes are referred to");
        }
    }

    @Override
    public void finish() {
        symbols.forEach((place, text) -> {
            if (titles.stream().noneMatch(title -> title.equals(text) || title.endsWith(": " + text))) {
                findings.add(
                        AuditItem.NO_NOTE_SYMBOLS,
                        place.sheet(),
                        place.cell(),
                        "'" + text + "' ends in a symbol that refers to a note");
            }
        });
        used.forEach((number, place) -> {
            if (!defined.containsKey(number)) {
                findings.add(
                        AuditItem.NOTES_SHEET,
                        place.sheet(),
                        place.cell(),
                        "note " + number + " is referred to; no sheet of notes defines it");
            }
        });
        defined.forEach((number, place) -> {
            if (!used.containsKey(number)) {
                findings.add(
                        AuditItem.NOTES_SHEET,
                        place.sheet(),
                        place.cell(),
                        "note " + number + " is defined and nowhere referred to");
            }
        });
    }

    private void found(AuditItem item, AuditedCell cell, String message) {
        findings.add(item, sheet.name(), cell.place(), message);
    }

    /** Whether a cell names a part of the publication, whose name may end in a symbol. */
    private static boolean isName(AuditedCell cell) {
        String heading = cell.table().orElseThrow().heading(cell.column());
        return NAMES.contains(heading.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean mentionsNotes(String text) {
        return text.toLowerCase(Locale.ROOT).contains("note");
    }
}
