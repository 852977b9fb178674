package io.github.statbrief.internal.outline.chart;

import io.github.statbrief.internal.outline.text.ChartText;
import io.github.statbrief.internal.period.PeriodSpan;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.text.AttributeWording;
import io.github.statbrief.text.FigureWording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Names figures on one axis. Figures with the same name get their periods and are ordered by them; the subtitle
 * carries whatever all names share.
 */
final class FigureNames {
    private static final String SEPARATOR = ", ";
    /** Periods outside the calendar keep their order, after the others. */
    private static final Comparator<FigureItem> BY_PERIOD = Comparator.comparing(FigureNames::start);

    private final ChartText text;
    private final List<FigureItem> ordered;
    private final List<FigureItem> items = new ArrayList<>();
    /** Whether all are parts of one whole, which the subtitle names; otherwise each name has its own. */
    private final boolean oneWhole;

    /** Whether all hold for one place, or none names one. */
    private final boolean onePlace;

    private final List<Boolean> byPeriod = new ArrayList<>();
    private final int first;
    private final int last;

    /** Names figures; figures with the same name move together to the place of the first of them. */
    FigureNames(List<FigureItem> ordered, ChartText text) {
        this.text = text;
        this.ordered = ordered;
        oneWhole = isOne(AttributeWording::of);
        onePlace = isOne(AttributeWording::place);
        Map<String, List<FigureItem>> byLabel = new LinkedHashMap<>();
        ordered.forEach(item -> byLabel.computeIfAbsent(item.words().label(), label -> new ArrayList<>())
                .add(item));
        byLabel.values().forEach(this::add);
        first = shared(0);
        last = items.stream().anyMatch(item -> parts(item).size() > first) ? shared(1) : 0;
    }

    private boolean isOne(Function<AttributeWording, String> words) {
        return ordered.stream()
                        .map(item -> words.apply(item.words().attributes()))
                        .distinct()
                        .count()
                <= 1;
    }

    private void add(List<FigureItem> ofOneName) {
        long periods =
                ofOneName.stream().map(item -> item.words().period()).distinct().count();
        if (periods > 1) {
            ofOneName.sort(BY_PERIOD);
        }
        items.addAll(ofOneName);
        ofOneName.forEach(item -> byPeriod.add(periods > 1));
    }

    /** The first day of a period with dates. */
    private static LocalDate start(FigureItem item) {
        return PeriodSpan.of(item.figure().period())
                .map(span -> span.first().first())
                .orElse(LocalDate.MAX);
    }

    private List<String> parts(FigureItem item) {
        List<String> parts = new ArrayList<>(Arrays.asList(item.words().label().split(SEPARATOR)));
        AttributeWording further = item.words().attributes();
        parts.add(oneWhole ? "" : further.of());
        parts.add(onePlace ? "" : further.place());
        parts.removeIf(String::isEmpty);
        return parts;
    }

    /**
     * The number of parts shared by all names at their start, or at their end after that; keeps at least what
     * distinguishes them.
     */
    private int shared(int end) {
        boolean periodsOnly = byPeriod.stream().allMatch(each -> each)
                && items.stream().map(item -> item.words().label()).distinct().count() == 1;
        int most = items.stream()
                .mapToInt(item -> parts(item).size() - (periodsOnly ? 0 : 1) - end * first)
                .min()
                .orElse(0);
        int count = 0;
        while (items.size() > 1 && count < most && isShared(end, count)) {
            count++;
        }
        return count;
    }

    private boolean isShared(int end, int place) {
        return items.stream().map(item -> part(item, end, place)).distinct().count() == 1;
    }

    private String part(FigureItem item, int end, int place) {
        List<String> parts = parts(item);
        return parts.get(end == 0 ? place : parts.size() - 1 - place);
    }

    /** The figures in their order. */
    List<FigureItem> items() {
        return items;
    }

    /** Whether every figure kept its place. */
    boolean keepsOrder() {
        return items.equals(ordered);
    }

    /** Their names on the axis. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            List<String> parts = parts(items.get(at));
            List<String> own = new ArrayList<>(parts.subList(first, parts.size() - last));
            if (byPeriod.get(at)) {
                own.add(items.get(at).words().period());
            }
            boolean whole = first == 0;
            String name = String.join(SEPARATOR, own);
            names.add(whole ? name : text.capital(name));
        }
        return names;
    }

    /** The words for the text alternative: full names, with the period if it distinguishes figures. */
    List<FigureWording> words() {
        List<FigureWording> words = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            FigureWording own = items.get(at).words();
            words.add(byPeriod.get(at) ? own.withLabel(own.label() + SEPARATOR + own.period()) : own);
        }
        return words;
    }

    /** The subtitle: what all names share, the unit, and the period unless the names give it. */
    String subtitle() {
        List<String> parts = items.isEmpty() ? List.of() : parts(items.get(0));
        List<String> shared = new ArrayList<>(parts.subList(0, Math.min(first, parts.size())));
        shared.addAll(parts.subList(parts.size() - last, parts.size()));
        return text.subtitle(
                Charts.words(items),
                String.join(SEPARATOR, shared),
                byPeriod.stream().allMatch(each -> each));
    }
}
