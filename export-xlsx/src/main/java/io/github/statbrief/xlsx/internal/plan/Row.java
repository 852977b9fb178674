package io.github.statbrief.xlsx.internal.plan;

import io.github.statbrief.xlsx.internal.cell.Content;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A row of a table.
 *
 * @param place its name in messages: "figure 'killed-on-duty'"
 * @param cells the content of each column
 * @param named the cell with a defined name, if any
 */
public record Row(Supplier<String> place, List<Content> cells, Optional<NamedCell> named) {
    /**
     * The target of a defined name.
     *
     * @param name the name
     * @param column the index of its column
     */
    public record NamedCell(String name, int column) {}
}
