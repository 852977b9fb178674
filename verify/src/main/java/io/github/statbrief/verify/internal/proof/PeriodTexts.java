package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.Release;
import io.github.statbrief.Table;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.text.Labels;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.verify.internal.reading.Passage;
import io.github.statbrief.verify.internal.reading.Reading;
import io.github.statbrief.verify.result.Discrepancy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The periods and codes of tables as outputs say them: alone, from the first to the last, along an axis. */
final class PeriodTexts {
    /** A table has few periods that are not of the calendar. */
    private static final int MOST_OTHERS = 30;

    private static final String DASH = " \u2013 ";

    private PeriodTexts() {}

    /** The periods of tables, from the first to the last of one kind. */
    static List<String> ranges(Release release) {
        List<String> texts = new ArrayList<>();
        Labels labels = Labels.in(release.language());
        FigureText words = FigureText.of(release);
        release.tables().forEach(table -> {
            Set<ReferencePeriod> filled = filled(table);
            Map<Object, List<ReferencePeriod>> kinds = new LinkedHashMap<>();
            for (ReferencePeriod period : table.periods()) {
                Object kind = period instanceof ReferencePeriod.Calendar calendar ? calendar.granularity() : period;
                kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(period);
            }
            // a table shows all of them, or those that have cells
            for (Predicate<ReferencePeriod> shown :
                    List.<Predicate<ReferencePeriod>>of(each -> true, filled::contains)) {
                List<String> ranges = new ArrayList<>();
                for (List<ReferencePeriod> kind : kinds.values()) {
                    List<ReferencePeriod> sorted = kind.stream()
                            .filter(shown)
                            .sorted(PeriodTexts::inTime)
                            .toList();
                    if (!sorted.isEmpty()) {
                        String first = words.period(sorted.get(0));
                        String last = words.period(sorted.get(sorted.size() - 1));
                        ranges.add(sorted.size() == 1 ? first : labels.periods(first, last));
                    }
                }
                texts.addAll(ranges);
                texts.add(String.join(", ", ranges));
                List<String> others = table.periods().stream()
                        .filter(shown)
                        .filter(period -> !(period instanceof ReferencePeriod.Calendar))
                        .map(words::period)
                        .toList();
                // periods of no two ends are one kind
                for (int first = 0; first < Math.min(MOST_OTHERS, others.size()); first++) {
                    for (int last = first + 1; last < Math.min(MOST_OTHERS, others.size()); last++) {
                        texts.add(labels.periods(others.get(first), others.get(last)));
                    }
                }
            }
        });
        return texts;
    }

    /** The names of periods and codes, and the lines of quotes, which stand alone in cells and at axes. */
    static List<String> singles(Outline outline) {
        Release release = outline.release();
        FigureText words = FigureText.of(release);
        List<String> texts = new ArrayList<>();
        for (Block block : outline.blocks()) {
            if (block instanceof Block.Quotes quotes) {
                quotes.items()
                        .forEach(item -> texts.add(Integer.toString(item.quote().line())));
            }
        }
        release.tables().forEach(table -> {
            table.periods().forEach(period -> texts.addAll(List.of(words.period(period), words.briefPeriod(period))));
            table.dimensions().stream()
                    .flatMap(dimension -> dimension.codes().stream())
                    .forEach(code ->
                            texts.addAll(List.of(code.id(), code.label(), code.label() + " (" + code.id() + ")")));
        });
        return texts;
    }

    /**
     * For each table and each kind of period in it, the place of each of its periods in time, by their words; also their
     * order, where some have no cells.
     */
    static List<Map<String, Integer>> periods(Release release) {
        FigureText words = FigureText.of(release);
        List<Map<String, Integer>> all = new ArrayList<>();
        release.tables().forEach(table -> {
            Map<Object, List<ReferencePeriod.Calendar>> kinds = new LinkedHashMap<>();
            Set<ReferencePeriod> filled = filled(table);
            for (ReferencePeriod period : table.periods()) {
                if (period instanceof ReferencePeriod.Calendar calendar) {
                    kinds.computeIfAbsent(calendar.granularity(), key -> new ArrayList<>())
                            .add(calendar);
                }
            }
            for (List<ReferencePeriod.Calendar> kind : kinds.values()) {
                List<ReferencePeriod.Calendar> sorted =
                        kind.stream().sorted(PeriodTexts::inTime).toList();
                long first = sorted.get(0).first().toEpochDay();
                all.add(places(
                        sorted, at -> Math.toIntExact(sorted.get(at).first().toEpochDay() - first), words));
                List<ReferencePeriod.Calendar> charted =
                        sorted.stream().filter(filled::contains).toList();
                if (charted.size() < sorted.size()) {
                    all.add(places(charted, at -> at, words));
                }
            }
        });
        return all;
    }

    /** Spans from one period of a table to another, with a dash between them, that no text of the release names. */
    static List<Discrepancy> strange(Reading reading, List<Map<String, Integer>> periods, KnownTexts known) {
        List<Discrepancy> strange = new ArrayList<>();
        for (Passage passage : reading.passages()) {
            String text = passage.text();
            for (int dash = text.indexOf(DASH); dash >= 0; dash = text.indexOf(DASH, dash + 1)) {
                String before = text.substring(0, dash);
                String after = text.substring(dash + DASH.length());
                Optional<String> span = named(periods, before::endsWith)
                        .flatMap(first -> named(periods, after::startsWith).map(last -> first + DASH + last));
                if (span.filter(each -> !known.has(each)).isPresent()) {
                    strange.add(new Discrepancy(
                            Discrepancy.Kind.UNEXPLAINED,
                            reading.file(),
                            passage.place(),
                            "",
                            "names the periods '" + span.get() + "'"));
                }
            }
        }
        return strange;
    }

    /** The longest name of a period that is as asked for. */
    private static Optional<String> named(List<Map<String, Integer>> periods, Predicate<String> wanted) {
        return periods.stream()
                .flatMap(names -> names.keySet().stream())
                .filter(wanted)
                .max(Comparator.comparingInt(String::length));
    }

    /** The periods that have cells. */
    private static Set<ReferencePeriod> filled(Table table) {
        return IntStream.range(0, table.cells().size())
                .map(table.cells()::period)
                .distinct()
                .mapToObj(table.periods()::get)
                .collect(Collectors.toSet());
    }

    private static Map<String, Integer> places(
            List<ReferencePeriod.Calendar> periods, IntUnaryOperator place, FigureText words) {
        Map<String, Integer> places = new HashMap<>();
        for (int at = 0; at < periods.size(); at++) {
            places.put(words.period(periods.get(at)), place.applyAsInt(at));
            places.put(words.briefPeriod(periods.get(at)), place.applyAsInt(at));
        }
        return places;
    }

    private static int inTime(ReferencePeriod one, ReferencePeriod other) {
        return one instanceof ReferencePeriod.Calendar first && other instanceof ReferencePeriod.Calendar second
                ? first.compareTo(second)
                : 0;
    }
}
