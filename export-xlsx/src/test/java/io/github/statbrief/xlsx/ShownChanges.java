package io.github.statbrief.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Release;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Grid;
import io.github.statbrief.outline.Outline;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** The changes that the brief shows below a table are on its sheet, with its words and as its numbers. */
final class ShownChanges {
    private ShownChanges() {}

    /** Checks all tables of a release that are set as a publication sets them; returns how many changes there are. */
    static int areIn(ReadBack workbook, Release release) {
        int checked = 0;
        for (Block block : Outline.of(release).blocks()) {
            if (block instanceof Block.DataTable table
                    && !workbook.table(table.label()).get(0).containsKey("Value")) {
                checked += areOn(workbook.table(table.label()), table);
            }
        }
        return checked;
    }

    private static int areOn(List<Map<String, Cell>> sheet, Block.DataTable table) {
        int checked = 0;
        for (Grid.Row row : table.grid().rows()) {
            if (row.kind() == Grid.RowKind.CHANGE) {
                List<Cell> cells = cells(sheet, row.heading());
                for (Grid.Place place : row.places()) {
                    if (!place.number().isEmpty()) {
                        assertThat(cells)
                                .as(table.label() + ": " + row.heading() + ", " + place.spoken())
                                .anyMatch(cell -> says(cell, place));
                        checked++;
                    }
                }
            }
        }
        return checked;
    }

    /** The cells of the row or rows with a heading, or of the columns. */
    private static List<Cell> cells(List<Map<String, Cell>> sheet, String heading) {
        List<Cell> cells = new ArrayList<>();
        for (Map<String, Cell> row : sheet) {
            boolean whole = row.values().stream()
                    .anyMatch(cell -> cell != null
                            && cell.getType() == CellType.STRING
                            && cell.getText().equals(heading));
            row.forEach((column, cell) -> {
                if (cell != null && (whole || column.contains(heading))) {
                    cells.add(cell);
                }
            });
        }
        return cells;
    }

    private static boolean says(Cell cell, Grid.Place place) {
        if (cell.getType() == CellType.STRING) {
            return cell.getText().equals(place.sign() + place.number());
        }
        if (cell.getType() != CellType.NUMBER || !place.number().matches("[0-9,.]+")) {
            return cell.getType() == CellType.NUMBER && place.number().contains("illion");
        }
        BigDecimal amount = new BigDecimal(place.number().replace(",", ""));
        return cell.asNumber().compareTo(place.sign().endsWith("\u2212") ? amount.negate() : amount) == 0;
    }
}
