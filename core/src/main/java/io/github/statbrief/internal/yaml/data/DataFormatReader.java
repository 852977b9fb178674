package io.github.statbrief.internal.yaml.data;

import io.github.statbrief.internal.spelling.Digits;
import io.github.statbrief.internal.spelling.ValueSpelling;
import io.github.statbrief.internal.tidy.TidyLayout;
import io.github.statbrief.internal.yaml.Entries;
import io.github.statbrief.internal.yaml.Keys;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.StatedValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads where a table lies in its data file, and how its values are spelled. */
public final class DataFormatReader {
    private static final Keys VALUE_KEYS = Keys.of("'value'").optional("column", "written", "flags");
    private static final Keys MEANING_KEYS =
            Keys.of("the meaning of a value").required("value").optional("limits");

    private final NodeReader values;
    private final DataColumnsReader columns;

    DataFormatReader(NodeReader values, DataColumnsReader columns) {
        this.values = values;
        this.columns = columns;
    }

    /** The column of values; empty if there is none, or one for each measure or period. */
    Optional<String> column(Entries data) {
        return data.node("value")
                .flatMap(node -> node instanceof MappingNode
                        ? values.entries(node, VALUE_KEYS).flatMap(entries -> entries.words("column"))
                        : values.words(node));
    }

    TidyLayout.Format format(Entries data, Digits digits) {
        int header = data.node("header")
                .flatMap(values::whole)
                .flatMap(line -> values.make(data.place("header"), () -> positive(line)))
                .orElse(1);
        Optional<String> until = data.node("until").flatMap(columns::column);
        Map<String, List<String>> skip = data.node("skip").map(columns::rows).orElse(Map.of());
        Optional<Entries> value = data.node("value")
                .filter(MappingNode.class::isInstance)
                .flatMap(node -> values.entries(node, VALUE_KEYS));
        Map<String, Flag> flags =
                value.flatMap(entries -> entries.node("flags")).map(this::flags).orElse(Map.of());
        List<ValueSpelling> written = value.flatMap(entries -> entries.node("written"))
                .map(node -> spellings(node, digits))
                .orElse(List.of());
        return new TidyLayout.Format(header, until, skip, flags, written);
    }

    private static int positive(int line) {
        if (line < 1) {
            throw new IllegalArgumentException("'" + line + "' is no line; the first line is 1");
        }
        return line;
    }

    private Map<String, Flag> flags(Node node) {
        Map<String, Flag> flags = new LinkedHashMap<>();
        columns.words(node, "'flags'")
                .forEach((letter, meaning) ->
                        values.value(meaning, DataColumnsReader::flag).ifPresent(flag -> flags.put(letter, flag)));
        return flags;
    }

    private List<ValueSpelling> spellings(Node node, Digits digits) {
        List<ValueSpelling> spellings = new ArrayList<>();
        columns.words(node, "'written'")
                .forEach(
                        (example, meaning) -> spelling(example, meaning, digits).ifPresent(spellings::add));
        return spellings;
    }

    private Optional<ValueSpelling> spelling(String example, Node meaning, Digits digits) {
        if (!(meaning instanceof MappingNode)) {
            return values.value(meaning, StatedValue::parse)
                    .flatMap(value ->
                            values.make(meaning, () -> ValueSpelling.of(example, value, Optional.empty(), digits)));
        }
        return values.entries(meaning, MEANING_KEYS).flatMap(entries -> {
            Optional<StatedValue> value = entries.value("value", StatedValue::parse);
            Optional<StatedValue.Range> limits = entries.value("limits", DataFormatReader::limits);
            return value.flatMap(
                    stated -> values.make(meaning, () -> ValueSpelling.of(example, stated, limits, digits)));
        });
    }

    /** A pair of confidence limits in its notation. */
    public static StatedValue.Range limits(String text) {
        if (StatedValue.parse(text) instanceof StatedValue.Range range && range.bound() == Bound.EXACT) {
            return range;
        }
        throw new IllegalArgumentException("'" + text + "' is no pair of confidence limits; write '3.9 to 4.3'");
    }
}
