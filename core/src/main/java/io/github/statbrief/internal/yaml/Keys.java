package io.github.statbrief.internal.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys that a mapping may have.
 *
 * @param what what the mapping describes, with its article: "a figure"
 * @param required the keys that it needs
 * @param optional the keys that it can do without
 */
public record Keys(String what, List<String> required, List<String> optional) {
    public static Keys of(String what) {
        return new Keys(what, List.of(), List.of());
    }

    public Keys required(String... keys) {
        return new Keys(what, List.of(keys), optional);
    }

    public Keys optional(String... keys) {
        return new Keys(what, required, List.of(keys));
    }

    List<String> all() {
        List<String> all = new ArrayList<>(required);
        all.addAll(optional);
        return all;
    }
}
