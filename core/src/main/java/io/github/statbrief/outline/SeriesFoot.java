package io.github.statbrief.outline;

import io.github.statbrief.Bound;
import io.github.statbrief.Flag;
import io.github.statbrief.Reading;
import io.github.statbrief.Reason;
import io.github.statbrief.text.SeriesText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Gathers what stands under a chart of series: how to read its marks and what it leaves out, sentence by sentence. Used once. */
final class SeriesFoot {
    /** Lines to values of these are dashed: the values are expected to change. */
    static final Set<Flag> TENTATIVE = EnumSet.of(Flag.PROVISIONAL, Flag.ESTIMATED, Flag.FORECAST);

    private static final int NAMES = 5;

    private final Workshop workshop;
    private final SeriesText text;
    private final Plot plot;
    private final List<String> sentences = new ArrayList<>();

    SeriesFoot(Workshop workshop, Plot plot) {
        this.workshop = workshop;
        this.plot = plot;
        text = workshop.seriesText;
    }

    SeriesFoot say(String sentence) {
        sentences.add(sentence);
        return this;
    }

    SeriesFoot tail() {
        Set<Flag> flags = flags();
        flags.retainAll(TENTATIVE);
        if (!flags.isEmpty()) {
            sentences.add(text.tail(flags));
        }
        return this;
    }

    SeriesFoot cuts() {
        if (flags().contains(Flag.BREAK)) {
            sentences.add(text.cut());
        }
        return this;
    }

    /** The places between the first and the last value of a series at which it has none. */
    SeriesFoot gaps() {
        List<String> gaps = new ArrayList<>();
        for (Plot.Series series : plot.series()) {
            List<Integer> drawn = IntStream.range(0, plot.categories().size())
                    .filter(at -> isDrawn(series, at))
                    .boxed()
                    .toList();
            if (!drawn.isEmpty()) {
                IntStream.range(drawn.get(0), drawn.get(drawn.size() - 1))
                        .filter(at -> !isDrawn(series, at))
                        .mapToObj(at -> text.placeOf(
                                series.name(), plot.categories().get(at).label()))
                        .forEach(gaps::add);
            }
        }
        text.gaps(gaps).ifPresent(sentences::add);
        return this;
    }

    private static boolean isDrawn(Plot.Series series, int category) {
        return series.observations()
                .get(category)
                .filter(Observation::isDrawable)
                .isPresent();
    }

    SeriesFoot limits() {
        if (plot.observations().stream()
                .anyMatch(observation -> observation.limits().isPresent())) {
            sentences.add(text.limits());
        }
        return this;
    }

    SeriesFoot full() {
        sentences.add(text.full());
        return this;
    }

    /** How to read the marks of bars. */
    SeriesFoot bars() {
        workshop.chartText.marks(readings()).ifPresent(sentences::add);
        return this;
    }

    /** How to read the signs before values. */
    SeriesFoot signs() {
        Set<Bound> bounds = EnumSet.noneOf(Bound.class);
        for (Reading reading : readings()) {
            if (reading instanceof Reading.Point point) {
                bounds.add(point.bound());
            } else if (reading instanceof Reading.Range range) {
                bounds.add(range.bound());
            }
        }
        text.signs(bounds).ifPresent(sentences::add);
        return this;
    }

    SeriesFoot shorthand() {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        for (Reading reading : readings()) {
            if (reading instanceof Reading.Absent absent) {
                reasons.add(absent.reason());
            }
        }
        text.shorthand(flags(), reasons).ifPresent(sentences::add);
        return this;
    }

    /** Names what a chart was asked for and does not draw, where that is few. */
    SeriesFoot withoutMembers(TableMembers all, TableMembers drawn) {
        List<String> names = all.without(drawn).stream()
                .map(member -> all.name(member, all.varying()))
                .toList();
        notCharted(names);
        return this;
    }

    /** Names the categories of a layout that a plot leaves out. */
    SeriesFoot without(SeriesLayout layout, Plot drawn) {
        notCharted(layout.categories().stream()
                .filter(category -> !drawn.categories().contains(category))
                .map(Plot.Category::label)
                .toList());
        return this;
    }

    private void notCharted(List<String> names) {
        if (!names.isEmpty() && names.size() <= NAMES) {
            sentences.add(text.notCharted(names));
        }
    }

    SeriesFoot cells(int all) {
        int drawn = plot.observations().size();
        if (drawn < all) {
            sentences.add(text.cells(drawn, all));
        }
        return this;
    }

    Optional<String> words() {
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    private Set<Flag> flags() {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        plot.observations().forEach(observation -> flags.addAll(observation.flags()));
        return flags;
    }

    private List<Reading> readings() {
        return plot.observations().stream().map(Observation::reading).toList();
    }
}
