package io.github.statbrief.internal.rows;

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

/** The rows of a CSV file (RFC 4180), below its title lines and above whatever follows the table. */
public final class CsvRows implements RowSource {
    private final Path file;
    private final CsvForm form;

    /**
     * Prepares to read a file.
     *
     * @param file the file
     * @param form how it is written
     */
    public CsvRows(Path file, CsvForm form) {
        this.file = file;
        this.form = form;
    }

    @Override
    public SourceWords words() {
        return SourceWords.FILE;
    }

    @Override
    public boolean isReadAgain() {
        return true;
    }

    @Override
    public PlaceFinder places() throws IOException {
        return new Fields(again(file, form), form.separator());
    }

    @Override
    public void read(RowTarget target, ProblemCollector problems) throws IOException {
        TableRegion region = new TableRegion(form, problems);
        RowHandler rows = new RowHandler();
        Optional<String> refusal = FileKind.refusal(file);
        if (refusal.isPresent()) {
            problems.at(1, 0, refusal.get());
            return;
        }
        try (CsvReader<Row> csv = rows(open(file, form), form, rows)) {
            Iterator<Row> records = csv.iterator();
            if (!records.hasNext()) {
                problems.at(1, 0, "the file is empty; its first line names the columns");
            }
            boolean named = false;
            boolean more = true;
            while (more && problems.count() < SHOWN + COUNTED && records.hasNext()) {
                Row row = records.next();
                if (named) {
                    more = !region.isBehind(row) && target.row(row);
                } else if (region.isBefore(row)) {
                    more = !problems.any();
                } else {
                    new HeaderSearch(form).advice(row, file).ifPresent(advice -> problems.at(row.line(), 0, advice));
                    named = !problems.any();
                    more = named && target.header(row);
                }
            }
            region.close(!named);
        } catch (CsvParseException | UncheckedIOException | CharacterCodingException | RowHandler.TooLongException e) {
            report(e, file, form, rows.line(), problems);
        }
    }

    /** Opens a file to find places in it; accepts malformed text. */
    static BufferedReader again(Path file, CsvForm form) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), form.encoding()));
    }

    /** The rows of a file. */
    static CsvReader<Row> rows(Reader file, CsvForm form, RowHandler rows) {
        return CsvReader.builder()
                .fieldSeparator(form.separator())
                .skipEmptyLines(!form.endsAtEmptyLine())
                .allowUnclosedQuote(false)
                .maxBufferSize(RowHandler.BUFFER)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(rows, rows.limited(file));
    }

    /** Reports text that breaks off, is too long or does not match the encoding. */
    private static void report(Exception e, Path file, CsvForm form, long line, ProblemCollector problems)
            throws IOException {
        if (isCausedBy(CharacterCodingException.class, e)) {
            problems.at(EncodingErrorLocator.in(file, form), encoding(file, form));
        } else if (isCausedBy(RowHandler.TooLongException.class, e)) {
            problems.at(line, 0, RowHandler.TOO_LONG + "; a quotation mark may not be closed");
        } else {
            problems.at(
                    line,
                    0,
                    "the file breaks off or is no CSV from here on: a quotation mark is not closed, or closes within a field");
        }
    }

    /** What to declare for a file that is not in the usual encoding, or not in the declared one. */
    private static String encoding(Path file, CsvForm form) throws IOException {
        String found = "what stands here is not " + form.encoding().name();
        return form.encoding().equals(StandardCharsets.UTF_8)
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
    private static BufferedReader open(Path file, CsvForm form) throws IOException {
        InputStream in = Files.newInputStream(file);
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(in, form.encoding().newDecoder()));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }
}
