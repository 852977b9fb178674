package io.github.statbrief.charts.internal.dataset;

import io.github.statbrief.value.Flag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values of one series, and which of them a line joins. A range is not on the line: nobody has stated where between its ends. */
public final class LineSeries {
    private final List<Optional<Item>> items;
    private final List<Optional<Spot>> spots;

    /** The series of some items, one for each place. */
    public LineSeries(List<Optional<Item>> items) {
        this.items = items;
        spots = items.stream().map(each -> each.flatMap(Item::spot)).toList();
    }

    /** How many places there are. */
    public int size() {
        return spots.size();
    }

    /** What is stated of a place. */
    public Optional<Item> item(int place) {
        return items.get(place);
    }

    /** Where the value of a place stands; empty where there is no number. */
    public Optional<Spot> spot(int place) {
        return spots.get(place);
    }

    private boolean isPoint(int place) {
        return place >= 0
                && place < size()
                && spots.get(place).filter(spot -> !spot.isRange()).isPresent();
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
        return items.get(place)
                .filter(one -> one.flags().stream().anyMatch(Flag::isTentative))
                .isEmpty();
    }

    /** Whether a value has a flag. */
    public boolean has(int place, Flag flag) {
        return items.get(place).filter(one -> one.flags().contains(flag)).isPresent();
    }

    /** The place of the first value; none where there is no value at all. */
    public Optional<Integer> first() {
        for (int place = 0; place < size(); place++) {
            if (spots.get(place).isPresent()) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** The place of the last value; none where there is no value at all. */
    public Optional<Integer> last() {
        for (int place = size() - 1; place >= 0; place--) {
            if (spots.get(place).isPresent()) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
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
