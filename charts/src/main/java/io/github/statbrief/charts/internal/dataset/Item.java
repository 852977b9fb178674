package io.github.statbrief.charts.internal.dataset;

import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.text.Labels;
import io.github.statbrief.value.Flag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
    /** The item of a figure: "more than 48,000", "1.2 billion [p]"; the unit is that of all figures and stands in the subtitle. */
    public static Item of(FigureItem item, Locale language) {
        FigureWording words = item.words();
        List<String> parts =
                new ArrayList<>(List.of(words.lead(), words.plainNumber(), words.scale(), words.absence()));
        parts.addAll(words.flags());
        parts.removeIf(String::isEmpty);
        return new Item(
                item.figure().id(),
                String.join(" ", parts),
                spoken(item, Labels.in(language)),
                Spot.of(item.figure().value(), item.figure().sense()),
                Optional.empty(),
                item.figure().flags(),
                0);
    }

    /** "Births: 1.2 million events, provisional". */
    private static String spoken(FigureItem item, Labels labels) {
        List<String> parts = new ArrayList<>(
                List.of(item.words().label() + ": " + item.words().full()));
        parts.add(item.words().absence());
        item.figure().flags().stream().sorted().map(labels::flag).forEach(parts::add);
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts);
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

    /** The same item on the other side of zero: its words stay as they are. */
    Item mirrored() {
        return new Item(id, words, spoken, spot.map(Spot::mirrored), limits.map(Spot::mirrored), flags, -start);
    }

    /** The same item, whose bar has another length: its words stay as they are. */
    Item times(double factor) {
        return new Item(id, words, spoken, spot.map(one -> one.times(factor)), limits, flags, start);
    }

    /** The same item, whose bar starts elsewhere. */
    Item from(double other) {
        return new Item(id, words, spoken, spot, limits, flags, other);
    }

    /** Whether it has a status that says that it may change. */
    public boolean isTentative() {
        return flags.stream().anyMatch(Flag::isTentative);
    }

    /** What its bar covers; nothing where it has no number. */
    public Extent extent() {
        return spot.map(Extent::of).orElse(Extent.NOTHING).from(start);
    }
}
