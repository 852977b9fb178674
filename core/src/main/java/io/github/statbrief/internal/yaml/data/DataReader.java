package io.github.statbrief.internal.yaml.data;

import io.github.statbrief.internal.tidy.NumberMarks;
import io.github.statbrief.internal.tidy.TidyData;
import io.github.statbrief.internal.tidy.TidyLayout;
import io.github.statbrief.internal.yaml.Entries;
import io.github.statbrief.internal.yaml.Keys;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.internal.yaml.SourceMap;
import io.github.statbrief.query.Query;
import io.github.statbrief.value.Reason;
import io.github.statbrief.value.ReferencePeriod;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the cells of a table from its data file or its query: first the columns, then the rows. */
public final class DataReader {
    private static final Keys KEYS = Keys.of("'data'")
            .required("period")
            .optional(
                    "file",
                    "query",
                    "jdbc",
                    "parameters",
                    "files",
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

    /** What is said of a file and makes no sense of a query. */
    private static final List<String> OF_FILES = List.of("encoding", "separator", "header", "until");

    private final NodeReader values;
    private final DataFiles files;
    private final QueryReader queries;
    private final DataColumnsReader columns;
    private final DataFormatReader formats;

    /**
     * Creates a reader of data.
     *
     * @param values reads values
     * @param files the data files and queries
     */
    public DataReader(NodeReader values, DataFiles files) {
        this.values = values;
        this.queries = new QueryReader(values, files);
        this.files = files;
        this.columns = new DataColumnsReader(values);
        this.formats = new DataFormatReader(values, columns);
    }

    /**
     * Reads the cells of one table.
     *
     * @param table the table's node
     * @param id the table's id
     * @param node the node of {@code data}
     * @param measures the table's measures with their rows
     * @param dimensions its dimensions, with their columns
     * @param periods its periods; empty to take them from the data
     * @param sound whether all of these could be read; if not, neither file nor query is read
     */
    public Optional<TidyData> read(
            Node table,
            String id,
            Node node,
            List<TidyLayout.MeasureRows> measures,
            List<TidyLayout.CodeColumn> dimensions,
            List<ReferencePeriod> periods,
            boolean sound) {
        int before = values.problems().errors();
        queries.refuseSecrets(node);
        return values.entries(node, KEYS).flatMap(entries -> {
            Optional<TidyLayout> layout = layout(entries, measures, dimensions, periods);
            checkOrigin(entries);
            Optional<Query> query = entries.has("query") ? queries.read(entries, id) : Optional.empty();
            Optional<String> file = entries.text("file");
            if (!sound || layout.isEmpty() || values.problems().errors() > before) {
                return Optional.empty();
            }
            return query.isPresent()
                    ? fromQuery(table, query.get(), layout.get(), entries)
                    : file.flatMap(name -> fromFile(table, name, layout.get(), entries));
        });
    }

    /** Reports data that come from nowhere or from two places. */
    private void checkOrigin(Entries entries) {
        boolean query = entries.has("query");
        if (entries.has("file") == query) {
            values.problems()
                    .error(
                            entries.place("query"),
                            query
                                    ? "the cells come from a 'file' or from a 'query', not from both"
                                    : "'data' needs the key 'file', or 'query' where the cells are in a database");
        }
        for (String key : query ? OF_FILES : QueryReader.KEYS) {
            if (entries.has(key)) {
                values.problems()
                        .error(
                                entries.place(key),
                                query
                                        ? "'" + key + "' says how a file is written; leave it out beside 'query'"
                                        : "'" + key + "' belongs to a 'query', and there is none");
            }
        }
    }

    private Optional<TidyData> fromFile(Node table, String name, TidyLayout layout, Entries entries) {
        Node at = entries.place("file");
        Optional<TidyData> data = files.read(name, layout, at, values.problems());
        data.flatMap(TidyData::places)
                .ifPresent(places ->
                        values.keepData(table, new SourceMap.Data(Optional.of(files.shown(name)), at, places)));
        return data;
    }

    /** The rows of a query; none, without a problem, of one with parameters while no code is known. */
    private Optional<TidyData> fromQuery(Node table, Query query, TidyLayout layout, Entries entries) {
        if (files.isSurvey() && !query.parameters().isEmpty()) {
            return Optional.empty();
        }
        Node at = entries.place("query");
        Optional<TidyData> data = files.read(query, layout, at, values.problems());
        data.ifPresent(files::gave);
        data.flatMap(TidyData::places)
                .ifPresent(places -> values.keepData(table, new SourceMap.Data(Optional.empty(), at, places)));
        return data;
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
