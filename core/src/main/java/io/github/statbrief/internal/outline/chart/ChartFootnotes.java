package io.github.statbrief.internal.outline.chart;

import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.internal.outline.TableMembers;
import io.github.statbrief.internal.outline.text.SeriesText;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Reason;
import io.github.statbrief.value.StatedValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Collects the notes under a chart of series, sentence by sentence: how to read its marks and what it omits. Used
 * once.
 */
final class ChartFootnotes {
    /** The most omitted series or categories that are listed by name. */
    private static final int NAMES = 5;

    private final OutlineContext context;
    private final SeriesText text;
    private final Plot plot;
    private final List<String> sentences = new ArrayList<>();
    /** Notes for the picture only: the meaning of its marks, and what is in the table instead. */
    private final List<String> painted = new ArrayList<>();

    private final List<String> leftOut = new ArrayList<>();
    /** What stands in the picture with its number or its shorthand. */
    private List<Observation> labelled;

    ChartFootnotes(OutlineContext context, Plot plot) {
        this.context = context;
        this.plot = plot;
        text = context.seriesText();
        labelled = plot.observations();
    }

    ChartFootnotes say(String sentence) {
        sentences.add(sentence);
        return this;
    }

    ChartFootnotes tail() {
        Set<Flag> flags = flags();
        flags.removeIf(flag -> !flag.isTentative());
        if (!flags.isEmpty()) {
            sentences.add(text.tail(flags));
        }
        return this;
    }

    /** Explains open dots by the flags of their values. */
    ChartFootnotes open() {
        Set<Flag> flags = flags();
        flags.removeIf(flag -> !flag.isTentative());
        if (!flags.isEmpty()) {
            sentences.add(context.scaleText().open(flags));
        }
        return this;
    }

    ChartFootnotes cuts() {
        if (flags().contains(Flag.BREAK)) {
            sentences.add(text.cut());
        }
        return this;
    }

    /** Notes the missing values between the first and the last value of each series. */
    ChartFootnotes gaps() {
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

    ChartFootnotes limits() {
        if (plot.observations().stream()
                .anyMatch(observation -> observation.limits().isPresent())) {
            sentences.add(text.limits());
        }
        return this;
    }

    /** Says whether the ground between limits is shaded, or where the limits are; nothing if there are none. */
    ChartFootnotes bands(boolean shaded) {
        if (plot.observations().stream()
                .anyMatch(observation -> observation.limits().isPresent())) {
            sentences.add(context.scaleText().bands(shaded));
        }
        return this;
    }

    /** Says that values are calculated, and how. */
    ChartFootnotes index(String base) {
        sentences.add(context.scaleText().calculated(base));
        return this;
    }

    ChartFootnotes full() {
        sentences.add(text.full());
        return this;
    }

    /** Explains the marks of bars. */
    ChartFootnotes bars() {
        context.chartText().marks(values()).ifPresent(painted::add);
        return this;
    }

    /** Explains the marks at values of lines and the signs at their ends; only the ends have labels. */
    ChartFootnotes points() {
        boolean ranges = values().stream().anyMatch(StatedValue.Range.class::isInstance);
        text.marks(bounds(values()), ranges).ifPresent(painted::add);
        labelled = plot.series().stream().flatMap(this::labelled).toList();
        text.signs(bounds(values(labelled))).ifPresent(painted::add);
        return this;
    }

    /** The ends of a line, and the gaps of a line that is alone. */
    private Stream<Observation> labelled(Plot.Series series) {
        Stream<Observation> gaps = plot.series().size() > 1
                ? Stream.empty()
                : series.observations().stream().flatMap(Optional::stream).filter(each -> !each.isDrawable());
        return Stream.concat(ends(series), gaps);
    }

    private static Stream<Observation> ends(Plot.Series series) {
        List<Observation> drawn = series.observations().stream()
                .flatMap(Optional::stream)
                .filter(Observation::isDrawable)
                .toList();
        return drawn.isEmpty() ? Stream.empty() : Stream.of(drawn.get(0), drawn.get(drawn.size() - 1));
    }

    /** Explains the signs before values; the text alternative gives every bound in words. */
    ChartFootnotes signs() {
        text.signs(bounds(values())).ifPresent(painted::add);
        return this;
    }

    private static Set<Bound> bounds(List<StatedValue> values) {
        Set<Bound> bounds = EnumSet.noneOf(Bound.class);
        for (StatedValue value : values) {
            if (value instanceof StatedValue.Point point && point.words().isEmpty()) {
                bounds.add(point.bound());
            } else if (value instanceof StatedValue.Range range) {
                bounds.add(range.bound());
            }
        }
        return bounds;
    }

    /** Explains the shorthand that stands in the picture. */
    ChartFootnotes shorthand() {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        for (StatedValue value : values(labelled)) {
            if (value instanceof StatedValue.Absent absent) {
                reasons.add(absent.reason());
            }
        }
        text.shorthand(flags(labelled), reasons).ifPresent(painted::add);
        return this;
    }

    /** Names omitted series of the table if they are few. */
    ChartFootnotes withoutMembers(TableMembers all, TableMembers drawn) {
        leftOut.addAll(all.namesWithout(drawn));
        return this;
    }

    /** Names categories of the layout that the plot omits, if they are few. */
    ChartFootnotes without(SeriesLayout layout) {
        layout.categories().stream()
                .filter(category -> !plot.categories().contains(category))
                .map(Plot.Category::label)
                .forEach(leftOut::add);
        return this;
    }

    /** Names classes that the author leaves out, if they are few. */
    ChartFootnotes without(List<String> names) {
        leftOut.addAll(names);
        return this;
    }

    ChartFootnotes cells(int all) {
        int drawn = plot.observations().size();
        if (drawn < all) {
            painted.add(text.cells(drawn, all));
        }
        return this;
    }

    /** All notes, as printed under the chart. */
    Optional<String> words() {
        List<String> all = new ArrayList<>(sentences);
        all.addAll(painted);
        return joined(all);
    }

    /** The notes for the text alternative; empty if there are none. */
    String spoken() {
        String lines = text.references(ReferenceLines.places(plot.references()));
        return lines + joined(sentences).map(words -> " " + words).orElse("");
    }

    private Optional<String> joined(List<String> parts) {
        List<String> all = new ArrayList<>(parts);
        if (!leftOut.isEmpty() && leftOut.size() <= NAMES) {
            all.add(text.notCharted(leftOut));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", all));
    }

    private Set<Flag> flags() {
        return flags(plot.observations());
    }

    private static Set<Flag> flags(List<Observation> observations) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        observations.forEach(observation -> flags.addAll(observation.flags()));
        return flags;
    }

    private List<StatedValue> values() {
        return values(plot.observations());
    }

    private static List<StatedValue> values(List<Observation> observations) {
        return observations.stream().map(Observation::value).toList();
    }
}
