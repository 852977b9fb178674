package io.github.statbrief.sheets.plan;

import io.github.statbrief.sheets.cell.Content;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A row of a table.
 *
 * @param place its name in messages: "figure 'killed-on-duty'"
 * @param cells the content of each column
 * @param named the cell with a defined name, if any
 * @param look how it stands out from other rows
 */
public record Row(Supplier<String> place, List<Content> cells, Optional<NamedCell> named, Look look) {
    /**
     * The target of a defined name.
     *
     * @param name the name
     * @param column the index of its column
     */
    public record NamedCell(String name, int column) {}

    /**
     * How a row stands out from other rows.
     *
     * @param strong whether it is bold: the newest period, a headline figure
     * @param endsGroup whether a year or a section ends with it
     */
    public record Look(boolean strong, boolean endsGroup) {
        static final Look PLAIN = new Look(false, false);
    }
}
