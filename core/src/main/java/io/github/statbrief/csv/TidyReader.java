package io.github.statbrief.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** Reads the cells of a table from a CSV file (RFC 4180), in tidy form or with its periods across. */
public final class TidyReader {
    /** How many problems are told one by one; the rest are counted. */
    public static final int SHOWN = 20;

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
        Trouble trouble = new Trouble(SHOWN);
        TidyData data = read(file, layout, trouble);
        if (trouble.any()) {
            try (BufferedReader again = again(file, layout)) {
                throw trouble.exception(again, layout.separator());
            }
        }
        return data;
    }

    /** A reader that looks for places in a file and takes its text as it comes. */
    static BufferedReader again(Path file, TidyLayout layout) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), layout.encoding()));
    }

    private static TidyData read(Path file, TidyLayout layout, Trouble trouble) throws IOException {
        long line = 0;
        TidyTable table = null;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(layout.separator())
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(open(file, layout))) {
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext()) {
                trouble.at(1, 0, "the file is empty; its first line names the columns");
            }
            while (records.hasNext()) {
                Row row = new Row(records.next());
                line = row.line();
                if (table == null) {
                    table = new TidyTable(layout, new Header(row.record().getFields(), trouble), trouble);
                    if (trouble.any()) {
                        break;
                    }
                } else {
                    table.add(row);
                }
            }
        } catch (CsvParseException | UncheckedIOException | CharacterCodingException e) {
            if (isEncoding(e)) {
                trouble.at(
                        firstOutside(file, layout.encoding()),
                        0,
                        "the line is not " + layout.encoding().name()
                                + "; save the file in that encoding, or declare its own with 'encoding'");
            } else {
                trouble.at(
                        line + 1,
                        0,
                        "the file breaks off or is no CSV from here on: a quotation mark is not closed, or closes within a field");
            }
        }
        return table == null || trouble.any() ? TidyTable.EMPTY : table.data(file);
    }

    private static boolean isEncoding(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return true;
            }
        }
        return false;
    }

    /** The first line that is not in an encoding; a decoder reads ahead and cannot tell. */
    private static long firstOutside(Path file, Charset encoding) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            long line = 1;
            for (int next = in.read(); next >= 0; next = in.read()) {
                bytes.write(next);
                if (next == '\n') {
                    if (!decodes(bytes, encoding)) {
                        return line;
                    }
                    bytes.reset();
                    line++;
                }
            }
            return line;
        }
    }

    private static boolean decodes(ByteArrayOutputStream bytes, Charset encoding) {
        try {
            encoding.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
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
