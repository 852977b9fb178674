package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.verify.internal.fact.Reader;
import io.github.statbrief.verify.internal.fact.Spaces;
import io.github.statbrief.verify.internal.reading.ChartText;
import io.github.statbrief.verify.internal.reading.Reading;
import io.github.statbrief.verify.result.Discrepancy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds numbers on the axes of charts that are not where their values belong: on an axis, equal distances are equal
 * differences or, if it is logarithmic, equal ratios.
 */
final class AxisCheck {
    /** How far a number may lie from its place, as a part of the length of its axis. */
    private static final double TOLERANCE = 0.02;
    /** Fewer numbers make no scale. */
    private static final int FEWEST = 3;

    /** A number at a place; {@code room} is how far it may be moved to stay within the drawing. */
    private record Tick(ChartText text, double value, double at, double room) {}

    private final Reader reader;
    private final List<Map<String, Integer>> periods;
    /** For each chart the names of its categories, and those of its series, that are numbers. */
    private final List<List<String>> names;

    private final List<Discrepancy> wrong = new ArrayList<>();

    private AxisCheck(Reader reader, List<Map<String, Integer>> periods, List<List<String>> names) {
        this.reader = reader;
        this.periods = periods;
        this.names = names;
    }

    /**
     * The names of categories and of series that are numbers, in the order of each chart: those of banknotes are 5, 10 and
     * 50.
     *
     * @param charts the charts
     * @param reader reads numbers
     */
    static List<List<String>> names(Stream<ChartSpec> charts, Reader reader) {
        return charts.flatMap(chart -> chart instanceof ChartSpec.OfSeries series
                        ? Stream.of(
                                series.plot().categories().stream().map(Plot.Category::label),
                                series.plot().categories().stream().map(Plot.Category::brief),
                                series.plot().series().stream().map(Plot.Series::name))
                        : Stream.<Stream<String>>empty())
                .map(names -> names.map(Spaces::single)
                        .filter(name -> reader.number(name).isPresent())
                        .toList())
                .filter(names -> !names.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * The numbers and periods of a reading that are not in their places.
     *
     * @param reading the reading
     * @param reader reads numbers
     * @param periods for each table the places of its periods in time, by their words
     * @param names for each chart its names that are numbers
     */
    static List<Discrepancy> check(
            Reading reading, Reader reader, List<Map<String, Integer>> periods, List<List<String>> names) {
        Map<String, List<ChartText>> charts = new TreeMap<>();
        reading.charts()
                .forEach(text -> charts.computeIfAbsent(text.chart(), key -> new ArrayList<>())
                        .add(text));
        AxisCheck check = new AxisCheck(reader, periods, names);
        for (List<ChartText> texts : charts.values()) {
            check.lines(texts, ChartText::down, text -> (text.left() + text.right()) / 2, true, reading.file());
            check.lines(texts, ChartText::right, ChartText::down, false, reading.file());
            check.periods(texts, reading.file());
        }
        return check.wrong;
    }

    /** Checks the numbers of one chart that are aligned in one direction. */
    private void lines(
            List<ChartText> texts,
            ToDoubleFunction<ChartText> line,
            ToDoubleFunction<ChartText> along,
            boolean across,
            String file) {
        Map<Long, List<Tick>> lines = new TreeMap<>();
        for (ChartText text : texts) {
            reader.number(text.words())
                    .ifPresent(number -> lines.computeIfAbsent(
                                    Math.round(line.applyAsDouble(text) * 2), key -> new ArrayList<>())
                            .add(new Tick(text, number.doubleValue(), along.applyAsDouble(text), room(text, across))));
        }
        for (List<Tick> ticks : lines.values()) {
            ticks.sort(Comparator.comparingDouble(Tick::at));
            boolean fits = isAxis(ticks)
                    || isRepeated(ticks)
                    || isTime(ticks.stream().map(Tick::text).toList())
                    || (!across && isInOrder(ticks))
                    || isOfNames(ticks);
            if (ticks.size() >= FEWEST && !fits) {
                wrong.add(new Discrepancy(
                        Discrepancy.Kind.DIFFERS,
                        file,
                        ticks.get(0).text().chart(),
                        "",
                        "the numbers "
                                + ticks.stream()
                                        .map(tick -> tick.text().words())
                                        .toList()
                                + " are not where they belong on an axis"));
            }
        }
    }

    /** Checks the periods below a chart. */
    private void periods(List<ChartText> texts, String file) {
        Map<Long, List<ChartText>> lines = new TreeMap<>();
        texts.forEach(text -> lines.computeIfAbsent(Math.round(text.down() * 2), key -> new ArrayList<>())
                .add(text));
        for (List<ChartText> line : lines.values()) {
            List<ChartText> sorted = line.stream()
                    .filter(text -> periods.stream().anyMatch(each -> each.containsKey(text.words())))
                    .sorted(Comparator.comparingDouble(ChartText::left))
                    .toList();
            boolean numbers =
                    sorted.stream().allMatch(text -> reader.number(text.words()).isPresent());
            if (sorted.size() < FEWEST || numbers) {
                continue;
            }
            boolean even = isTime(sorted);
            if (!even) {
                wrong.add(new Discrepancy(
                        Discrepancy.Kind.DIFFERS,
                        file,
                        sorted.get(0).chart(),
                        "",
                        "the periods " + sorted.stream().map(ChartText::words).toList()
                                + " are not where they belong on an axis"));
            }
        }
    }

    /** Whether periods stand where time has them, or one after the other where those between them have no cells. */
    private boolean isTime(List<ChartText> texts) {
        return periods.stream().anyMatch(each -> {
            List<Tick> ticks = texts.stream()
                    .filter(text -> each.containsKey(text.words()))
                    .map(text -> new Tick(
                            text,
                            each.getOrDefault(text.words(), 0),
                            (text.left() + text.right()) / 2,
                            room(text, true)))
                    .toList();
            return ticks.size() == texts.size() && (isScale(ticks) || isRepeated(ticks));
        });
    }

    /** Whether years stand below each other in their order, above groups of bars of any number. */
    private boolean isInOrder(List<Tick> ticks) {
        return periods.stream()
                        .anyMatch(each -> ticks.stream()
                                .allMatch(tick -> each.containsKey(tick.text().words())))
                && IntStream.range(1, ticks.size())
                        .allMatch(
                                at -> ticks.get(at - 1).value() < ticks.get(at).value());
    }

    /** Whether all names of a chart that are numbers stand in their order, for each of its parts once, and nothing else. */
    private boolean isOfNames(List<Tick> ticks) {
        List<String> said =
                ticks.stream().map(tick -> Spaces.single(tick.text().words())).toList();
        return names.stream()
                .anyMatch(each -> said.size() % each.size() == 0
                        && IntStream.range(0, said.size())
                                .allMatch(at -> said.get(at).equals(each.get(at % each.size()))));
    }

    /** Whether numbers make one axis: even, logarithmic, or with zero between two like halves. */
    private static boolean isAxis(List<Tick> ticks) {
        return isScale(ticks) || isScale(logarithms(ticks)) || isScale(mirrored(ticks));
    }

    /** Whether numbers make the axes of several charts beside each other, all with the same numbers. */
    private static boolean isRepeated(List<Tick> ticks) {
        for (int length = 1; length <= ticks.size() / 2; length++) {
            boolean fits = ticks.size() % length == 0;
            for (int at = 0; fits && at < ticks.size(); at++) {
                fits = ticks.get(at).value() == ticks.get(at % length).value();
            }
            for (int start = 0; fits && start < ticks.size(); start += length) {
                fits = length < FEWEST || isAxis(ticks.subList(start, start + length));
            }
            if (fits) {
                return true;
            }
        }
        return false;
    }

    /** The numbers of a population pyramid, of which those left of zero have no sign. */
    private static List<Tick> mirrored(List<Tick> ticks) {
        int zero = 0;
        while (zero < ticks.size() && ticks.get(zero).value() != 0) {
            zero++;
        }
        List<Tick> mirrored = new ArrayList<>();
        for (int at = 0; at < ticks.size(); at++) {
            Tick tick = ticks.get(at);
            mirrored.add(at < zero ? new Tick(tick.text(), -tick.value(), tick.at(), tick.room()) : tick);
        }
        return mirrored;
    }

    private static double room(ChartText text, boolean across) {
        return across ? (text.right() - text.left()) / 2 : 0;
    }

    private static List<Tick> logarithms(List<Tick> ticks) {
        return ticks.stream()
                .map(tick -> new Tick(tick.text(), Math.log10(tick.value()), tick.at(), tick.room()))
                .toList();
    }

    /** Whether values rise evenly with their places; the first and the last may be moved to stay within the drawing. */
    private static boolean isScale(List<Tick> ticks) {
        boolean inner = ticks.size() > FEWEST + 1;
        Tick first = ticks.get(inner ? 1 : 0);
        Tick last = ticks.get(ticks.size() - (inner ? 2 : 1));
        double length = last.at() - first.at();
        double range = last.value() - first.value();
        if (range == 0 || length == 0 || Double.isNaN(range) || Double.isInfinite(range)) {
            return false;
        }
        for (int at = 0; at < ticks.size(); at++) {
            Tick tick = ticks.get(at);
            boolean end = at == 0 || at == ticks.size() - 1;
            double place = (tick.value() - first.value()) / range * length;
            double moved = end || !inner ? tick.room() : 0;
            if (Math.abs(place - (tick.at() - first.at())) > TOLERANCE * Math.abs(length) + moved) {
                return false;
            }
        }
        return true;
    }
}
