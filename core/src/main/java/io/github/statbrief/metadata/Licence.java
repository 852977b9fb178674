package io.github.statbrief.metadata;

import io.github.statbrief.internal.argument.Arguments;
import java.util.Optional;

/**
 * The licence under which the figures may be used.
 *
 * @param name its name
 * @param url the web address of its text
 */
public record Licence(String name, Optional<String> url) {
    /** Refuses an empty name and an address that no browser can follow. */
    public Licence {
        Arguments.allGiven("name", name, "url", url);
        Arguments.text("licence", name);
        url.ifPresent(Arguments::webAddress);
    }

    /** Makes a licence known by its name alone. */
    public static Licence of(String name) {
        return new Licence(name, Optional.empty());
    }
}
