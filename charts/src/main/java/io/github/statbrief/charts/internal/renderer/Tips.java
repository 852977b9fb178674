package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.charts.internal.dataset.TimeDataset;
import java.util.Optional;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.xy.XYDataset;

/** What a pointer on an item is told: its spoken words as the tool tip, its id as the address. */
final class Tips {
    private Tips() {}

    static void on(AbstractCategoryItemRenderer renderer) {
        renderer.setDefaultToolTipGenerator(
                (data, row, column) -> item(data, row, column).map(Item::spoken).orElse(null));
        renderer.setDefaultItemURLGenerator(
                (data, row, column) -> item(data, row, column).map(Item::id).orElse(null));
    }

    static void on(AbstractXYItemRenderer renderer) {
        renderer.setDefaultToolTipGenerator((data, series, item) ->
                item(data, series, item).map(Item::spoken).orElse(null));
        renderer.setURLGenerator(
                (data, series, item) -> item(data, series, item).map(Item::id).orElse(null));
    }

    static Optional<Item> item(CategoryDataset data, int row, int column) {
        return data instanceof ItemDataset items ? items.item(row, column) : Optional.empty();
    }

    static Optional<Item> item(XYDataset data, int series, int item) {
        return data instanceof TimeDataset items ? items.item(series, item) : Optional.empty();
    }
}
