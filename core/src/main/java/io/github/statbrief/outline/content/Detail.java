package io.github.statbrief.outline.content;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A name with its value.
 *
 * @param name the name: "Contact", a term, a day; empty if the value stands for itself
 * @param parts the parts of the value, to be separated by commas
 */
public record Detail(String name, List<LinkedText> parts) {
    /** Copies the parts. */
    public Detail {
        parts = List.copyOf(parts);
    }

    /** Makes a name with a value that leads nowhere. */
    public static Detail of(String name, String value) {
        return new Detail(name, List.of(LinkedText.of(value)));
    }

    /** The value without its links. */
    public String plain() {
        return parts.stream().map(LinkedText::text).collect(Collectors.joining(", "));
    }
}
