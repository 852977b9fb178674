package io.github.statbrief.internal.tidy;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.statbrief.internal.binary.FileKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

/** Reads the cells of a table from a CSV file (RFC 4180), in tidy form or with one column for each period. */
public final class TidyReader {
    /** The number of problems reported one by one; the rest are counted. */
    public static final int SHOWN = 20;

    /** The number of problems counted; reading stops there, because the file is wrong as a whole. */
    public static final int COUNTED = 50_000;

    private TidyReader() {}

    /**
     * Reads a data file in full or not at all.
     *
     * @param file the file
     * @param layout the purpose of its columns
     * @return its cells with their codes and periods
     * @throws InvalidDataException if a row cannot be read; lists the first {@value #SHOWN} problems and counts the
     *     rest
     * @throws IOException if the file cannot be read at all
     */
    public static TidyData read(Path file, TidyLayout layout) throws IOException, InvalidDataException {
        return read(file, layout, MemoryBudget.ofJava());
    }

    /**
     * Reads one of several data files in full or not at all.
     *
     * @param file the file
     * @param layout the purpose of its columns
     * @param budget their shared memory budget, reduced by this file
     * @return its cells with their codes and periods
     * @throws InvalidDataException if a row cannot be read or the budget is exhausted; lists the first
     *     {@value #SHOWN} problems and counts the rest
     * @throws IOException if the file cannot be read at all
     */
    public static TidyData read(Path file, TidyLayout layout, MemoryBudget budget)
            throws IOException, InvalidDataException {
        ProblemCollector problems = new ProblemCollector(SHOWN);
        ProblemCollector warnings = new ProblemCollector(SHOWN);
        TidyData data = read(file, layout, budget, problems, warnings);
        if (problems.any()) {
            try (BufferedReader again = again(file, layout)) {
                throw problems.exception(again, layout.separator());
            }
        }
        if (!warnings.any()) {
            return data;
        }
        try (BufferedReader again = again(file, layout)) {
            return data.withWarnings(warnings.placed(again, layout.separator()));
        }
    }

    /** Opens a file to find places in it; accepts malformed text. */
    static BufferedReader again(Path file, TidyLayout layout) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), layout.encoding()));
    }

    private static TidyData read(
            Path file, TidyLayout layout, MemoryBudget budget, ProblemCollector problems, ProblemCollector warnings)
            throws IOException {
        TidyTable table = null;
        TableRegion region = new TableRegion(layout, problems);
        RowHandler rows = new RowHandler();
        Optional<String> refusal = FileKind.refusal(file);
        if (refusal.isPresent()) {
            problems.at(1, 0, refusal.get());
            return TidyTable.EMPTY;
        }
        try (CsvReader<Row> csv = rows(open(file, layout), layout, rows)) {
            Iterator<Row> records = csv.iterator();
            if (!records.hasNext()) {
                problems.at(1, 0, "the file is empty; its first line names the columns");
            }
            while (problems.count() < SHOWN + COUNTED && records.hasNext()) {
                Row row = records.next();
                if (table != null) {
                    if (region.isBehind(row)) {
                        break;
                    }
                    if (!row.isBlank() || layout.period().column().isEmpty()) {
                        table.add(row);
                    }
                } else if (!region.isBefore(row)) {
                    new HeaderSearch(layout).advice(row, file).ifPresent(advice -> problems.at(row.line(), 0, advice));
                    table = problems.any() ? null : new TidyTable(layout, new Header(row, problems), budget, problems);
                }
                if (table == null ? problems.any() : table.isFull()) {
                    break;
                }
            }
            region.close(table == null);
        } catch (CsvParseException | UncheckedIOException | CharacterCodingException | RowHandler.TooLongException e) {
            report(e, file, layout, rows.line(), problems);
        }
        if (table != null) {
            table.doubt(warnings);
        }
        return table == null || problems.any() ? TidyTable.EMPTY : table.data(file);
    }

    /** The rows of a file. */
    static CsvReader<Row> rows(Reader file, TidyLayout layout, RowHandler rows) {
        return CsvReader.builder()
                .fieldSeparator(layout.separator())
                .skipEmptyLines(!new TableRegion(layout, new ProblemCollector(0)).endsAtEmptyLine())
                .allowUnclosedQuote(false)
                .maxBufferSize(RowHandler.BUFFER)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(rows, rows.limited(file));
    }

    /** Reports text that breaks off, is too long or does not match the encoding. */
    private static void report(Exception e, Path file, TidyLayout layout, long line, ProblemCollector problems)
            throws IOException {
        if (isCausedBy(CharacterCodingException.class, e)) {
            problems.at(EncodingErrorLocator.in(file, layout), encoding(file, layout));
        } else if (isCausedBy(RowHandler.TooLongException.class, e)) {
            problems.at(
                    line,
                    0,
                    "the row is too long: a field holds at most " + RowHandler.LONGEST_FIELD
                            + " characters, a row at most " + RowHandler.MOST_FIELDS
                            + " fields; a quotation mark may not be closed");
        } else {
            problems.at(
                    line,
                    0,
                    "the file breaks off or is no CSV from here on: a quotation mark is not closed, or closes within a field");
        }
    }

    /** What to declare for a file that is not in the usual encoding, or not in the declared one. */
    private static String encoding(Path file, TidyLayout layout) throws IOException {
        String found = "what stands here is not " + layout.encoding().name();
        return layout.encoding().equals(StandardCharsets.UTF_8)
                ? "write 'encoding: " + (FileKind.isUtf16(file) ? "UTF-16" : "windows-1252")
                        + "' under 'data', or save the file as UTF-8; " + found
                : found + "; save the file in that encoding, or declare its own with 'encoding'";
    }

    private static boolean isCausedBy(Class<? extends Exception> kind, Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Opens a file; skips a byte-order mark and reports text that does not match the encoding. */
    private static BufferedReader open(Path file, TidyLayout layout) throws IOException {
        InputStream in = Files.newInputStream(file);
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(in, layout.encoding().newDecoder()));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }
}
