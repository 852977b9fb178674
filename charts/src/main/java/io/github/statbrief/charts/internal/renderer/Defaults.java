package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import java.util.Optional;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.CategoryDataset;

/** What every renderer sets, on itself: JFreeChart's own defaults belong to the application around us. A pointer on an item is told its spoken words and, as the address, its id. */
public final class Defaults {
    private Defaults() {}

    /** Flat bars without outlines or shadows. */
    static void bars(BarRenderer renderer) {
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setMinimumBarLength(0);
        on(renderer);
    }

    /** Sets the spoken words and the id of each item of a renderer. */
    public static void on(AbstractCategoryItemRenderer renderer) {
        renderer.setDefaultToolTipGenerator(
                (data, row, column) -> item(data, row, column).map(Item::spoken).orElse(null));
        renderer.setDefaultItemURLGenerator(
                (data, row, column) -> item(data, row, column).map(Item::id).orElse(null));
    }

    /** The item at a place of a dataset; empty if there is none. */
    public static Optional<Item> item(CategoryDataset data, int row, int column) {
        return data instanceof ItemDataset items ? items.item(row, column) : Optional.empty();
    }
}
