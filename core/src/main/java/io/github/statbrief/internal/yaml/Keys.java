package io.github.statbrief.internal.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * The allowed keys of a mapping.
 *
 * @param what what the mapping describes, with its article: "a figure"
 * @param required the required keys
 * @param optional the optional keys
 */
public record Keys(String what, List<String> required, List<String> optional) {
    /**
     * No keys yet, for a mapping.
     *
     * @param what what the mapping describes, with its article: "a figure"
     */
    public static Keys of(String what) {
        return new Keys(what, List.of(), List.of());
    }

    /** The same keys with these as the required ones. */
    public Keys required(String... keys) {
        return new Keys(what, List.of(keys), optional);
    }

    /** The same keys with these as the optional ones. */
    public Keys optional(String... keys) {
        return new Keys(what, required, List.of(keys));
    }

    List<String> all() {
        List<String> all = new ArrayList<>(required);
        all.addAll(optional);
        return all;
    }
}
