package io.github.statbrief.xlsx.internal.drawingml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names or numbers of a series, with what their cells held when the workbook was written.
 *
 * @param formula the cells, such as {@code 'Chart 1'!$B$8:$B$9}; empty if the values stand in the chart only
 * @param numeric whether they are numbers
 * @param values the values in order, {@code null} for a cell without one
 * @param formats the number format of each value, empty where it has none of its own; empty for all
 */
public record Source(String formula, boolean numeric, List<@Nullable String> values, List<String> formats) {
    /** Words in cells. */
    public static Source names(String formula, List<@Nullable String> values) {
        return new Source(formula, false, values, List.of());
    }

    /** Numbers in cells. */
    public static Source numbers(String formula, List<@Nullable String> values) {
        return new Source(formula, true, values, List.of());
    }

    /** The same values, each with a number format. */
    public Source formatted(List<String> wanted) {
        return new Source(formula, numeric, values, wanted);
    }
}
