package io.github.statbrief.internal.argument;

import io.github.statbrief.internal.text.EnumWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What constructors and methods ask of their arguments. Every message says what was found and what was expected. */
public final class Arguments {
    private Arguments() {}

    /**
     * Refuses null by the name of the parameter.
     *
     * @param name the parameter
     * @param value its value
     * @return the value
     */
    public static <T> T given(String name, @Nullable T value) {
        return Objects.requireNonNull(value, () -> "'" + name + "' is null");
    }

    /**
     * Refuses null by the name of the parameter.
     *
     * @param namesAndValues parameters and their values, in turn
     */
    public static void allGiven(@Nullable Object... namesAndValues) {
        for (int at = 0; at < namesAndValues.length; at += 2) {
            given(String.valueOf(namesAndValues[at]), namesAndValues[at + 1]);
        }
    }

    /**
     * Refuses null in an array by the name of the parameter and the place.
     *
     * @param name the parameter
     * @param values its values
     * @return the values
     */
    public static <T> List<T> eachGiven(String name, T[] values) {
        given(name, values);
        for (int place = 0; place < values.length; place++) {
            given(name + "[" + place + "]", values[place]);
        }
        return List.of(values);
    }

    /**
     * The constant of a word, as release files write it: in lower case, with hyphens.
     *
     * @param what what the words are, for the message: "relation"
     * @param text the word
     * @param type the constants
     * @return the constant
     * @throws IllegalArgumentException where there is none, with all words
     */
    public static <E extends Enum<E>> E word(String what, String text, Class<E> type) {
        return EnumWords.constant(type, text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + text + "' is no " + what + "; write " + String.join(", ", EnumWords.all(type))));
    }

    public static String id(String what, String id) {
        return Ids.check(what, id);
    }

    public static String text(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("the " + what + " is empty; write at least one word");
        }
        return text;
    }

    public static <T> List<T> notEmpty(String what, List<T> list) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException("there are no " + what + "; at least one is needed");
        }
        return List.copyOf(list);
    }

    public static <T> void distinct(String what, Collection<T> keys) {
        List<T> seen = new ArrayList<>();
        Set<T> known = new HashSet<>();
        for (T key : keys) {
            if (!known.add(key)) {
                seen.add(key);
            }
        }
        if (!seen.isEmpty()) {
            throw new IllegalArgumentException("the " + what + " '" + seen.get(0) + "' is given twice");
        }
    }

    /** An unmodifiable copy that keeps its order: {@code Map.copyOf} would iterate differently in every JVM. */
    public static <K, V> Map<K, V> ordered(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
