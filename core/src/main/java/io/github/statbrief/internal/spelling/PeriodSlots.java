package io.github.statbrief.internal.spelling;

import io.github.statbrief.internal.period.PeriodSpan;
import io.github.statbrief.value.Granularity;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds which tokens of an example give which parts of its period, and makes periods from such parts. */
final class PeriodSlots {
    /** The end of a span to which a part belongs; a period that is no span has only the first. */
    enum End {
        FROM,
        TO,
        BOTH
    }

    /** A part of a period and the end to which it belongs. */
    record Slot(Field field, End end) {}

    private final List<Token> tokens;
    private final Map<Slot, Integer> wanted;
    private final List<List<Optional<Slot>>> readings = new ArrayList<>();

    private PeriodSlots(List<Token> tokens, Map<Slot, Integer> wanted) {
        this.tokens = tokens;
        this.wanted = wanted;
    }

    /** Every way in which the tokens give the whole period: a slot for each token, empty if it is a fixed text. */
    static List<List<Optional<Slot>>> readings(List<Token> tokens, PeriodSpelling.Shape shape) {
        PeriodSlots slots = new PeriodSlots(tokens, wanted(tokens, shape));
        slots.assign(new ArrayList<>(), new HashSet<>());
        return slots.readings.stream()
                .filter(reading -> isEnough(reading, shape))
                .toList();
    }

    private static Map<Slot, Integer> wanted(List<Token> tokens, PeriodSpelling.Shape shape) {
        Map<Slot, Integer> wanted = new LinkedHashMap<>();
        CalendarFields.of(shape.from()).forEach((field, value) -> wanted.put(new Slot(field, End.FROM), value));
        shape.to()
                .ifPresent(to ->
                        CalendarFields.of(to).forEach((field, value) -> wanted.put(new Slot(field, End.TO), value)));
        int year = wanted.getOrDefault(new Slot(Field.YEAR, End.FROM), 0);
        boolean sameYear = wanted.getOrDefault(new Slot(Field.YEAR, End.TO), -1) == year;
        long years = sameYear
                ? tokens.stream()
                        .filter(token -> Field.YEAR.isSpelledBy(token, year))
                        .count()
                : 0;
        if (years == 1) {
            wanted.remove(new Slot(Field.YEAR, End.FROM));
            wanted.remove(new Slot(Field.YEAR, End.TO));
            wanted.put(new Slot(Field.YEAR, End.BOTH), year);
        }
        return wanted;
    }

    private void assign(List<Optional<Slot>> before, Set<Slot> used) {
        if (before.size() == tokens.size()) {
            readings.add(List.copyOf(before));
            return;
        }
        Token token = tokens.get(before.size());
        List<Slot> fitting = fitting(token, used);
        if (fitting.isEmpty()) {
            before.add(Optional.empty());
            assign(before, used);
            before.remove(before.size() - 1);
        }
        for (Slot slot : fitting) {
            before.add(Optional.of(slot));
            used.add(slot);
            assign(before, used);
            used.remove(slot);
            before.remove(before.size() - 1);
        }
    }

    /** The free slots that a token may give; of two ends with the same value the first, as spans are written. */
    private List<Slot> fitting(Token token, Set<Slot> used) {
        Set<Field> taken = new HashSet<>();
        return wanted.entrySet().stream()
                .filter(slot -> !used.contains(slot.getKey()))
                .filter(slot -> slot.getKey().field().isSpelledBy(token, slot.getValue()))
                .map(Map.Entry::getKey)
                .filter(slot -> !isNamed(slot, used) || token.isWord())
                .filter(slot -> taken.add(slot.field()))
                .toList();
    }

    /** Whether a month stands in the example by its name, so that no number is that month. */
    private boolean isNamed(Slot slot, Set<Slot> used) {
        Predicate<Token> names = token -> token.isWord()
                && slot.field() == Field.MONTH
                && Field.month(token.text()).equals(Optional.ofNullable(wanted.get(slot)));
        return !used.contains(slot) && tokens.stream().anyMatch(names);
    }

    private static boolean isEnough(List<Optional<Slot>> reading, PeriodSpelling.Shape shape) {
        Map<End, Map<Field, Integer>> given = new EnumMap<>(End.class);
        reading.stream()
                .flatMap(Optional::stream)
                .forEach(slot -> given.computeIfAbsent(slot.end(), each -> new EnumMap<>(Field.class))
                        .put(slot.field(), 0));
        boolean from = CalendarFields.suffice(shape.granularity(), end(given, End.FROM));
        boolean to = CalendarFields.suffice(shape.granularity(), end(given, End.TO));
        if (shape.to().isEmpty()) {
            return from;
        }
        return (from && to)
                || (to && !given.containsKey(End.FROM) && !given.containsKey(End.BOTH))
                || (from && !given.containsKey(End.TO) && !given.containsKey(End.BOTH))
                || isLastMonthOfItsYear(given, shape);
    }

    /** "Year ending June 2014" names the end only, in the year that both ends have: 2014-01/2014-12 at most. */
    private static boolean isLastMonthOfItsYear(Map<End, Map<Field, Integer>> given, PeriodSpelling.Shape shape) {
        return given.containsKey(End.BOTH)
                && !given.containsKey(End.FROM)
                && CalendarFields.suffice(shape.granularity(), end(given, End.TO));
    }

    private static Map<Field, Integer> end(Map<End, Map<Field, Integer>> given, End end) {
        Map<Field, Integer> fields = new EnumMap<>(Field.class);
        fields.putAll(given.getOrDefault(end, Map.of()));
        fields.putAll(given.getOrDefault(End.BOTH, Map.of()));
        return fields;
    }

    /** The period of some parts; an end that is not given lies as far from the other as in the example. */
    static ReferencePeriod period(PeriodSpelling.Shape shape, Map<End, Map<Field, Integer>> given) {
        Granularity granularity = shape.granularity();
        Map<Field, Integer> first = end(given, End.FROM);
        String from = CalendarFields.notation(granularity, first);
        if (shape.to().isEmpty()) {
            return ReferencePeriod.parse(shape.state() ? "as of " + from : from);
        }
        Map<Field, Integer> last = end(given, End.TO);
        String to = CalendarFields.notation(granularity, last);
        if (!CalendarFields.suffice(granularity, first)) {
            return ReferencePeriod.parse(apart(to, -length(shape)) + "/" + to);
        }
        return ReferencePeriod.parse(
                from + "/" + (CalendarFields.suffice(granularity, last) ? to : apart(from, length(shape))));
    }

    private static String apart(String notation, long steps) {
        return CalendarFields.calendar(notation)
                .map(period -> PeriodSpan.plus(period, steps).notation())
                .orElse(notation);
    }

    /** The number of steps from the first to the last calendar period of the example. */
    private static long length(PeriodSpelling.Shape shape) {
        return PeriodSpan.steps(shape.from(), shape.to().orElseThrow());
    }
}
