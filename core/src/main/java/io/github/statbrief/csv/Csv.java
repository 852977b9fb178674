package io.github.statbrief.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.statbrief.text.FormulaText;
import io.github.statbrief.theme.SoftHyphens;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The CSV dialect of all files. */
final class Csv {
    private static final String SEVERAL = " | ";

    private Csv() {}

    /** Returns a writer that leaves the stream open when closed. */
    static CsvWriter writer(OutputStream out) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new StaysOpen(out), StandardCharsets.UTF_8);
    }

    /** Takes soft hyphens out of text, and guards it so that no spreadsheet runs it as a formula. */
    static String text(String text) {
        String words = SoftHyphens.without(text);
        return FormulaText.begins(words) ? "'" + words : words;
    }

    static String several(List<String> values) {
        return values.stream().map(SoftHyphens::without).collect(Collectors.joining(SEVERAL));
    }

    private static final class StaysOpen extends FilterOutputStream {
        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /** Writes records by the names of columns; a column that a record lacks stays empty. */
    static void write(List<Map<String, String>> records, List<? extends Column<?>> columns, CsvWriter writer) {
        for (Map<String, String> record : records) {
            writer.writeRecord(columns.stream()
                    .map(column -> record.getOrDefault(column.name(), ""))
                    .toList());
        }
    }
}
