package io.github.statbrief.internal.tidy;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** Reads the cells of a table from a CSV file (RFC 4180), in tidy form or with its periods across. */
public final class TidyReader {
    /** How many problems are told one by one; the rest are counted. */
    public static final int SHOWN = 20;

    /** How many are counted; a file with more is wrong as a whole and is not read on. */
    public static final int COUNTED = 50_000;

    private TidyReader() {}

    /**
     * Reads a data file whole or not at all.
     *
     * @param file the file
     * @param layout which columns hold what
     * @return its cells with their codes and periods
     * @throws InvalidDataException where a row cannot be read; it names the first {@value #SHOWN} problems and counts the rest
     * @throws IOException where the file cannot be read at all
     */
    public static TidyData read(Path file, TidyLayout layout) throws IOException, InvalidDataException {
        return read(file, layout, MemoryBudget.ofJava());
    }

    /**
     * Reads one of several data files whole or not at all.
     *
     * @param file the file
     * @param layout which columns hold what
     * @param budget what they may take together; less of it is left afterwards
     * @return its cells with their codes and periods
     * @throws InvalidDataException where a row cannot be read, or there is no budget for it; it names the first {@value #SHOWN} problems and counts the rest
     * @throws IOException where the file cannot be read at all
     */
    public static TidyData read(Path file, TidyLayout layout, MemoryBudget budget)
            throws IOException, InvalidDataException {
        ProblemCollector problems = new ProblemCollector(SHOWN);
        TidyData data = read(file, layout, budget, problems);
        if (problems.any()) {
            try (BufferedReader again = again(file, layout)) {
                throw problems.exception(again, layout.separator());
            }
        }
        return data;
    }

    /** A reader that looks for places in a file and takes its text as it comes. */
    static BufferedReader again(Path file, TidyLayout layout) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), layout.encoding()));
    }

    private static TidyData read(Path file, TidyLayout layout, MemoryBudget budget, ProblemCollector problems)
            throws IOException {
        TidyTable table = null;
        RowHandler rows = new RowHandler();
        try (CsvReader<Row> csv = CsvReader.builder()
                .fieldSeparator(layout.separator())
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(RowHandler.BUFFER)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(rows, rows.limited(open(file, layout)))) {
            Iterator<Row> records = csv.iterator();
            if (!records.hasNext()) {
                problems.at(1, 0, "the file is empty; its first line names the columns");
            }
            while (problems.count() < SHOWN + COUNTED && records.hasNext()) {
                Row row = records.next();
                if (table == null) {
                    table = new TidyTable(layout, new Header(row.fields(), problems), budget, problems);
                    if (problems.any()) {
                        break;
                    }
                } else {
                    table.add(row);
                    if (table.isFull()) {
                        break;
                    }
                }
            }
        } catch (CsvParseException | UncheckedIOException | CharacterCodingException | RowHandler.TooLongException e) {
            if (isCausedBy(CharacterCodingException.class, e)) {
                problems.at(
                        EncodingErrorLocator.in(file, layout),
                        "what stands here is not " + layout.encoding().name()
                                + "; save the file in that encoding, or declare its own with 'encoding'");
            } else if (isCausedBy(RowHandler.TooLongException.class, e)) {
                problems.at(
                        rows.line(),
                        0,
                        "the row is too long: a field holds at most " + RowHandler.LONGEST_FIELD
                                + " characters, a row at most " + RowHandler.MOST_FIELDS
                                + " fields; a quotation mark may not be closed");
            } else {
                problems.at(
                        rows.line(),
                        0,
                        "the file breaks off or is no CSV from here on: a quotation mark is not closed, or closes within a field");
            }
        }
        return table == null || problems.any() ? TidyTable.EMPTY : table.data(file);
    }

    private static boolean isCausedBy(Class<? extends Exception> kind, Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    /** A reader that passes over a byte-order mark and reports what is not in the encoding. */
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
