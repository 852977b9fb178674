package io.github.statbrief.charts.internal.spot;

import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.charts.internal.dataset.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a dataset has for one category.
 *
 * @param values those that have a place on the axis, the lowest first
 * @param others those that have none
 */
record RowSpots(List<Value> values, List<Value> others) {
    /** An item and which series it belongs to. */
    record Value(Item item, int series) {
        Spot spot() {
            return item.spot().orElseThrow();
        }
    }

    static RowSpots of(ItemDataset data, int category) {
        List<Value> values = new ArrayList<>();
        List<Value> others = new ArrayList<>();
        for (int series = 0; series < data.getRowCount(); series++) {
            int each = series;
            data.item(series, category)
                    .ifPresent(item -> (item.spot().isPresent() ? values : others).add(new Value(item, each)));
        }
        values.sort(Comparator.comparingDouble(value -> value.spot().middle()));
        return new RowSpots(values, others);
    }
}
