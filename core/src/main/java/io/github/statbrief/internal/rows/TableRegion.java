package io.github.statbrief.internal.rows;

import java.util.Optional;

/** Where the table lies in its file: below title lines, above whatever follows it. */
final class TableRegion {
    private static final String SEPARATOR = "sep=";

    private final CsvForm form;
    private final ProblemCollector problems;
    private final Optional<String> until;
    private boolean ended;
    private long last = 1;

    TableRegion(CsvForm form, ProblemCollector problems) {
        this.form = form;
        this.problems = problems;
        this.until = form.until();
    }

    /** Whether a row lies above the header, or is an empty line. */
    boolean isBefore(Row row) {
        last = row.line();
        return row.line() < form.header() || row.isBlank() || isSeparator(row);
    }

    /** Whether a row is the line with which spreadsheets name the separator; reports one that is not declared. */
    private boolean isSeparator(Row row) {
        String first = row.line() == 1 && row.size() > 0 ? row.field(0) : "";
        if (!first.startsWith(SEPARATOR) || first.length() > SEPARATOR.length() + 1) {
            return false;
        }
        boolean declared = first.equals(SEPARATOR) && row.size() == 2;
        if (!declared) {
            String named = first.substring(SEPARATOR.length());
            problems.at(
                    1,
                    0,
                    "the first line says that '" + named + "' separates the fields; declare it with 'separator: \""
                            + named + "\"'");
        }
        return true;
    }

    /** Whether a row and all below it belong to the table no longer. */
    boolean isBehind(Row row) {
        last = row.line();
        boolean empty = row.isBlank();
        ended |= until.isPresent()
                && (form.endsAtEmptyLine() ? empty : !empty && row.field(0).startsWith(until.get()));
        return ended;
    }

    /** Reports a header or an end that the file does not have. */
    void close(boolean headless) {
        if (problems.any()) {
            return;
        }
        if (headless) {
            problems.at(last, 0, "the file has no line " + form.header() + ", which 'header' says names the columns");
        } else if (until.isPresent() && !ended) {
            problems.at(
                    last,
                    0,
                    form.endsAtEmptyLine()
                            ? "no empty line ends the table; leave 'until' out where it ends with the file"
                            : "no row begins with '" + until.get()
                                    + "' and ends the table; leave 'until' out where it ends with the file");
        }
    }
}
