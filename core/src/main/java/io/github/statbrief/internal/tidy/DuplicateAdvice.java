package io.github.statbrief.internal.tidy;

import io.github.statbrief.internal.rewriting.IdRewriting;
import io.github.statbrief.internal.rows.ProblemCollector;
import io.github.statbrief.internal.rows.Row;
import io.github.statbrief.internal.rows.RowSource;
import io.github.statbrief.internal.rows.RowTarget;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Says what to write where two rows have the same measure, period and codes: the column that tells them apart. */
final class DuplicateAdvice {
    private DuplicateAdvice() {}

    /** The message about a row whose cell an earlier row has already. */
    static String of(RowSource source, TidyLayout layout, Header header, long first, long twice) {
        String row = source.words().row();
        String found =
                "the same measure, period and codes stand " + source.words().at(first) + " already";
        if (!source.isReadAgain()) {
            return found;
        }
        return apart(source, layout, header, first, twice)
                .map(column -> "write '- {id: " + IdRewriting.of(column) + ", label: " + column + ", column: " + column
                        + "}' under 'dimensions', a column that tells the " + row + "s " + first + " and " + twice
                        + " apart; " + found)
                .orElseGet(() -> "take " + row + " " + first + " or " + row + " " + twice + " out; " + found);
    }

    /** The first column that is not read and differs between two rows. */
    private static Optional<String> apart(RowSource source, TidyLayout layout, Header header, long first, long twice) {
        Set<String> read = layout.csv().wanted();
        List<Row> rows = rows(source, first, twice);
        return rows.size() < 2
                ? Optional.empty()
                : IntStream.range(0, header.size())
                        .filter(place -> isWord(header.name(place)) && !read.contains(header.name(place)))
                        .filter(place -> differ(rows.get(0), rows.get(1), place))
                        .mapToObj(header::name)
                        .findFirst();
    }

    /** Two rows, read again. */
    private static List<Row> rows(RowSource source, long first, long twice) {
        List<Row> rows = new ArrayList<>();
        try {
            source.read(
                    new RowTarget() {
                        @Override
                        public boolean header(Row row) {
                            return true;
                        }

                        @Override
                        public boolean row(Row row) {
                            if (row.line() == first || row.line() == twice) {
                                rows.add(row);
                            }
                            return rows.size() < 2;
                        }
                    },
                    new ProblemCollector(0, source.words()));
        } catch (IOException e) {
            return List.of();
        }
        return rows;
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
