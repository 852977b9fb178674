package io.github.statbrief.internal.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * The key of a series in a table: a measure and a code in each dimension, as places in the table's lists.
 *
 * @param measure the measure
 * @param codes the code in each dimension
 */
public record SeriesKey(int measure, List<Integer> codes) {
    /** Copies the codes. */
    public SeriesKey {
        codes = List.copyOf(codes);
    }

    /** The place on an axis: the measure for axis 0, then the code of each dimension. */
    int place(int axis) {
        return axis == 0 ? measure : codes.get(axis - 1);
    }

    /** The key with another place on one axis. */
    public SeriesKey at(int axis, int place) {
        if (axis == 0) {
            return new SeriesKey(place, codes);
        }
        List<Integer> other = new ArrayList<>(codes);
        other.set(axis - 1, place);
        return new SeriesKey(measure, other);
    }
}
