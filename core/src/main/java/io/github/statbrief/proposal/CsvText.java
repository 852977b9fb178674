package io.github.statbrief.proposal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.statbrief.internal.binary.FileKind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a CSV file whose encoding and separator nobody has declared.
 *
 * @param name the name of the file
 * @param encoding the encoding in which all of it can be read
 * @param separator the character that parts most lines into the same number of fields
 * @param rows its rows, without those that are empty in front of all others
 */
record CsvText(String name, Charset encoding, char separator, List<CsvText.Row> rows) {
    private static final long LARGEST = 500_000_000;
    private static final int SAMPLE = 1_000;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final String NAMED = "sep=";
    private static final char MARK = '\uFEFF';

    /** Copies the rows. */
    CsvText {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param line its first line in the file
     * @param fields its fields, without spaces around them
     */
    record Row(long line, List<String> fields) {
        boolean isBlank() {
            return filled() == 0;
        }

        long filled() {
            return fields.stream().filter(field -> !field.isEmpty()).count();
        }

        String field(int place) {
            return place < fields.size() ? fields.get(place) : "";
        }
    }

    /** Reads a file. */
    static CsvText read(Path file) throws IOException, NoProposalException {
        String name = String.valueOf(file.getFileName());
        Optional<String> other = FileKind.refusal(file);
        if (other.isPresent()) {
            throw new NoProposalException(other.get().replaceFirst(" and write 'file: [^']*'$", ""));
        }
        if (Files.size(file) > LARGEST) {
            throw new NoProposalException(
                    name + ": the file has more than 500 MB; take a part of it, and name the whole file afterwards");
        }
        byte[] bytes = Files.readAllBytes(file);
        Charset encoding = encoding(bytes, FileKind.isUtf16(file));
        String text = new String(bytes, encoding);
        if (text.indexOf('\0') >= 0) {
            throw new NoProposalException(name + ": the file is no text; save the table as CSV");
        }
        String plain = text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1);
        if (plain.isBlank()) {
            throw new NoProposalException(name + ": the file is empty; its first line names the columns, and a row"
                    + " for each value follows");
        }
        char separator = separator(name, plain);
        return new CsvText(name, encoding, separator, rows(name, plain, separator, Integer.MAX_VALUE));
    }

    private static Charset encoding(byte[] bytes, boolean utf16) {
        if (utf16) {
            return StandardCharsets.UTF_16;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return Charset.forName("windows-1252");
        }
    }

    /** The separator of the file's own line for it, or the one that parts the most lines alike. */
    private static char separator(String name, String text) throws NoProposalException {
        if (text.startsWith(NAMED) && text.length() > NAMED.length() + 1) {
            return text.charAt(NAMED.length());
        }
        char best = 0;
        double bestScore = 0;
        for (char separator : SEPARATORS) {
            double score = score(sample(name, text, separator));
            if (score > bestScore) {
                best = separator;
                bestScore = score;
            }
        }
        if (bestScore == 0) {
            rows(name, text, SEPARATORS.get(0), SAMPLE);
            throw new NoProposalException(name
                    + ":1: the lines are not parted into columns; a table needs at least a column of periods and one"
                    + " of values, separated by commas, semicolons, tabs or bars");
        }
        return best;
    }

    private static List<Row> sample(String name, String text, char separator) {
        try {
            return rows(name, text, separator, SAMPLE);
        } catch (NoProposalException e) {
            return List.of();
        }
    }

    /** How many rows have the most frequent number of fields, and how many fields these are if that is a draw. */
    private static double score(List<Row> rows) {
        Map<Integer, Integer> widths = new HashMap<>();
        rows.stream()
                .filter(row -> !row.isBlank())
                .forEach(row -> widths.merge(row.fields().size(), 1, Integer::sum));
        int all = widths.values().stream().mapToInt(Integer::intValue).sum();
        return widths.entrySet().stream()
                .filter(width -> width.getKey() > 1)
                .mapToDouble(width -> Math.rint(100.0 * width.getValue() / all) + width.getKey() / 10_000.0)
                .filter(score -> score >= 20)
                .max()
                .orElse(0);
    }

    private static List<Row> rows(String name, String text, char separator, int most) throws NoProposalException {
        List<Row> rows = new ArrayList<>();
        Map<String, String> known = new HashMap<>();
        long line = 1;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .maxBufferSize(1 << 20)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                line = row.getStartingLineNumber();
                rows.add(new Row(
                        line,
                        row.getFields().stream()
                                .map(field -> known.computeIfAbsent(field.strip(), each -> each))
                                .toList()));
                if (rows.size() == most) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            throw new NoProposalException(name + ":" + line
                    + ": the file breaks off or is no CSV from here on: a quotation mark is not closed, or closes"
                    + " within a field");
        } catch (IOException e) {
            throw new IllegalStateException("text in memory cannot fail to be read", e);
        }
        return rows;
    }
}
