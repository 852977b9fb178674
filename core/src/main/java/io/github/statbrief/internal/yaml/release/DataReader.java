package io.github.statbrief.internal.yaml.release;

import io.github.statbrief.internal.tidy.NumberMarks;
import io.github.statbrief.internal.tidy.TidyData;
import io.github.statbrief.internal.tidy.TidyLayout;
import io.github.statbrief.internal.yaml.Entries;
import io.github.statbrief.internal.yaml.Keys;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.internal.yaml.SourceMap;
import io.github.statbrief.value.Reason;
import io.github.statbrief.value.ReferencePeriod;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the data file of a table: first its columns, then its rows. */
final class DataReader {
    private static final Keys KEYS = Keys.of("'data'")
            .required("file", "period")
            .optional(
                    "value",
                    "encoding",
                    "separator",
                    "decimal",
                    "thousands",
                    "marks",
                    "missing",
                    "limits",
                    "note",
                    "unit",
                    "rows",
                    "skip",
                    "header",
                    "until");

    private final NodeReader values;
    private final DataFiles files;
    private final DataColumnsReader columns;
    private final DataFormatReader formats;

    DataReader(NodeReader values, DataFiles files) {
        this.values = values;
        this.files = files;
        this.columns = new DataColumnsReader(values);
        this.formats = new DataFormatReader(values, columns);
    }

    /**
     * Reads one data file.
     *
     * @param table the table's node
     * @param node the node of {@code data}
     * @param measures the table's measures with their rows
     * @param dimensions its dimensions, with their columns
     * @param periods its periods; empty to take them from the data
     * @param sound whether all of these could be read; if not, the file is not opened
     */
    Optional<TidyData> read(
            Node table,
            Node node,
            List<TidyLayout.MeasureRows> measures,
            List<TidyLayout.CodeColumn> dimensions,
            List<ReferencePeriod> periods,
            boolean sound) {
        int before = values.problems().errors();
        return values.entries(node, KEYS).flatMap(entries -> {
            Optional<TidyLayout> layout = layout(entries, measures, dimensions, periods);
            Optional<String> file = entries.text("file");
            if (!sound
                    || layout.isEmpty()
                    || file.isEmpty()
                    || values.problems().errors() > before) {
                return Optional.empty();
            }
            Optional<TidyData> data = files.read(file.get(), layout.get(), entries.place("file"), values.problems());
            data.flatMap(TidyData::places)
                    .ifPresent(places -> values.keepData(table, new SourceMap.Data(files.shown(file.get()), places)));
            return data;
        });
    }

    private Optional<TidyLayout> layout(
            Entries entries,
            List<TidyLayout.MeasureRows> measures,
            List<TidyLayout.CodeColumn> dimensions,
            List<ReferencePeriod> listed) {
        Charset encoding = entries.value("encoding", DataReader::encoding).orElse(StandardCharsets.UTF_8);
        char separator = entries.value("separator", DataReader::separator).orElse(',');
        Optional<NumberMarks> numbers = numbers(entries);
        Optional<String> value = formats.column(entries);
        TidyLayout.Format format =
                formats.format(entries, numbers.orElse(NumberMarks.PLAIN).digits());
        Optional<TidyLayout.Periods> period = entries.node("period").flatMap(node -> columns.period(node, listed));
        Optional<TidyLayout.Marks> marks = entries.node("marks").flatMap(columns::marks);
        Map<String, Reason> missing =
                entries.node("missing").map(columns::missing).orElse(Map.of());
        Optional<TidyLayout.Limits> limits = entries.node("limits").flatMap(columns::limits);
        Optional<TidyLayout.Units> unit = entries.node("unit").flatMap(columns::unit);
        Map<String, List<String>> rows = entries.node("rows").map(columns::rows).orElse(Map.of());
        Optional<String> note = entries.words("note");
        return period.flatMap(where -> numbers.flatMap(marked -> values.make(
                entries.place("value"),
                () -> new TidyLayout(
                        encoding,
                        separator,
                        marked,
                        value,
                        where,
                        marks,
                        missing,
                        limits,
                        note,
                        unit,
                        rows,
                        measures,
                        dimensions,
                        format))));
    }

    private Optional<NumberMarks> numbers(Entries entries) {
        char decimal = entries.value("decimal", DataReader::decimal).orElse('.');
        String thousands = entries.node("thousands")
                .map(node -> node instanceof SequenceNode
                        ? values.list(node, this::thousands)
                        : thousands(node).stream().toList())
                .map(marks -> String.join("", marks))
                .orElse("");
        return values.make(entries.place("thousands"), () -> new NumberMarks(decimal, thousands));
    }

    private Optional<String> thousands(Node node) {
        return values.make(
                node,
                () -> String.valueOf(single(
                        values.scalar(node).orElse(""),
                        "a mark between thousands; put it in quotes, a space too, and several in a list")));
    }

    private static Charset encoding(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + name + "' is no encoding; write its name, as UTF-8, ISO-8859-1 or windows-1252", e);
        }
    }

    private static char separator(String text) {
        return text.equals("tab") ? '\t' : single(text, "separator; write one character, or 'tab'");
    }

    private static char decimal(String text) {
        if (!text.equals(".") && !text.equals(",")) {
            throw new IllegalArgumentException("'" + text + "' is no decimal mark; write '.' or ','");
        }
        return text.charAt(0);
    }

    private static char single(String text, String what) {
        if (text.length() != 1 || Character.isLetterOrDigit(text.charAt(0)) || text.charAt(0) == '"') {
            throw new IllegalArgumentException("'" + text + "' is no " + what);
        }
        return text.charAt(0);
    }
}
