package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.verify.internal.fact.Fact;
import io.github.statbrief.verify.internal.fact.Facts;
import io.github.statbrief.verify.internal.reading.Mark;
import io.github.statbrief.verify.internal.reading.Passage;
import io.github.statbrief.verify.internal.reading.ReadTable;
import io.github.statbrief.verify.internal.reading.Reading;
import io.github.statbrief.verify.result.Discrepancy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds figures and cells in a table that stand under the headings of others. */
final class HeadingCheck {
    private final Facts facts;

    HeadingCheck(Facts facts) {
        this.facts = facts;
    }

    /** The figures and cells of a reading whose headings do not name them. */
    List<Discrepancy> check(Reading reading) {
        List<Discrepancy> wrong = new ArrayList<>();
        for (ReadTable table : reading.tables()) {
            for (int row = table.heads(); row < table.rows().size(); row++) {
                for (int column = 0; column < table.rows().get(row).size(); column++) {
                    for (Mark mark : table.rows().get(row).get(column).marks()) {
                        if (mark.role() == Mark.Role.COLUMN) {
                            continue;
                        }
                        List<String> headings = table.headingsOf(row, column);
                        String said = said(table.rows().get(row), mark);
                        facts.find(mark.id())
                                .flatMap(fact -> unnamed(fact, headings).or(() -> flagless(fact, mark, said)))
                                .ifPresent(message -> wrong.add(new Discrepancy(
                                        Discrepancy.Kind.DIFFERS, reading.file(), table.place(), mark.id(), message)));
                    }
                }
            }
        }
        return wrong;
    }

    /** A name of a fact that no heading has in any of its ways. */
    private static Optional<String> unnamed(Fact fact, List<String> headings) {
        List<String> squeezed =
                headings.stream().map(heading -> Squeezed.of(heading).text()).toList();
        return fact.names().stream()
                .filter(ways -> ways.stream()
                        .noneMatch(way -> isIn(squeezed, Squeezed.of(way).text())))
                .map(ways -> "stands under no heading '" + ways.iterator().next() + "', but under " + headings)
                .findFirst();
    }

    /** What a row says of a figure or cell, in all its columns. */
    private static String said(List<Passage> row, Mark mark) {
        return row.stream()
                .filter(cell -> cell.marks().stream().anyMatch(each -> each.id().equals(mark.id())))
                .map(Passage::text)
                .collect(Collectors.joining(" "));
    }

    /** A status of a cell that is not shown with it. */
    private static Optional<String> flagless(Fact fact, Mark mark, String said) {
        boolean cell = fact.id().indexOf('[') >= 0 && mark.role() == Mark.Role.WORDS;
        return fact.flags().keySet().stream()
                .filter(flag -> cell
                        && !said.contains(flag)
                        && !said.contains(fact.flags().getOrDefault(flag, flag)))
                .map(flag -> "lacks its status " + flag)
                .findFirst();
    }

    private static boolean isIn(List<String> headings, String name) {
        return headings.stream().anyMatch(heading -> heading.contains(name));
    }
}
