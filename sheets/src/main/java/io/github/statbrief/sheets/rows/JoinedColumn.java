package io.github.statbrief.sheets.rows;

import io.github.statbrief.sheets.cell.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** A column of several tables set below one another. Where a table lacks it, its cells are blank. */
final class JoinedColumn extends LongColumn {
    /** The rows of one table, and its column of this kind. */
    private record Part(int start, int end, Optional<LongColumn> column) {}

    private final List<Part> parts = new ArrayList<>();

    JoinedColumn(Column column) {
        super(column);
    }

    /** Goes on with a table. */
    void add(TableRows table, Optional<LongColumn> column) {
        int start = parts.isEmpty() ? 0 : parts.get(parts.size() - 1).end();
        parts.add(new Part(start, start + table.size(), column));
    }

    @Override
    void survey(int size, IntFunction<String> place) {
        for (Part part : parts) {
            int length = part.end() - part.start();
            if (part.column().isPresent()) {
                LongColumn column = part.column().get();
                column.survey(length, row -> place.apply(part.start() + row));
                sawAll(column);
            } else if (length > 0) {
                sawBlank();
            }
        }
    }

    @Override
    CellsOf cells(CellSpelling forms) {
        PaddedBytes blank = forms.blank();
        List<CellsOf> cells = new ArrayList<>();
        for (Part part : parts) {
            cells.add(part.column().map(column -> column.cells(forms)).orElse((row, out) -> out.put(blank)));
        }
        return (row, out) -> {
            int at = 0;
            while (row >= parts.get(at).end()) {
                at++;
            }
            cells.get(at).write(row - parts.get(at).start(), out);
        };
    }
}
