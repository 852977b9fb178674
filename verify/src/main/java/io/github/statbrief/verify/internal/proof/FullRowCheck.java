package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.Table;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.text.Label;
import io.github.statbrief.text.Labels;
import io.github.statbrief.verify.internal.column.FigureItems;
import io.github.statbrief.verify.internal.column.FullColumns;
import io.github.statbrief.verify.internal.column.PeriodDays;
import io.github.statbrief.verify.internal.fact.Fact;
import io.github.statbrief.verify.internal.fact.Facts;
import io.github.statbrief.verify.internal.reading.Mark;
import io.github.statbrief.verify.internal.reading.Passage;
import io.github.statbrief.verify.internal.reading.ReadTable;
import io.github.statbrief.verify.internal.reading.Reading;
import io.github.statbrief.verify.internal.reading.Squeezed;
import io.github.statbrief.verify.result.Discrepancy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares each row of the sheets for programs with what the release states of its figure or cell. */
final class FullRowCheck {
    private final Facts facts;
    private final FullColumns columns;
    private final Map<String, FigureItem> items;
    private final Set<String> days;
    private final Map<String, Table> tables = new HashMap<>();

    FullRowCheck(Outline outline, Facts facts) {
        this.facts = facts;
        Labels labels = Labels.in(outline.release().language());
        this.days = Set.of(labels.of(Label.PERIOD_START), labels.of(Label.PERIOD_END));
        this.columns = new FullColumns(labels, FigureText.of(outline.release()));
        this.items = FigureItems.of(outline);
        outline.release().tables().forEach(table -> tables.put(table.id(), table));
    }

    /** The cells of full rows that differ; rows that stand twice; and the ids of those that stand. */
    List<Discrepancy> check(Reading reading, ReadTable table, Set<String> seen) {
        List<Discrepancy> wrong = new ArrayList<>();
        List<Passage> head = table.rows().get(0);
        for (List<Passage> row : table.rows().subList(1, table.rows().size())) {
            Optional<String> id = row.stream()
                    .flatMap(cell -> cell.marks().stream())
                    .filter(mark -> mark.role() == Mark.Role.COLUMN)
                    .map(mark -> mark.id())
                    .findFirst();
            if (id.isEmpty()) {
                continue;
            }
            Optional<FullColumns.FullRow> expected = expected(id.get());
            if (expected.isEmpty() || !seen.add(id.get())) {
                wrong.add(new Discrepancy(
                        Discrepancy.Kind.DIFFERS,
                        reading.file(),
                        row.get(0).place(),
                        id.get(),
                        expected.isEmpty() ? "is no figure or cell of this release" : "stands twice"));
                continue;
            }
            for (int column = 0; column < head.size(); column++) {
                String heading = head.get(column).text();
                String found = column < row.size() ? row.get(column).text() : "";
                String stated = stated(expected.get(), heading, found);
                if (!isSame(found, stated)) {
                    wrong.add(new Discrepancy(
                            Discrepancy.Kind.DIFFERS,
                            reading.file(),
                            column < row.size() ? row.get(column).place() : table.place(),
                            id.get(),
                            heading + " is '" + found + "', stated is '" + stated + "'"));
                }
            }
        }
        return wrong;
    }

    private Optional<FullColumns.FullRow> expected(String id) {
        FigureItem item = items.get(id);
        if (item != null) {
            return Optional.of(columns.of(item));
        }
        Table table = tables.get(id.replaceFirst("\\[.*", ""));
        return table == null ? Optional.empty() : facts.row(id).map(row -> columns.of(table, row));
    }

    /** What a column must have; what it has if it does not state what the figure or cell is. */
    private String stated(FullColumns.FullRow row, String heading, String found) {
        if (days.contains(heading)) {
            return PeriodDays.has(row.period(), found)
                    ? found
                    : "a day of " + row.period().notation();
        }
        return row.columns().getOrDefault(heading, found);
    }

    private static boolean isSame(String found, String stated) {
        return Squeezed.text(found).equals(Squeezed.text(stated)) || isSameNumber(found, stated);
    }

    private static boolean isSameNumber(String found, String stated) {
        try {
            BigDecimal number = new BigDecimal(stated);
            return new BigDecimal(found).compareTo(number) == 0 || Fact.isHeldAs(new BigDecimal(found), number);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
