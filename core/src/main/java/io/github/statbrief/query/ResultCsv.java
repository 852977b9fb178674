package io.github.statbrief.query;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.github.statbrief.internal.argument.Arguments;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes the result of a query as a CSV file (RFC 4180, UTF-8, line feeds), which reads back as the same rows. The
 * digest of a result is that of this file. Used by one thread.
 */
public final class ResultCsv implements AutoCloseable {
    private final CsvWriter writer;

    /**
     * Begins the file with the names of the columns.
     *
     * @param columns the names
     * @param out receives the file; closed with it
     */
    public ResultCsv(List<String> columns, OutputStream out) {
        CsvWriter.CsvWriterBuilder form = CsvWriter.builder().lineDelimiter(LineDelimiter.LF);
        if (columns.size() == 1) {
            // an empty line is no row
            form = form.quoteStrategy(QuoteStrategies.EMPTY);
        }
        writer = form.build(Arguments.given("out", out), StandardCharsets.UTF_8);
        writer.writeRecord(columns);
    }

    /** Writes a row. */
    public void row(List<String> fields) {
        writer.writeRecord(fields);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
