package io.github.statbrief.internal.argument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the records' constructors ask of their parts. Every message says what was found and what was expected. */
public final class Checks {
    private Checks() {}

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
