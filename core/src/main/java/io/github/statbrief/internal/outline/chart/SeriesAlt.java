package io.github.statbrief.internal.outline.chart;

import io.github.statbrief.internal.outline.text.SeriesText;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Direction;
import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The text alternative of a chart of series. */
final class SeriesAlt {
    /** The most values that are read out one by one; for more, only the largest and the smallest. */
    private static final int VALUES_READ_OUT = 12;

    private final SeriesText text;
    private final Plot plot;
    private final String what;

    /**
     * Prepares the text alternative.
     *
     * @param text its words
     * @param plot the plot
     * @param what the measure, place and period
     */
    SeriesAlt(SeriesText text, Plot plot, String what) {
        this.text = text;
        this.plot = plot;
        this.what = what;
    }

    /** An observation and its category. */
    private record Spot(Plot.Category category, Observation observation) {
        BigDecimal size() {
            return observation.end().orElse(BigDecimal.ZERO);
        }

        boolean isInexact() {
            return observation.isDrawable() && exact(observation).isEmpty();
        }

        SeriesText.Place spoken() {
            return new SeriesText.Place(category.label(), observation.spoken());
        }
    }

    String lines() {
        return begun(text.lines(plot.series().size(), plot.categories().size())) + courses() + bounds();
    }

    String multiples() {
        return begun(text.multiples(plot.series().size(), plot.categories().size())) + courses() + bounds();
    }

    String groupedBars() {
        int bars = (int)
                plot.observations().stream().filter(Observation::isDrawable).count();
        return begun(text.groupedBars(bars, names())) + values();
    }

    String stackedBars(boolean full) {
        return begun(text.stackedBars(plot.categories().size(), names(), full)) + values();
    }

    String dots() {
        return begun(text.dots(plot.categories().size(), names())) + values();
    }

    String limits() {
        return begun(text.limits(plot.categories().size(), names())) + values();
    }

    /** A chart whose kind has been put into words. */
    String of(String kind) {
        return begun(kind) + values();
    }

    /** Dots by two measures, with the words for that kind. */
    String scatter(String kind) {
        String extremes = plot.series().stream()
                .flatMap(series -> course(series).stream())
                .map(course -> " " + text.extremes(course))
                .collect(Collectors.joining());
        int dots = plot.categories().size();
        return begun(kind) + extremes + (dots <= VALUES_READ_OUT ? " " + text.values(pairs()) : "");
    }

    /** Each category with the values of both series. */
    private List<SeriesText.Place> pairs() {
        return IntStream.range(0, plot.categories().size())
                .mapToObj(at -> new SeriesText.Place(
                        plot.categories().get(at).label(), text.placeOf(spoken(0, at), spoken(1, at))))
                .toList();
    }

    private String spoken(int series, int at) {
        return plot.series()
                .get(series)
                .observations()
                .get(at)
                .map(Observation::spoken)
                .orElse("");
    }

    /** The kind of chart and its measure. */
    private String begun(String kind) {
        return kind + " " + text.measured(what);
    }

    static List<String> categories(Plot plot) {
        return plot.categories().stream().map(Plot.Category::label).toList();
    }

    private List<String> names() {
        return plot.series().stream().map(Plot.Series::name).toList();
    }

    private String courses() {
        StringBuilder words = new StringBuilder();
        for (Plot.Series series : plot.series()) {
            course(series).ifPresent(course -> words.append(' ').append(text.course(course)));
        }
        return words.toString();
    }

    /** Every value if there are few, otherwise the extremes of each series. */
    private String values() {
        if (plot.observations().size() <= VALUES_READ_OUT) {
            return " " + text.values(places(spot -> true));
        }
        StringBuilder words = new StringBuilder();
        for (Plot.Series series : plot.series()) {
            course(series).ifPresent(course -> words.append(' ').append(text.extremes(course)));
        }
        return words + bounds();
    }

    /** The bounded values, because a trend or an extreme may not mention their bounds. */
    private String bounds() {
        List<SeriesText.Place> places = places(Spot::isInexact);
        return places.isEmpty() ? "" : " " + text.inexact(places);
    }

    /** The drawn values that match, category by category. */
    private List<SeriesText.Place> places(Predicate<Spot> isWanted) {
        List<SeriesText.Place> places = new ArrayList<>();
        for (int at = 0; at < plot.categories().size(); at++) {
            for (Plot.Series series : plot.series()) {
                Plot.Category category = plot.categories().get(at);
                String place = text.placeOf(category.label(), series.name());
                series.observations()
                        .get(at)
                        .map(observation -> new Spot(category, observation))
                        .filter(isWanted)
                        .ifPresent(spot -> places.add(
                                new SeriesText.Place(place, spot.observation().spoken())));
            }
        }
        return places;
    }

    private Optional<SeriesText.Course> course(Plot.Series series) {
        List<Spot> spots = new ArrayList<>();
        for (int at = 0; at < plot.categories().size(); at++) {
            Plot.Category category = plot.categories().get(at);
            series.observations()
                    .get(at)
                    .filter(Observation::isDrawable)
                    .ifPresent(observation -> spots.add(new Spot(category, observation)));
        }
        if (spots.isEmpty()) {
            return Optional.empty();
        }
        Spot first = spots.get(0);
        Spot last = spots.get(spots.size() - 1);
        // the earliest of equal values
        Spot highest = spots.stream()
                .reduce((one, two) -> two.size().compareTo(one.size()) > 0 ? two : one)
                .orElseThrow();
        Spot lowest = spots.stream().min(Comparator.comparing(Spot::size)).orElseThrow();
        return Optional.of(new SeriesText.Course(
                series.name(),
                first.spoken(),
                last.spoken(),
                highest.spoken(),
                lowest.spoken(),
                direction(first.observation(), last.observation())));
    }

    private static Direction direction(Observation first, Observation last) {
        Optional<BigDecimal> start = exact(first);
        Optional<BigDecimal> end = exact(last);
        if (start.isEmpty() || end.isEmpty()) {
            return Direction.UNSTATED;
        }
        int moved = end.get().compareTo(start.get());
        return moved > 0 ? Direction.UP : moved < 0 ? Direction.DOWN : Direction.STEADY;
    }

    private static Optional<BigDecimal> exact(Observation observation) {
        return observation.value() instanceof StatedValue.Point point && point.bound() == Bound.EXACT
                ? observation.end()
                : Optional.empty();
    }
}
