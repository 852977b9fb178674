package io.github.statbrief.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys that a mapping may have.
 *
 * @param what what the mapping describes, with its article: "a figure"
 * @param required the keys that it needs
 * @param optional the keys that it can do without
 */
record Keys(String what, List<String> required, List<String> optional) {
    static Keys of(String what) {
        return new Keys(what, List.of(), List.of());
    }

    Keys required(String... keys) {
        return new Keys(what, List.of(keys), optional);
    }

    Keys optional(String... keys) {
        return new Keys(what, required, List.of(keys));
    }

    List<String> all() {
        List<String> all = new ArrayList<>(required);
        all.addAll(optional);
        return all;
    }
}
