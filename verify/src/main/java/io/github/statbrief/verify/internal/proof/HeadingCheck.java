package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.value.Direction;
import io.github.statbrief.verify.internal.fact.Fact;
import io.github.statbrief.verify.internal.fact.Facts;
import io.github.statbrief.verify.internal.reading.Mark;
import io.github.statbrief.verify.internal.reading.Passage;
import io.github.statbrief.verify.internal.reading.ReadTable;
import io.github.statbrief.verify.internal.reading.Reading;
import io.github.statbrief.verify.internal.reading.Squeezed;
import io.github.statbrief.verify.result.Discrepancy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds figures and cells in a table that stand under the headings of others. */
final class HeadingCheck {
    private final Facts facts;
    /** The words for the periods of all tables. */
    private final Set<String> periods = new HashSet<>();
    /** Texts and what is compared of them: each heading stands above many cells. */
    private final Map<String, String> squeezed = new HashMap<>();

    HeadingCheck(Facts facts, List<Map<String, Integer>> periods) {
        this.facts = facts;
        periods.forEach(places -> places.keySet().forEach(words -> this.periods.add(squeezed(words))));
    }

    /** The figures and cells of a reading whose headings do not name them, or whose row does not say all of them. */
    List<Discrepancy> check(Reading reading) {
        List<Discrepancy> wrong = new ArrayList<>();
        for (ReadTable table : reading.tables()) {
            for (int row = table.heads(); row < table.rows().size(); row++) {
                List<Passage> cells = table.rows().get(row);
                for (int column = 0; column < cells.size(); column++) {
                    List<Mark> marks = cells.get(column).marks();
                    if (marks.isEmpty() || marks.stream().allMatch(mark -> mark.role() == Mark.Role.COLUMN)) {
                        continue;
                    }
                    List<String> headings = table.headingsOf(row, column);
                    for (Mark mark : marks) {
                        List<String> above = mark.role() == Mark.Role.BAR ? headingsOf(table, row, mark) : headings;
                        problem(cells, mark, above, table.nextTo(row, column))
                                .ifPresent(message -> wrong.add(new Discrepancy(
                                        Discrepancy.Kind.DIFFERS, reading.file(), table.place(), mark.id(), message)));
                    }
                }
            }
        }
        return wrong;
    }

    /** The headings of all columns that say something of a figure or cell: bars have a column of their own. */
    private static List<String> headingsOf(ReadTable table, int row, Mark mark) {
        List<Passage> cells = table.rows().get(row);
        return IntStream.range(0, cells.size())
                .filter(column -> cells.get(column).marks().stream()
                        .anyMatch(each -> each.id().equals(mark.id())))
                .mapToObj(column -> table.headingsOf(row, column))
                .flatMap(List::stream)
                .toList();
    }

    private Optional<String> problem(List<Passage> row, Mark mark, List<String> headings, List<String> nextTo) {
        Optional<Fact> found = mark.role() == Mark.Role.COLUMN ? Optional.empty() : facts.find(mark.id());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Fact fact = found.get();
        String said = said(row, mark);
        return unnamed(fact, headings)
                .or(() -> ofAnotherPeriod(fact, nextTo))
                .or(() -> flagless(fact, mark, said))
                .or(() -> unitless(fact, mark, said, headings))
                .or(() -> isBar(row, mark) ? Optional.empty() : rising(fact, mark, said, headings));
    }

    /** A name of a fact that no heading has in any of its ways. */
    private Optional<String> unnamed(Fact fact, List<String> headings) {
        List<String> said = headings.stream().map(this::squeezed).toList();
        return fact.names().stream()
                .filter(ways -> ways.stream().noneMatch(way -> isIn(said, squeezed(way))))
                .map(ways -> "stands under no heading '" + longest(ways) + "', but under " + headings)
                .findFirst();
    }

    /** A heading of a cell that is the name of another period, although the title of the table names its own too. */
    private Optional<String> ofAnotherPeriod(Fact fact, List<String> headings) {
        if (fact.id().indexOf('[') < 0) {
            return Optional.empty();
        }
        Set<String> own =
                fact.names().stream().flatMap(Set::stream).map(this::squeezed).collect(Collectors.toSet());
        return own.stream().noneMatch(periods::contains)
                ? Optional.empty()
                : headings.stream()
                        .map(this::squeezed)
                        .filter(heading -> periods.contains(heading) && !own.contains(heading))
                        .findFirst()
                        .map(heading -> "stands under the period '" + heading + "'");
    }

    /** Whether the bar of a figure or cell stands in its row, in a column for falls or for rises. */
    private static boolean isBar(List<Passage> row, Mark mark) {
        return row.stream()
                .flatMap(cell -> cell.marks().stream())
                .anyMatch(each -> each.role() == Mark.Role.BAR && each.id().equals(mark.id()));
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

    /** The unit of a cell that neither it nor its headings say. */
    private Optional<String> unitless(Fact fact, Mark mark, String said, List<String> headings) {
        boolean calculated = !showsOwn(fact, said)
                && fact.drawn().stream().anyMatch(drawn -> !drawn.value().equals(fact.value()));
        if (mark.role() != Mark.Role.WORDS
                || calculated
                || fact.unitWords().isEmpty()
                || fact.value().number().isEmpty()) {
            return Optional.empty();
        }
        String own = squeezed(said);
        List<String> units = fact.unitWords().stream().map(this::squeezed).toList();
        boolean says = own.contains("%")
                || units.stream().anyMatch(own::contains)
                || headings.stream().map(this::squeezed).anyMatch(heading -> saysUnit(heading, own, units));
        return says ? Optional.empty() : Optional.of("lacks its unit '" + longest(fact.unitWords()) + "'");
    }

    /** Whether words have the number of a fact as it is stated, and not another that a chart draws of it. */
    private static boolean showsOwn(Fact fact, String said) {
        return fact.value()
                .number()
                .filter(number -> hasNumber(said.replace(",", ""), number.abs().toPlainString()))
                .isPresent();
    }

    /** Whether a text has these digits, and they are not a part of a longer number: "66" is not in "366.7". */
    private static boolean hasNumber(String text, String digits) {
        for (int at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1)) {
            int end = at + digits.length();
            boolean begins = at == 0 || !isOfNumber(text, at - 1);
            if (begins && (end == text.length() || !isOfNumber(text, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfNumber(String text, int at) {
        return Character.isDigit(text.charAt(at))
                || (text.charAt(at) == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)));
    }

    /** The longest of some ways to say the same; of several, always the same one. */
    private static String longest(Set<String> ways) {
        return ways.stream()
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** Whether a heading says a unit, with the scale that belongs to it there or beside the number: "£ million". */
    private static boolean saysUnit(String heading, String said, List<String> units) {
        return heading.contains("%")
                || units.stream()
                        .filter(heading::contains)
                        .anyMatch(unit -> units.stream()
                                .filter(scaled -> scaled.contains(unit))
                                .map(scaled -> scaled.replace(unit, ""))
                                .allMatch(scale -> heading.contains(scale) || said.contains(scale)));
    }

    /** Why words that show a fall show a rise: neither they nor a heading says that it fell. */
    private static Optional<String> rising(Fact fact, Mark mark, String said, List<String> headings) {
        boolean shown = mark.role() == Mark.Role.WORDS && Fact.isNumber(said);
        // where numbers go both ways, each has its own sign
        boolean headed =
                fact.sense().direction() == Direction.DOWN && headings.stream().anyMatch(fact::isCalledFall);
        return shown && !headed && !fact.saysFall(said)
                ? Optional.of("does not say that it fell: '" + said + "'")
                : Optional.empty();
    }

    private String squeezed(String text) {
        return squeezed.computeIfAbsent(text, key -> Squeezed.text(key));
    }

    private static boolean isIn(List<String> headings, String name) {
        return headings.stream().anyMatch(heading -> heading.contains(name));
    }
}
