package io.github.statbrief.html.internal.markup;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes JSON that may stand in a page: no text in it can end the element around it. */
public final class JsonText {
    private JsonText() {}

    /**
     * Writes a value.
     *
     * @param value a text, or a list or an ordered map of values
     * @return the JSON
     * @throws IllegalArgumentException if it is anything else
     */
    public static String of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> text(String.valueOf(entry.getKey())) + ":" + of(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(JsonText::of).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof String text) {
            return text(text);
        }
        throw new IllegalArgumentException("'" + value + "' is no text, list or map");
    }

    private static String text(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '"' || character == '\\') {
                json.append('\\').append(character);
            } else if (character < ' '
                    || character == '<'
                    || character == '>'
                    || character == '&'
                    || character > 0x7E) {
                json.append(String.format("\\u%04x", (int) character));
            } else {
                json.append(character);
            }
        }
        return json.append('"').toString();
    }
}
