package io.github.statbrief.internal.yaml;

import io.github.statbrief.internal.rewriting.RefusedTextException;
import io.github.statbrief.internal.rewriting.Rewriting;
import io.github.statbrief.internal.text.Suggestions;
import io.github.statbrief.value.StatedValue;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A key that a mapping does not have: misspelt, without a space behind its colon, or the rest of a value that a comma
 * has cut in two.
 *
 * @param mapping the mapping
 * @param entry the key with its value
 * @param keys the keys that the mapping has
 */
record UnknownKey(MappingNode mapping, NodeTuple entry, Keys keys) {
    private String name() {
        return ((ScalarNode) entry.getKeyNode()).getValue();
    }

    /** What to write instead, if that is known, or what the mapping has. */
    String message() {
        return glued().map(known -> "write " + known + ": " + name().substring(known.length() + 1)
                        + "; a space stands behind the colon of a key")
                .or(this::cutInTwo)
                .orElseGet(this::unknown);
    }

    private String unknown() {
        return Suggestions.refusal(
                "unknown key '" + name() + "'",
                name(),
                keys.all(),
                "; " + keys.what() + " has " + String.join(", ", keys.all()));
    }

    /** The key that has no space behind its colon: {@code unit} of {@code unit:sample}. */
    Optional<String> glued() {
        return keys.all().stream().filter(key -> name().startsWith(key + ":")).findFirst();
    }

    /** A value in braces that holds a comma, {@code {value: 1,200}}: YAML reads what stands behind it as a key. */
    private Optional<String> cutInTwo() {
        int at = mapping.getValue().indexOf(entry);
        boolean bare = mapping.getFlowStyle() == FlowStyle.FLOW
                && entry.getValueNode() instanceof ScalarNode value
                && value.getValue().isEmpty();
        if (!bare || at == 0) {
            return Optional.empty();
        }
        NodeTuple before = mapping.getValue().get(at - 1);
        if (!(before.getKeyNode() instanceof ScalarNode key) || !(before.getValueNode() instanceof ScalarNode value)) {
            return Optional.empty();
        }
        boolean number = name().matches("\\d.*") && value.getValue().matches(".*\\d");
        String whole = value.getValue() + (number ? "," : ", ") + name();
        return Optional.of(
                advice(key.getValue(), whole) + "; within braces a comma ends a value, unless it stands in quotes");
    }

    private static String advice(String key, String whole) {
        String quoted = "write " + key + ": " + QuotingHint.quoted(whole);
        try {
            StatedValue.parse(whole);
            return quoted;
        } catch (RefusedTextException e) {
            return e.rewriting()
                    .filter(instead -> key.equals("value"))
                    .map(instead -> instead.isSpread() ? instead.advice() : single(key, instead))
                    .orElse(quoted);
        } catch (IllegalArgumentException e) {
            return quoted;
        }
    }

    private static String single(String key, Rewriting instead) {
        return "write " + key + ": " + instead.text();
    }
}
