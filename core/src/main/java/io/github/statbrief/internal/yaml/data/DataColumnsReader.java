package io.github.statbrief.internal.yaml.data;

import io.github.statbrief.internal.spelling.PeriodSpelling;
import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.internal.text.Suggestions;
import io.github.statbrief.internal.tidy.TidyLayout;
import io.github.statbrief.internal.yaml.Entries;
import io.github.statbrief.internal.yaml.Keys;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Reason;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the purpose of a data file's columns and the meaning of the words in them. */
public final class DataColumnsReader {
    static final String ACROSS = "across";
    private static final String NORMAL = "normal";

    private static final Keys PERIOD_KEYS =
            Keys.of("'period'").optional("column", "columns", "prefixes", "suffixes", "written");
    private static final Keys MARK_KEYS = Keys.of("'marks'").required("column", "means");
    private static final Keys LIMIT_KEYS = Keys.of("'limits'").required("lower", "upper");
    private static final Keys UNIT_KEYS = Keys.of("'unit'").required("column", "words");

    private final NodeReader values;

    /**
     * Creates a reader of columns.
     *
     * @param values reads values
     */
    public DataColumnsReader(NodeReader values) {
        this.values = values;
    }

    /** The column of periods, or {@code across} if each period is a column. */
    Optional<TidyLayout.Periods> period(Node node, List<ReferencePeriod> listed) {
        if (node instanceof ScalarNode) {
            return column(node)
                    .map(text -> text.equals(ACROSS) ? Optional.<String>empty() : Optional.of(text))
                    .map(column -> new TidyLayout.Periods(column, List.of(), listed));
        }
        return values.entries(node, PERIOD_KEYS).flatMap(entries -> periods(entries, listed));
    }

    private Optional<TidyLayout.Periods> periods(Entries entries, List<ReferencePeriod> listed) {
        if (entries.has("column") == entries.has("columns")) {
            values.problems()
                    .error(
                            entries.whole(),
                            "'period' names its 'column', or its 'columns' where a year and a part of it have one each");
            return Optional.empty();
        }
        List<String> columns = entries.has("columns")
                ? entries.list("columns", this::column)
                : entries.node("column").flatMap(this::column).stream().toList();
        List<String> prefixes = entries.list("prefixes", values::words);
        List<String> suffixes = entries.list("suffixes", values::words);
        List<PeriodSpelling> written =
                entries.node("written").map(this::spellings).orElse(List.of());
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        boolean across = columns.equals(List.of(ACROSS));
        return Optional.of(new TidyLayout.Periods(
                across ? Optional.empty() : Optional.of(columns.get(0)),
                prefixes,
                listed,
                columns.subList(1, columns.size()),
                suffixes,
                written));
    }

    private List<PeriodSpelling> spellings(Node node) {
        List<PeriodSpelling> spellings = new ArrayList<>();
        words(node, "'written'")
                .forEach((example, meaning) -> values.value(meaning, ReferencePeriod::parse)
                        .flatMap(period -> values.make(meaning, () -> PeriodSpelling.of(example, period)))
                        .ifPresent(spellings::add));
        return spellings;
    }

    /** The name of a column; the column without a name is written in empty quotes. */
    Optional<String> column(Node node) {
        boolean quoted = node instanceof ScalarNode scalar
                && scalar.getValue().isBlank()
                && scalar.getScalarStyle() != ScalarStyle.PLAIN;
        return quoted ? Optional.of("") : values.words(node);
    }

    Optional<TidyLayout.Marks> marks(Node node) {
        return values.entries(node, MARK_KEYS).flatMap(entries -> {
            Map<String, Flag> flags = new LinkedHashMap<>();
            Map<String, Reason> reasons = new LinkedHashMap<>();
            Set<String> normal = new LinkedHashSet<>();
            for (Map.Entry<String, Node> mark : entries.node("means")
                    .map(means -> words(means, "'means'"))
                    .orElse(Map.of())
                    .entrySet()) {
                Optional<Reason> reason = values.scalar(mark.getValue()).flatMap(DataColumnsReader::reason);
                reason.ifPresent(known -> reasons.put(mark.getKey(), known));
                if (values.scalar(mark.getValue()).equals(Optional.of(NORMAL))) {
                    normal.add(mark.getKey());
                } else if (reason.isEmpty()) {
                    values.value(mark.getValue(), DataColumnsReader::flag)
                            .ifPresent(flag -> flags.put(mark.getKey(), flag));
                }
            }
            return entries.node("column")
                    .flatMap(this::column)
                    .map(column -> new TidyLayout.Marks(column, flags, reasons, normal));
        });
    }

    /** The reasons for missing numbers, by the text in their place, which may be empty. */
    Map<String, Reason> missing(Node node) {
        return each(
                node,
                "'missing'",
                text -> reason(text)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "'" + text + "' is no reason for a missing number; write " + reasons())));
    }

    Optional<TidyLayout.Limits> limits(Node node) {
        return values.entries(node, LIMIT_KEYS).flatMap(entries -> {
            Optional<String> upper = entries.words("upper");
            return entries.words("lower").flatMap(lower -> upper.map(column -> new TidyLayout.Limits(lower, column)));
        });
    }

    Optional<TidyLayout.Units> unit(Node node) {
        return values.entries(node, UNIT_KEYS).flatMap(entries -> {
            Map<String, Unit> units = entries.node("words")
                    .map(words -> each(words, "'words'", Unit::parse))
                    .orElse(Map.of());
            return entries.words("column").map(column -> new TidyLayout.Units(column, units));
        });
    }

    /** The rows to read: a value or a list of values for each column. */
    Map<String, List<String>> rows(Node node) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        words(node, "'rows'")
                .forEach((column, taken) -> rows.put(
                        column,
                        taken instanceof ScalarNode
                                ? values.words(taken).stream().toList()
                                : values.list(taken, values::words)));
        return rows;
    }

    /** The values that the rows of a measure must have: one for each column. */
    public Map<String, String> where(Node node) {
        Map<String, String> where = new LinkedHashMap<>();
        words(node, "'rows'")
                .forEach((column, value) -> values.words(value).ifPresent(words -> where.put(column, words)));
        return where;
    }

    private <T> Map<String, T> each(Node node, String what, Function<String, T> notation) {
        Map<String, T> meanings = new LinkedHashMap<>();
        words(node, what)
                .forEach((word, meaning) ->
                        values.value(meaning, notation).ifPresent(value -> meanings.put(word, value)));
        return meanings;
    }

    /** The words of a data file with their meanings; unlike a key, a word may be empty. */
    Map<String, Node> words(Node node, String what) {
        Map<String, Node> words = new LinkedHashMap<>();
        Map<String, Node> first = new HashMap<>();
        List<NodeTuple> tuples =
                values.mapping(node, what).map(MappingNode::getValue).orElse(List.of());
        for (NodeTuple tuple : tuples) {
            Optional<String> word = values.scalar(tuple.getKeyNode()).map(String::strip);
            if (word.isEmpty()) {
                values.problems()
                        .error(tuple.getKeyNode(), "a word of the data file is expected here; put it in quotes");
                continue;
            }
            Node earlier = first.putIfAbsent(word.get(), tuple.getKeyNode());
            if (earlier == null) {
                words.put(word.get(), tuple.getValueNode());
            } else {
                values.problems()
                        .error(
                                tuple.getKeyNode(),
                                "'" + word.get() + "' is given twice; the first is on line "
                                        + (earlier.getStartMark().orElseThrow().getLine() + 1));
            }
        }
        return words;
    }

    private static Optional<Reason> reason(String text) {
        return Stream.of(Reason.values())
                .filter(reason ->
                        text.strip().equals(reason.words()) || text.strip().equals(reason.shorthand()))
                .findFirst();
    }

    private static String reasons() {
        return String.join(", ", Stream.of(Reason.values()).map(Reason::words).toList());
    }

    static Flag flag(String text) {
        List<String> known = new ArrayList<>();
        for (Flag flag : Flag.values()) {
            String word = EnumWords.of(flag);
            if (text.equals(word) || text.equals(flag.letter())) {
                return flag;
            }
            known.add(word);
        }
        throw new IllegalArgumentException(Suggestions.refusal(
                "'" + text + "' is no flag and no reason for a missing number",
                text,
                known,
                "; write " + String.join(", ", known) + ", " + reasons() + ", or normal where nothing is to be said"));
    }
}
