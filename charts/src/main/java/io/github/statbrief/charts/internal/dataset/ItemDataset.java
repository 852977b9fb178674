package io.github.statbrief.charts.internal.dataset;

import io.github.statbrief.outline.chart.Plot;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Series of items over categories: JFreeChart's dataset keeps their numbers, this one what else is known of each. */
@SuppressWarnings("serial") // never written
public final class ItemDataset extends DefaultCategoryDataset {
    private final List<String> categories;
    private final transient List<List<Optional<Item>>> items;

    /** The key of a series or category: JFreeChart merges those of one name. */
    private record Place(int number, String name) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return Integer.compare(number, other.number);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** A dataset of items by the names of series and categories, and which number of an item is its value for JFreeChart. */
    public ItemDataset(
            List<String> series,
            List<String> categories,
            List<List<Optional<Item>>> items,
            ToDoubleFunction<Item> number) {
        this.categories = List.copyOf(categories);
        this.items = items;
        for (int row = 0; row < series.size(); row++) {
            for (int column = 0; column < categories.size(); column++) {
                Number value = item(row, column)
                        .filter(item -> item.spot().isPresent())
                        .map(number::applyAsDouble)
                        .orElse(null);
                addValue(value, new Place(row, series.get(row)), new Place(column, categories.get(column)));
            }
        }
    }

    /** The series of a plot with their items. */
    public ItemDataset(Plot plot, List<List<Optional<Item>>> items, ToDoubleFunction<Item> number) {
        this(
                plot.series().stream().map(Plot.Series::name).toList(),
                plot.categories().stream().map(Plot.Category::label).toList(),
                items,
                number);
    }

    /** The item at a place of a dataset; empty where there is none. */
    public static Optional<Item> item(CategoryDataset data, int row, int column) {
        return data instanceof ItemDataset own ? own.item(row, column) : Optional.empty();
    }

    /** The item of a series and a category; empty where there is none. */
    public Optional<Item> item(int row, int column) {
        return items.get(row).get(column);
    }

    /** What the bar of a series in a category covers. */
    public Extent extent(int row, int column) {
        return item(row, column).map(Item::extent).orElse(Extent.NOTHING);
    }

    /** Every item. */
    public List<Item> all() {
        return items.stream().flatMap(List::stream).flatMap(Optional::stream).toList();
    }

    /** Whether a series has any item. */
    public boolean hasItems(int row) {
        return items.get(row).stream().anyMatch(Optional::isPresent);
    }

    /** The name of a series. */
    public String series(int row) {
        return getRowKey(row).toString();
    }

    /** The names of the categories. */
    public List<String> categories() {
        return categories;
    }
}
