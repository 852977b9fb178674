package io.github.statbrief.table;

import io.github.statbrief.internal.argument.Checks;
import java.util.List;

/**
 * What the cells of a table are told apart by, beside measure and period.
 *
 * @param id its id in the table
 * @param label its name
 * @param codes its values, in the author's order
 */
public record Dimension(String id, String label, List<Code> codes) {
    /** Refuses a dimension with no codes and codes given twice. */
    public Dimension {
        Checks.id("dimension", id);
        Checks.text("dimension's label", label);
        codes = Checks.notEmpty("codes", codes);
        Checks.distinct("code", codes.stream().map(Code::id).toList());
    }
}
