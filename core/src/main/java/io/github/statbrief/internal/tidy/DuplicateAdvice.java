package io.github.statbrief.internal.tidy;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.github.statbrief.internal.rewriting.IdRewriting;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Says what to write where two rows have the same measure, period and codes: the column that tells them apart. */
final class DuplicateAdvice {
    private DuplicateAdvice() {}

    /** The message about a row whose cell an earlier row has already. */
    static String of(Path file, TidyLayout layout, Header header, long first, long twice) {
        String found = "the same measure, period and codes stand on line " + first + " already";
        return apart(file, layout, header, first, twice)
                .map(column -> "write '- {id: " + IdRewriting.of(column) + ", label: " + column + ", column: " + column
                        + "}' under 'dimensions', a column that tells the lines " + first + " and " + twice + " apart; "
                        + found)
                .orElseGet(() -> "take line " + first + " or line " + twice + " out; " + found);
    }

    /** The first column that is not read and differs between two lines. */
    private static Optional<String> apart(Path file, TidyLayout layout, Header header, long first, long twice) {
        Set<String> read = new HeaderSearch(layout).wanted();
        try (Reader again = TidyReader.again(file, layout);
                var csv = TidyReader.rows(again, layout, new RowHandler())) {
            List<Row> rows = csv.stream()
                    .filter(row -> row.line() == first || row.line() == twice)
                    .limit(2)
                    .toList();
            return rows.size() < 2
                    ? Optional.empty()
                    : IntStream.range(0, header.size())
                            .filter(place -> isWord(header.name(place)) && !read.contains(header.name(place)))
                            .filter(place -> differ(rows.get(0), rows.get(1), place))
                            .mapToObj(header::name)
                            .findFirst();
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            return Optional.empty();
        }
    }

    /** Whether a name can stand in a release file without quotes. */
    private static boolean isWord(String name) {
        return name.matches("\\p{L}[\\p{L}\\d _-]*") && !IdRewriting.of(name).isEmpty();
    }

    private static boolean differ(Row one, Row other, int place) {
        return place < one.size()
                && place < other.size()
                && !one.field(place).isEmpty()
                && !other.field(place).isEmpty()
                && !one.field(place).equals(other.field(place));
    }
}
