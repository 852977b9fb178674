package io.github.statbrief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the records' constructors ask of their parts. Every message says what was found and what was expected. */
final class Checks {
    private Checks() {}

    static String id(String what, String id) {
        return Ids.check(what, id);
    }

    static String text(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("the " + what + " is empty; write at least one word");
        }
        return text;
    }

    static <T> List<T> notEmpty(String what, List<T> list) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException("there are no " + what + "; at least one is needed");
        }
        return List.copyOf(list);
    }

    static <T> void distinct(String what, Collection<T> keys) {
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
    static <K, V> Map<K, V> ordered(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** An unmodifiable copy in the order in which the flags are declared. */
    static Set<Flag> flags(Collection<Flag> flags) {
        if (flags.isEmpty()) {
            return Set.of();
        }
        EnumSet<Flag> copy = EnumSet.noneOf(Flag.class);
        copy.addAll(flags);
        return Collections.unmodifiableSet(copy);
    }
}
