package io.github.statbrief.internal.tidy;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
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

    private static final int LONGEST_FIELD = 100_000;
    private static final int MOST_FIELDS = 4_000;
    /** What the reader of CSV says where one of these is passed. */
    private static final String TOO_LARGE = "max";

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
        long line = 0;
        TidyTable table = null;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(layout.separator())
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(2 * LONGEST_FIELD)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_FIELDS)
                                .maxFieldSize(LONGEST_FIELD)
                                .maxRecordSize(10 * LONGEST_FIELD)
                                .build(),
                        open(file, layout))) {
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext()) {
                problems.at(1, 0, "the file is empty; its first line names the columns");
            }
            while (problems.count() < SHOWN + COUNTED && records.hasNext()) {
                Row row = new Row(records.next());
                line = row.line();
                if (table == null) {
                    table = new TidyTable(layout, new Header(row.record().getFields(), problems), budget, problems);
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
        } catch (CsvParseException | UncheckedIOException | CharacterCodingException e) {
            if (isEncoding(e)) {
                problems.at(
                        EncodingErrorLocator.in(file, layout),
                        "what stands here is not " + layout.encoding().name()
                                + "; save the file in that encoding, or declare its own with 'encoding'");
            } else if (isTooLarge(e)) {
                problems.at(
                        line + 1,
                        0,
                        "the row is too long: a field holds at most " + LONGEST_FIELD + " characters, a row at most "
                                + MOST_FIELDS + " fields; a quotation mark may not be closed");
            } else {
                problems.at(
                        line + 1,
                        0,
                        "the file breaks off or is no CSV from here on: a quotation mark is not closed, or closes within a field");
            }
        }
        return table == null || problems.any() ? TidyTable.EMPTY : table.data(file);
    }

    private static boolean isTooLarge(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains(TOO_LARGE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEncoding(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
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
