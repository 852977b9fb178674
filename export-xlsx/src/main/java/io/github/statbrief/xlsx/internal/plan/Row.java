package io.github.statbrief.xlsx.internal.plan;

import io.github.statbrief.xlsx.internal.cell.Content;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A row of a table.
 *
 * @param place what it is, for messages: "figure 'killed-on-duty'"
 * @param cells what stands in each column
 * @param named which cell bears a defined name, where one does
 */
public record Row(Supplier<String> place, List<Content> cells, Optional<NamedCell> named) {
    /**
     * The cell that a defined name leads to.
     *
     * @param name the name
     * @param column the place of its column
     */
    public record NamedCell(String name, int column) {}
}
