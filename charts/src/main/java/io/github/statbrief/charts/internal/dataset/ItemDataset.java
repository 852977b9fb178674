package io.github.statbrief.charts.internal.dataset;

import io.github.statbrief.outline.chart.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
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

    /** What becomes of the item of a series and a category before it is drawn. */
    @FunctionalInterface
    public interface Change {
        /** The item in its place. */
        Item of(Item item, int row, int column);
    }

    private ItemDataset(
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

    private ItemDataset(Plot plot, List<List<Optional<Item>>> items, ToDoubleFunction<Item> number) {
        this(
                plot.series().stream().map(Plot.Series::name).toList(),
                plot.categories().stream().map(Plot.Category::label).toList(),
                items,
                number);
    }

    /** The series of a plot, and which number of an item is its value for JFreeChart. */
    public ItemDataset(Plot plot, ToDoubleFunction<Item> number) {
        this(plot, Item.of(plot), number);
    }

    /** The bars of a plot, each changed in some way; their values for JFreeChart are those to which they are solid. */
    public static ItemDataset bars(Plot plot, Change change) {
        List<List<Optional<Item>>> items = new ArrayList<>();
        for (List<Optional<Item>> series : Item.of(plot)) {
            int row = items.size();
            items.add(IntStream.range(0, series.size())
                    .mapToObj(column -> series.get(column).map(item -> change.of(item, row, column)))
                    .toList());
        }
        return new ItemDataset(plot, items, ItemDataset::solid);
    }

    /** One series of bars that needs no name. */
    public static ItemDataset bars(List<String> categories, List<Item> items) {
        List<Optional<Item>> series = items.stream().map(Optional::of).toList();
        return new ItemDataset(List.of(""), categories, List.of(series), ItemDataset::solid);
    }

    private static double solid(Item item) {
        return item.extent().solid();
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
