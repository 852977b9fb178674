package io.github.statbrief.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The table within a file: below titles, above notes.
 *
 * @param header the line that names the columns
 * @param until how the first row below the table begins; an empty text is an empty line
 * @param columns its columns
 * @param lines the lines of its rows
 * @param title the text above it
 * @param source the source that is named below or above it
 * @param names what the lines around it say that its columns are: a heading, and its name beside it
 */
record DataTable(
        long header,
        Optional<String> until,
        List<Column> columns,
        List<Long> lines,
        Optional<String> title,
        Optional<String> source,
        Map<String, String> names) {
    private static final int SEARCHED = 200;
    private static final int LONGEST_BEGINNING = 40;
    private static final Pattern SOURCE = Pattern.compile("(?i)sources?:\\s*(.{2,200})");
    private static final Pattern SHEET =
            Pattern.compile("(?i)(?:table|sheet|figure)\\s+\\w+(?:\\.\\w+)*\\s*[:.–-]\\s*(.+)");

    /** Copies the lists. */
    DataTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        names = Map.copyOf(names);
    }

    int size() {
        return lines.size();
    }

    /** Finds the table of a file. */
    static DataTable in(CsvText file) throws NoProposalException {
        List<CsvText.Row> rows = file.rows();
        int header = header(file);
        List<CsvText.Row> body = new ArrayList<>();
        int after = header + 1;
        for (; after < rows.size() && !isEnd(rows, header, after); after++) {
            CsvText.Row row = rows.get(after);
            if (!row.isBlank()) {
                body.add(row);
            }
        }
        List<CsvText.Row> below = rows.subList(after, rows.size());
        List<CsvText.Row> around = new ArrayList<>(rows.subList(0, header));
        around.addAll(below.subList(0, Math.min(below.size(), SEARCHED)));
        return new DataTable(
                rows.get(header).line(),
                until(below),
                columns(file, rows.get(header), body),
                body.stream().map(CsvText.Row::line).toList(),
                title(rows.subList(0, header)),
                source(around),
                names(rows.get(header), around));
    }

    private static boolean isEnd(List<CsvText.Row> rows, int header, int at) {
        return rows.get(at).isBlank() ? !isContinued(rows, header, at) : isBelow(rows, header, at);
    }

    /** How the first row below the table begins: an empty line, or else the first row with a text. */
    private static Optional<String> until(List<CsvText.Row> below) {
        Optional<CsvText.Row> first =
                below.stream().filter(row -> !row.isBlank()).findFirst();
        boolean empty = !below.isEmpty() && below.get(0).isBlank();
        return first.map(row -> empty ? "" : row.field(0))
                .filter(text -> empty || !text.isEmpty())
                .map(DataTable::beginning);
    }

    private static Optional<String> title(List<CsvText.Row> above) {
        return above.stream()
                .flatMap(row -> row.fields().stream())
                .filter(text -> !text.isEmpty() && !text.startsWith("sep="))
                .filter(text -> !SOURCE.matcher(text).matches())
                .findFirst()
                .map(DataTable::title);
    }

    private static Optional<String> source(List<CsvText.Row> around) {
        return around.stream()
                .flatMap(row -> row.fields().stream())
                .map(SOURCE::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .map(found -> found.group(1).strip());
    }

    private static Map<String, String> names(CsvText.Row header, List<CsvText.Row> around) {
        Map<String, String> names = new HashMap<>();
        around.stream()
                .filter(row -> row.filled() > 1
                        && !row.field(0).isEmpty()
                        && header.fields().contains(row.field(0)))
                .filter(row -> !row.field(1).isEmpty() && !NumberForm.isLikeNumber(row.field(1)))
                .forEach(row -> names.putIfAbsent(row.field(0), row.field(1)));
        return names;
    }

    private static String title(String text) {
        Matcher numbered = SHEET.matcher(text);
        return numbered.matches() ? numbered.group(1).strip() : text;
    }

    private static String beginning(String text) {
        return text.length() <= LONGEST_BEGINNING
                ? text
                : text.substring(0, LONGEST_BEGINNING).strip();
    }

    private static List<Column> columns(CsvText file, CsvText.Row header, List<CsvText.Row> body)
            throws NoProposalException {
        if (body.isEmpty()) {
            throw new NoProposalException(file.name() + ":" + header.line()
                    + ": no row follows the line that names the columns; a row for each value stands there");
        }
        Set<String> names = new HashSet<>();
        for (String name : header.fields()) {
            if (!name.isEmpty() && !names.add(name)) {
                throw new NoProposalException(file.name() + ":" + header.line() + ": the column '" + name
                        + "' is there twice; give one of both another name");
            }
        }
        return IntStream.range(0, header.fields().size())
                .mapToObj(place -> Column.of(place, header.field(place), body))
                .filter(column -> !column.name().isEmpty() || !column.filled().isEmpty())
                .toList();
    }

    /** The row that names the columns: the first one above the first numbers that has nearly as many texts as any. */
    private static int header(CsvText file) throws NoProposalException {
        List<CsvText.Row> rows = file.rows();
        int numbers = 0;
        while (numbers < rows.size() && !(rows.get(numbers).fields().size() > 1 && hasNumber(rows.get(numbers)))) {
            numbers++;
        }
        if (numbers == rows.size()) {
            throw new NoProposalException(file.name()
                    + ":1: no line holds numbers in columns; a table names its columns in one line, with a row for each"
                    + " value below it");
        }
        int first = Math.max(0, numbers - SEARCHED);
        long most = IntStream.range(first, numbers)
                .mapToLong(at -> rows.get(at).filled())
                .max()
                .orElse(0);
        return IntStream.range(first, numbers)
                .filter(at -> rows.get(at).fields().size() > 1)
                .filter(at -> rows.get(at).filled() >= Math.max(1, most * 0.6)
                        && !rows.get(at).field(0).startsWith("sep="))
                .findFirst()
                .orElseThrow(
                        () -> new NoProposalException(
                                file.name() + ":" + rows.get(first).line()
                                        + ": the first line of the table holds numbers; put a line above it that names the columns"));
    }

    private static boolean hasNumber(CsvText.Row row) {
        return row.fields().stream().anyMatch(text -> NumberForm.isLikeNumber(text) && !PeriodForm.isLikePeriod(text));
    }

    /** Whether the table goes on below an empty line. */
    private static boolean isContinued(List<CsvText.Row> rows, int header, int empty) {
        List<CsvText.Row> below = rows.subList(empty, rows.size()).stream()
                .filter(row -> !row.isBlank())
                .toList();
        return below.stream()
                .allMatch(
                        row -> row.fields().size() == rows.get(header).fields().size() && row.filled() > 1);
    }

    /** Whether a row and all below it are notes: a text in the first column and nothing beside it. */
    private static boolean isBelow(List<CsvText.Row> rows, int header, int at) {
        return rows.get(header).filled() > 1
                && isNote(rows.get(at))
                && rows.subList(at, rows.size()).stream().allMatch(row -> row.isBlank() || isNote(row));
    }

    private static boolean isNote(CsvText.Row row) {
        return row.filled() == 1 && !row.field(0).isEmpty() && !PeriodForm.isLikePeriod(row.field(0));
    }
}
