package io.github.statbrief.internal.outline.chart;

import io.github.statbrief.Figure;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.internal.outline.CellIndex;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.internal.outline.SeriesKey;
import io.github.statbrief.internal.outline.TableMembers;
import io.github.statbrief.internal.outline.text.TitleText;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.value.FigureAttributes;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Sense;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Finds the key point of a chart, for its title where the author gives none: where a line ends compared with its start,
 * or which value is the highest and which the lowest. Never more than the values bear out, wherever bounds, ranges,
 * rounding and confidence limits let them lie; if in doubt there is none.
 */
final class KeyPoints {
    /** The longest title; a longer one says less than the name of the table. */
    private static final int LONGEST = 100;
    /** The fewest values of which one is said to be the highest. */
    private static final int FEWEST = 3;
    /** Values that nothing may be concluded from. */
    private static final Set<Flag> UNSURE =
            EnumSet.of(Flag.LOW_RELIABILITY, Flag.DEFINITION_DIFFERS, Flag.FORECAST, Flag.IMPUTED);

    /** What breaks the comparison of a value with those before it. */
    private static final Set<Flag> BREAKS = EnumSet.of(Flag.BREAK, Flag.DEFINITION_DIFFERS);

    private final OutlineContext context;
    private final TitleText text;

    KeyPoints(OutlineContext context) {
        this.context = context;
        text = TitleText.of(context.release());
    }

    /** A value with its name. */
    private record Named(String name, Reach reach) {}

    /** Compares the last value of a single line with the first; only if both ends of the line are there. */
    Optional<String> ofLine(TableMembers members, SeriesLayout layout) {
        if (members.size() != 1 || layout.categories().size() < 2) {
            return Optional.empty();
        }
        Table table = members.table();
        SeriesKey member = members.list().get(0);
        TableMeasure measure = table.measures().get(member.measure());
        List<OptionalInt> rows = layout.rows().get(0);
        OptionalInt first = rows.get(0);
        OptionalInt last = rows.get(rows.size() - 1);
        boolean broken = rows.stream()
                .skip(1)
                .filter(OptionalInt::isPresent)
                .anyMatch(row -> has(table.cells().cell(row.getAsInt()), BREAKS));
        if (broken
                || first.isEmpty()
                || last.isEmpty()
                || !isRanked(measure.measure().stat(), measure.sense())) {
            return Optional.empty();
        }
        Cell from = table.cells().cell(first.getAsInt());
        Cell to = table.cells().cell(last.getAsInt());
        Optional<Reach> start = reach(measure, from);
        Optional<Reach> end = reach(measure, to);
        return start.isEmpty() || end.isEmpty()
                ? Optional.empty()
                : change(start.get(), end.get(), isWithin(from, to) && isWithin(to, from))
                        .map(way -> text.change(
                                subject(table, member),
                                way,
                                context.figureText().of(from, measure, period(table, first)),
                                context.figureText().of(to, measure, period(table, last))))
                        .filter(KeyPoints::isShort);
    }

    private static Optional<TitleText.Way> change(Reach start, Reach end, boolean close) {
        if (end.isAbove(start)) {
            return Optional.of(TitleText.Way.ROSE);
        }
        if (start.isAbove(end)) {
            return Optional.of(TitleText.Way.FELL);
        }
        return close ? Optional.of(TitleText.Way.LITTLE_CHANGED) : Optional.empty();
    }

    /** Whether a value lies within the confidence limits of another. */
    private static boolean isWithin(Cell one, Cell other) {
        return other.limits().isPresent()
                && one.value().number().isPresent()
                && Reach.of(other.value(), other.limits())
                        .filter(reach -> reach.contains(one.value().number().get()))
                        .isPresent();
    }

    private static ReferencePeriod period(Table table, OptionalInt row) {
        return table.periods().get(table.cells().period(row.getAsInt()));
    }

    /** The highest and the lowest of one list of codes at one period; only if every code has a number. */
    Optional<String> ofCodes(TableMembers members, SeriesLayout layout) {
        TableMembers values = members.withoutTotals();
        if (layout.rows().size() != 1
                || values.varying().size() != 1
                || values.varying().get(0) == 0) {
            return Optional.empty();
        }
        Table table = members.table();
        int axis = values.varying().get(0);
        SeriesKey any = values.list().get(0);
        TableMeasure measure = table.measures().get(any.measure());
        OptionalInt row = layout.rows().get(0).stream()
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
        if (row.isEmpty()
                || !isRanked(measure.measure().stat(), measure.sense())
                || !isWholeList(values.places(axis), table.dimensions().get(axis - 1))) {
            return Optional.empty();
        }
        int period = table.cells().period(row.getAsInt());
        CellIndex index = new CellIndex(table, values.list());
        List<Named> named = new ArrayList<>();
        for (SeriesKey member : values.list()) {
            OptionalInt at = index.row(member, period);
            if (at.isPresent()) {
                reach(measure, table.cells().cell(at.getAsInt()))
                        .ifPresent(reach -> named.add(new Named(values.name(member, List.of(axis)), reach)));
            }
        }
        return named.size() < values.size() ? Optional.empty() : extremes(subject(table, any, axis), named);
    }

    /** The highest and the lowest of figures that differ in their names only; only if every one has a number. */
    Optional<String> ofFigures(String label, FigureNames names, List<FigureItem> all) {
        List<Named> named = new ArrayList<>();
        for (int at = 0; at < names.items().size(); at++) {
            Figure figure = names.items().get(at).figure();
            String name = names.names().get(at);
            if (isRanked(figure.measure().stat(), figure.sense())
                    && figure.flags().stream().noneMatch(UNSURE::contains)
                    && BarRule.isAlike(all.get(0).figure(), figure)) {
                Reach.of(figure.value(), figure.attributes().limits().map(FigureAttributes.Limits::range))
                        .ifPresent(reach -> named.add(new Named(name, reach)));
            }
        }
        return named.size() < all.size() ? Optional.empty() : extremes(label, named);
    }

    private Optional<String> extremes(String what, List<Named> named) {
        if (named.size() < FEWEST) {
            return Optional.empty();
        }
        OptionalInt highest = extreme(named, Reach::isAbove);
        if (highest.isEmpty() || mayBeTotal(highest.getAsInt(), named)) {
            return Optional.empty();
        }
        OptionalInt lowest = extreme(named, (one, other) -> other.isAbove(one));
        Optional<String> low =
                lowest.isPresent() ? Optional.of(named.get(lowest.getAsInt()).name()) : Optional.empty();
        return Optional.of(text.extremes(what, named.get(highest.getAsInt()).name(), low))
                .filter(KeyPoints::isShort);
    }

    /** The place of the value that surely lies beyond every other. */
    private static OptionalInt extreme(List<Named> named, BiPredicate<Reach, Reach> isBeyond) {
        return IntStream.range(0, named.size())
                .filter(one -> IntStream.range(0, named.size())
                        .allMatch(other -> other == one
                                || isBeyond.test(
                                        named.get(one).reach(), named.get(other).reach())))
                .findFirst();
    }

    /** Whether a value may be the sum of the others, of which nobody would say that it is the highest. */
    private static boolean mayBeTotal(int place, List<Named> named) {
        return Reach.sum(IntStream.range(0, named.size())
                        .filter(other -> other != place)
                        .mapToObj(other -> named.get(other).reach())
                        .toList())
                .mayEqual(named.get(place).reach());
    }

    private static Optional<Reach> reach(TableMeasure measure, Cell cell) {
        return has(cell, UNSURE) ? Optional.empty() : Reach.of(measure.shown(cell.value()), cell.limits());
    }

    private static boolean has(Cell cell, Set<Flag> flags) {
        return cell.flags().stream().anyMatch(flags::contains);
    }

    /** Whether greater numbers are higher: a level, and no rank, whose first place is the highest. */
    private static boolean isRanked(Stat stat, Sense sense) {
        return stat != Stat.RANK && !sense.isChange();
    }

    private static boolean isShort(String title) {
        return title.length() <= LONGEST;
    }

    /** The measure with its codes; without those that are the total of their list, and without those of some axes. */
    private String subject(Table table, SeriesKey member, int... without) {
        List<String> parts = new ArrayList<>();
        parts.add(context.figureText()
                .label(table.measures().get(member.measure()).measure()));
        for (int place = 0; place < table.dimensions().size(); place++) {
            int axis = place + 1;
            Dimension dimension = table.dimensions().get(place);
            Code code = dimension.codes().get(member.codes().get(place));
            if (IntStream.of(without).noneMatch(each -> each == axis)
                    && !parents(dimension).contains(Optional.of(code.id()))) {
                parts.add(code.label());
            }
        }
        return String.join(", ", parts);
    }

    private static Set<Optional<String>> parents(Dimension dimension) {
        Set<Optional<String>> parents = new HashSet<>();
        dimension.codes().forEach(code -> parents.add(code.parent()));
        return parents;
    }

    /** Whether codes are all of a list: those at its top, or those that are no total of others. */
    private static boolean isWholeList(List<Integer> places, Dimension dimension) {
        Set<Optional<String>> parents = parents(dimension);
        List<Code> codes = dimension.codes();
        List<Integer> top = IntStream.range(0, codes.size())
                .filter(place -> codes.get(place).parent().isEmpty())
                .boxed()
                .toList();
        List<Integer> leaves = IntStream.range(0, codes.size())
                .filter(place -> !parents.contains(Optional.of(codes.get(place).id())))
                .boxed()
                .toList();
        return places.equals(top) || places.equals(leaves);
    }
}
