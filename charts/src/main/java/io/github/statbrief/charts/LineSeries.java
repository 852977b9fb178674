package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.value.Flag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values of one series, and which of them a line joins. A range is not on the line: nobody has stated where between its ends. */
final class LineSeries {

    private final List<Optional<Observation>> observations;
    private final List<Optional<Spot>> spots = new ArrayList<>();

    LineSeries(Plot.Series series) {
        observations = series.observations();
        observations.forEach(each -> spots.add(each.flatMap(Spot::of)));
    }

    int size() {
        return spots.size();
    }

    Optional<Observation> observation(int place) {
        return observations.get(place);
    }

    Optional<Spot> spot(int place) {
        return spots.get(place);
    }

    private boolean isPoint(int place) {
        return place >= 0
                && place < size()
                && spots.get(place).filter(spot -> !spot.isRange()).isPresent();
    }

    /** Whether a line leads to a place from the one before. */
    boolean isJoined(int place) {
        return isPoint(place - 1) && isPoint(place) && !has(place, Flag.BREAK);
    }

    /** Whether a line would lead there, but for a break in the series. */
    boolean isParted(int place) {
        return isPoint(place - 1) && isPoint(place) && has(place, Flag.BREAK);
    }

    /** Whether a value stands on no line. */
    boolean isAlone(int place) {
        return isPoint(place) && !isJoined(place) && !isJoined(place + 1);
    }

    boolean isFinal(int place) {
        return observations
                .get(place)
                .filter(one -> one.flags().stream().anyMatch(Flag::isTentative))
                .isEmpty();
    }

    boolean has(int place, Flag flag) {
        return observations.get(place).filter(one -> one.flags().contains(flag)).isPresent();
    }

    /** The place of the first value; none where there is no value at all. */
    Optional<Integer> first() {
        for (int place = 0; place < size(); place++) {
            if (spots.get(place).isPresent()) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    Optional<Integer> last() {
        for (int place = size() - 1; place >= 0; place--) {
            if (spots.get(place).isPresent()) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** The runs of places that a line joins, those of a lone value included. */
    List<List<Integer>> runs() {
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
