package io.github.statbrief.xlsx.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the explanation of blank cells and shorthand, and the absence of symbols. */
final class ShorthandChecks implements AuditCheck {
    private static final Pattern SHORTHAND = Pattern.compile("\\[[a-z]{1,12}]");
    private static final Pattern ONLY_SHORTHAND = Pattern.compile("(\\s*\\[[a-z]{1,12}])+\\s*");
    private static final Pattern ONLY_SYMBOLS = Pattern.compile("[^\\p{L}\\p{N}\\s\\[\\]]+");
    private static final Pattern BLANK = Pattern.compile("(?is).*\\b(blank|empty)\\b.*");

    private final AuditedBook book;
    private final AuditFindings findings;
    private final List<String> coverLines = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final Map<String, String> used = new LinkedHashMap<>();
    private final Map<AuditedTable, TableFill> fills = new LinkedHashMap<>();
    private AuditedSheet sheet = AuditedSheet.NONE;
    private int sheets;

    ShorthandChecks(AuditedBook book, AuditFindings findings) {
        this.book = book;
        this.findings = findings;
    }

    @Override
    public void begin(AuditedSheet begun) {
        sheet = begun;
        sheets++;
        lines.clear();
        used.clear();
        fills.clear();
    }

    @Override
    public void cell(AuditedCell cell) {
        String text = cell.text().text();
        if (cell.isInBody()) {
            fills.computeIfAbsent(cell.table().orElseThrow(), TableFill::new).accept(cell);
            body(cell, text.strip());
        } else if (!cell.isBlank()) {
            (sheets == 1 ? coverLines : lines).add(text);
        }
    }

    private void body(AuditedCell cell, String text) {
        if (cell.kind().equals("e")) {
            found(AuditItem.NO_SYMBOLS, cell.place(), "the cell holds the error " + text);
        } else if (cell.isText() && ONLY_SYMBOLS.matcher(text).matches()) {
            found(AuditItem.NO_SYMBOLS, cell.place(), "'" + text + "' stands in the place of a value or a word");
        } else if (cell.isText()
                && text.startsWith("[")
                && ONLY_SHORTHAND.matcher(text).matches()) {
            Matcher marks = SHORTHAND.matcher(text);
            while (marks.find()) {
                used.putIfAbsent(marks.group(), cell.place());
            }
        }
    }

    @Override
    public void end() {
        used.forEach((mark, cell) -> {
            if (!isSaid(line -> line.contains(mark) && line.strip().length() > mark.length())) {
                found(
                        AuditItem.EXPLAINED_GAPS,
                        cell,
                        "neither the sheet nor the first one says what " + mark + " means");
            }
        });
        for (AuditedTable table : sheet.tables()) {
            TableFill fill = fills.computeIfAbsent(table, TableFill::new);
            fill.end();
            Optional<String> blank = fill.firstBlank();
            if (book.isInEnglish()
                    && blank.isPresent()
                    && !isSaid(line -> BLANK.matcher(line).matches())) {
                found(
                        AuditItem.EXPLAINED_GAPS,
                        blank.get(),
                        "neither the sheet nor the first one says why cells are blank");
            }
        }
    }

    private boolean isSaid(java.util.function.Predicate<String> words) {
        return lines.stream().anyMatch(words) || coverLines.stream().anyMatch(words);
    }

    private void found(AuditItem item, String cell, String message) {
        findings.add(item, sheet.name(), cell, message);
    }
}
