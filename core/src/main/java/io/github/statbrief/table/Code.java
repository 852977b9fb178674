package io.github.statbrief.table;

import io.github.statbrief.internal.argument.Arguments;
import java.util.Optional;

/**
 * One value of a dimension.
 *
 * @param id the code, any text found in the data
 * @param label its name
 * @param parent the code of which this one is a part
 */
public record Code(String id, String label, Optional<String> parent) {
    /** Refuses empty codes and names. */
    public Code {
        Arguments.allGiven("id", id, "label", label, "parent", parent);
        Arguments.text("code", id);
        Arguments.text("code's label", label);
    }
}
