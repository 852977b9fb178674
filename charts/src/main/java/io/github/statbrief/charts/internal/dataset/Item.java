package io.github.statbrief.charts.internal.dataset;

import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.text.Labels;
import io.github.statbrief.value.Flag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a chart shows at one place: a figure, or a cell of a table.
 *
 * @param id its id
 * @param words its value in few words, as they stand beside a mark
 * @param spoken all of it in words, for those who do not see the chart
 * @param spot where it stands on an axis; empty where it has no number
 * @param limits its confidence limits, where they are stated
 * @param flags its status
 * @param start where its bar starts
 */
public record Item(
        String id,
        String words,
        String spoken,
        Optional<Spot> spot,
        Optional<Spot> limits,
        Set<Flag> flags,
        double start) {
    /** The item of a figure: "more than 48,000", "1.2 billion [p]", spoken "Births: 1.2 billion events, provisional"; the unit of all figures stands in the subtitle. */
    public static Item of(FigureItem item, Locale language) {
        FigureWording words = item.words();
        Set<Flag> flags = item.figure().flags();
        Stream<String> brief = Stream.concat(
                Stream.of(words.lead(), words.plainNumber(), words.scale(), words.absence()), words.flags().stream());
        Stream<String> spoken = Stream.concat(
                Stream.of(words.label() + ": " + words.full(), words.absence()),
                flags.stream().sorted().map(Labels.in(language)::flag));
        return new Item(
                item.figure().id(),
                joined(" ", brief),
                joined(", ", spoken),
                Spot.of(item.figure().value(), item.figure().sense()),
                Optional.empty(),
                flags,
                0);
    }

    private static String joined(String between, Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    /** The item of an observation. */
    public static Item of(Observation one) {
        return new Item(
                one.id(),
                one.label(),
                one.spoken(),
                Spot.of(one.value(), one.sense()),
                one.limits().flatMap(limits -> Spot.of(limits, one.sense())),
                one.flags(),
                0);
    }

    /** A reference line in the place of an item. */
    public static Item of(Plot.Reference line) {
        return new Item(line.id(), line.words(), line.spoken(), Optional.empty(), Optional.empty(), Set.of(), 0);
    }

    /** The items of a plot, series by series. */
    public static List<List<Optional<Item>>> of(Plot plot) {
        return plot.series().stream()
                .map(series -> series.observations().stream()
                        .map(one -> one.map(Item::of))
                        .toList())
                .toList();
    }

    /** The same item with its bar elsewhere: its words stay as they are. */
    private Item with(Optional<Spot> other, double from) {
        return new Item(id, words, spoken, other, limits, flags, from);
    }

    /** The same item on the other side of zero. */
    public Item mirrored() {
        return with(spot.map(Spot::mirrored), -start);
    }

    /** The same item, whose bar has another length. */
    public Item times(double factor) {
        return with(spot.map(one -> one.times(factor)), start);
    }

    /** The same item, whose bar starts elsewhere. */
    public Item from(double other) {
        return with(spot, other);
    }

    /** Whether it has a status that says that it may change. */
    public boolean isTentative() {
        return flags.stream().anyMatch(Flag::isTentative);
    }

    /** What its bar covers; nothing where it has no number. */
    public Extent extent() {
        return spot.map(Extent::of).orElse(Extent.NOTHING).from(start);
    }

    /** Where a shape for it stands; not a number where it has none. */
    public double middle() {
        return spot.map(Spot::middle).orElse(Double.NaN);
    }
}
