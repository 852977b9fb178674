package io.github.statbrief.charts.internal.dataset;

import io.github.statbrief.value.Flag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The values of one series, and which of them a line joins. A range is not on the line: nobody has stated where between its ends.
 *
 * @param name its name
 * @param items its items, one for each place
 */
public record LineSeries(String name, List<Optional<Item>> items) {
    /** How many places there are. */
    public int size() {
        return items.size();
    }

    /** What is stated of a place. */
    public Optional<Item> item(int place) {
        return items.get(place);
    }

    /** Where the value of a place stands; empty where there is no number. */
    public Optional<Spot> spot(int place) {
        return items.get(place).flatMap(Item::spot);
    }

    /** Where the shape for a place stands that has a number. */
    public double middle(int place) {
        return spot(place).orElseThrow().middle();
    }

    private boolean isPoint(int place) {
        return place >= 0
                && place < size()
                && spot(place).filter(spot -> !spot.isRange()).isPresent();
    }

    /** Whether a line leads to a place from the one before. */
    public boolean isJoined(int place) {
        return isPoint(place - 1) && isPoint(place) && !has(place, Flag.BREAK);
    }

    /** Whether a line would lead there, but for a break in the series. */
    public boolean isParted(int place) {
        return isPoint(place - 1) && isPoint(place) && has(place, Flag.BREAK);
    }

    /** Whether a value stands on no line. */
    public boolean isAlone(int place) {
        return isPoint(place) && !isJoined(place) && !isJoined(place + 1);
    }

    /** Whether nothing says that a value may change. */
    public boolean isFinal(int place) {
        return items.get(place).filter(Item::isTentative).isEmpty();
    }

    /** Whether a value has a flag. */
    public boolean has(int place, Flag flag) {
        return items.get(place).filter(one -> one.flags().contains(flag)).isPresent();
    }

    private Stream<Integer> stated() {
        return IntStream.range(0, size()).boxed().filter(place -> spot(place).isPresent());
    }

    /** The place of the first value; none where there is no value at all. */
    public Optional<Integer> first() {
        return stated().findFirst();
    }

    /** The place of the last value; none where there is no value at all. */
    public Optional<Integer> last() {
        return stated().reduce((before, after) -> after);
    }

    /** The runs of places that a line joins, those of a lone value included. */
    public List<List<Integer>> runs() {
        List<List<Integer>> runs = new ArrayList<>();
        for (int place = 0; place < size(); place++) {
            if (isPoint(place)) {
                if (!isJoined(place)) {
                    runs.add(new ArrayList<>());
                }
                runs.get(runs.size() - 1).add(place);
            }
        }
        return runs;
    }
}
