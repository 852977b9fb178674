package io.github.statbrief.table;

import io.github.statbrief.internal.argument.Arguments;
import java.util.List;

/**
 * A dimension that distinguishes the cells of a table, besides measure and period.
 *
 * @param id its id in the table
 * @param label its name
 * @param codes its values, in the author's order
 */
public record Dimension(String id, String label, List<Code> codes) {
    /** Refuses a dimension without codes and duplicate codes. */
    public Dimension {
        Arguments.allGiven("id", id, "label", label, "codes", codes);
        Arguments.id("dimension", id);
        Arguments.text("dimension's label", label);
        codes = Arguments.notEmpty("codes", codes);
        Arguments.distinct("code", codes.stream().map(Code::id).toList());
    }
}
