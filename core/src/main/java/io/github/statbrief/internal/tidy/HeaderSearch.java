package io.github.statbrief.internal.tidy;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Explains why a line does not name the columns that a layout asks for: another separator, or a title above them. */
final class HeaderSearch {
    private static final int MOST_LINES = 40;
    private static final Map<Character, String> SEPARATORS = Map.of(';', "\";\"", '\t', "tab", '|', "\"|\"");

    private final TidyLayout layout;
    private final Set<String> wanted = new HashSet<>();

    HeaderSearch(TidyLayout layout) {
        this.layout = layout;
        Stream.of(
                        layout.value(),
                        layout.period().column(),
                        layout.marks().map(TidyLayout.Marks::column),
                        layout.limits().map(TidyLayout.Limits::lower),
                        layout.limits().map(TidyLayout.Limits::upper),
                        layout.note(),
                        layout.unit().map(TidyLayout.Units::column))
                .flatMap(Optional::stream)
                .forEach(wanted::add);
        wanted.addAll(layout.period().further());
        wanted.addAll(layout.rows().keySet());
        wanted.addAll(layout.format().skip().keySet());
        for (TidyLayout.MeasureRows measure : layout.measures()) {
            wanted.addAll(measure.where().keySet());
            measure.column().filter(each -> !each.endsWith("*")).ifPresent(wanted::add);
        }
        for (TidyLayout.CodeColumn dimension : layout.dimensions()) {
            wanted.add(dimension.column());
            dimension.labels().ifPresent(wanted::add);
        }
    }

    /** The columns that the layout names. */
    Set<String> wanted() {
        return Set.copyOf(wanted);
    }

    /** What to declare if a line does not have all columns and the reason is known. */
    Optional<String> advice(Row header, Path file) throws IOException {
        if (isHeader(header.fields(), wanted)) {
            return Optional.empty();
        }
        for (Map.Entry<Character, String> separator : SEPARATORS.entrySet()) {
            boolean parted =
                    separator.getKey() != layout.separator() && isHeader(parts(header, separator.getKey()), wanted);
            if (parted) {
                return Optional.of("write 'separator: " + separator.getValue()
                        + "' under 'data'; the fields of this file are not separated by " + name(layout.separator()));
            }
        }
        return below(header, file)
                .map(line -> "write 'header: " + line + "' under 'data'; line " + line
                        + " names the columns, and this line is a title or another text above them");
    }

    private static String name(char separator) {
        return separator == ',' ? "commas" : separator == '\t' ? "tabs" : "'" + separator + "'";
    }

    private List<String> parts(Row row, char separator) {
        String line = String.join(String.valueOf(layout.separator()), row.fields());
        return Stream.of(line.split(Pattern.quote(String.valueOf(separator)), -1))
                .map(each -> each.replaceAll("^\"|\"$", ""))
                .toList();
    }

    private static boolean isHeader(List<String> fields, Set<String> wanted) {
        return !wanted.isEmpty()
                && fields.stream()
                        .map(String::strip)
                        .collect(Collectors.toSet())
                        .containsAll(wanted);
    }

    private Optional<Long> below(Row header, Path file) throws IOException {
        try (Reader again = TidyReader.again(file, layout);
                var csv = TidyReader.rows(again, layout, new RowHandler())) {
            return csv.stream()
                    .limit(MOST_LINES)
                    .filter(row -> row.line() > header.line() && isHeader(row.fields(), wanted))
                    .findFirst()
                    .map(Row::line);
        } catch (UncheckedIOException | CsvParseException e) {
            return Optional.empty();
        }
    }
}
