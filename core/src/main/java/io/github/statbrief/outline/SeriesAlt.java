package io.github.statbrief.outline;

import io.github.statbrief.Bound;
import io.github.statbrief.Reading;
import io.github.statbrief.Trend;
import io.github.statbrief.text.SeriesText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A chart of series in words, for those who do not see it. */
final class SeriesAlt {
    /** As many values are read out one by one; of more, the largest and the smallest. */
    private static final int VALUES_READ_OUT = 12;

    private final SeriesText text;
    private final Plot plot;

    SeriesAlt(SeriesText text, Plot plot) {
        this.text = text;
        this.plot = plot;
    }

    /** An observation and where it stands. */
    private record Spot(Plot.Category category, Observation observation) {
        BigDecimal size() {
            return observation.high().orElse(BigDecimal.ZERO);
        }

        SeriesText.Place spoken() {
            return new SeriesText.Place(category.label(), observation.spoken());
        }
    }

    String lines() {
        return text.lines(plot.series().size(), periods()) + courses();
    }

    String multiples() {
        return text.multiples(plot.series().size(), periods()) + courses();
    }

    String groupedBars() {
        int bars = (int)
                plot.observations().stream().filter(Observation::isDrawable).count();
        return text.groupedBars(bars, names()) + values();
    }

    String stackedBars(boolean full) {
        return text.stackedBars(plot.categories().size(), names(), full) + values();
    }

    String dots() {
        return text.dots(plot.categories().size(), names()) + values();
    }

    String limits() {
        return text.limits(plot.categories().size(), names()) + values();
    }

    private List<String> periods() {
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

    /** Every value where there are few, otherwise the extremes of each series. */
    private String values() {
        if (plot.observations().size() <= VALUES_READ_OUT) {
            List<SeriesText.Place> places = new ArrayList<>();
            for (int category = 0; category < plot.categories().size(); category++) {
                for (Plot.Series series : plot.series()) {
                    String at = text.placeOf(plot.categories().get(category).label(), series.name());
                    series.observations()
                            .get(category)
                            .ifPresent(observation -> places.add(new SeriesText.Place(at, observation.spoken())));
                }
            }
            return " " + text.values(places);
        }
        StringBuilder words = new StringBuilder();
        for (Plot.Series series : plot.series()) {
            course(series).ifPresent(course -> words.append(' ').append(text.extremes(course)));
        }
        return words.toString();
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
        // of equal ones, the earliest
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
                trend(first.observation(), last.observation())));
    }

    private static Trend trend(Observation first, Observation last) {
        Optional<BigDecimal> start = exact(first);
        Optional<BigDecimal> end = exact(last);
        if (start.isEmpty() || end.isEmpty()) {
            return Trend.UNSTATED;
        }
        int moved = end.get().compareTo(start.get());
        return moved > 0 ? Trend.UP : moved < 0 ? Trend.DOWN : Trend.STEADY;
    }

    private static Optional<BigDecimal> exact(Observation observation) {
        return observation.reading() instanceof Reading.Point point && point.bound() == Bound.EXACT
                ? Optional.of(point.value())
                : Optional.empty();
    }
}
