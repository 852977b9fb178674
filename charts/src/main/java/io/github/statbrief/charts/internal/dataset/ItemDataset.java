package io.github.statbrief.charts.internal.dataset;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.outline.content.FigureItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jfree.data.category.IntervalCategoryDataset;
import org.jfree.data.general.AbstractDataset;
import org.jspecify.annotations.Nullable;

/** Series of items over categories: JFreeChart's own datasets keep numbers alone and merge categories of one name. */
@SuppressWarnings({"serial", "rawtypes"}) // never written; JFreeChart's keys are raw
public final class ItemDataset extends AbstractDataset implements IntervalCategoryDataset {
    private final List<Place> series;
    private final List<Place> categories;
    private final transient List<List<Optional<Item>>> items;
    private final transient Measured measured;

    private ItemDataset(
            List<Place> series, List<Place> categories, List<List<Optional<Item>>> items, Measured measured) {
        this.series = series;
        this.categories = categories;
        this.items = items;
        this.measured = measured;
    }

    /** The one series of ranked figures. */
    public static ItemDataset of(ChartSpec.Bars chart, Locale language) {
        return new ItemDataset(
                places(List.of("")), places(chart.names()), List.of(row(chart.items(), language)), Measured.SOLID);
    }

    /** One figure. */
    public static ItemDataset of(FigureItem item, Locale language) {
        return new ItemDataset(
                places(List.of("")), places(List.of("")), List.of(row(List.of(item), language)), Measured.SOLID);
    }

    private static List<Optional<Item>> row(List<FigureItem> figures, Locale language) {
        return figures.stream()
                .map(figure -> Optional.of(Item.of(figure, language)))
                .toList();
    }

    /** The series of a plot. */
    public static ItemDataset of(Plot plot, Measured measured) {
        return new ItemDataset(
                places(plot.series().stream().map(Plot.Series::name).toList()),
                places(plot.categories().stream().map(Plot.Category::label).toList()),
                items(plot),
                measured);
    }

    /** The two series of a plot back to back: the first lies to the left of zero. */
    public static ItemDataset backToBack(Plot plot) {
        List<List<Optional<Item>>> items = items(plot);
        items.set(0, items.get(0).stream().map(one -> one.map(Item::mirrored)).toList());
        ItemDataset straight = of(plot, Measured.SOLID);
        return new ItemDataset(straight.series, straight.categories, items, Measured.SOLID);
    }

    /** The bars of a histogram, each as high as its area and its width ask. */
    public static ItemDataset of(CodeChart.Histogram chart) {
        ItemDataset straight = of(chart.plot(), Measured.SOLID);
        List<Optional<Item>> bars = new ArrayList<>();
        for (int bar = 0; bar < straight.getColumnCount(); bar++) {
            double density = chart.density(bar).doubleValue();
            bars.add(straight.item(0, bar).map(item -> item.times(density)));
        }
        return new ItemDataset(straight.series, straight.categories, List.of(bars), Measured.SOLID);
    }

    /** The bars of a waterfall, each from its start. */
    public static ItemDataset of(CodeChart.Waterfall chart) {
        ItemDataset straight = of(chart.plot(), Measured.SOLID);
        List<Optional<Item>> bars = new ArrayList<>();
        for (int bar = 0; bar < chart.starts().size(); bar++) {
            double start = chart.starts().get(bar).doubleValue();
            bars.add(straight.item(0, bar).map(item -> item.from(start)));
        }
        return new ItemDataset(straight.series, straight.categories, List.of(bars), Measured.SOLID);
    }

    /** The items of a plot, series by series. */
    static List<List<Optional<Item>>> items(Plot plot) {
        List<List<Optional<Item>>> items = new ArrayList<>();
        for (Plot.Series each : plot.series()) {
            items.add(each.observations().stream().map(one -> one.map(Item::of)).toList());
        }
        return items;
    }

    static List<Place> places(List<String> names) {
        List<Place> places = new ArrayList<>();
        names.forEach(name -> places.add(new Place(places.size(), name)));
        return places;
    }

    /** The item of a series and a category; empty where there is none. */
    public Optional<Item> item(int row, int column) {
        return items.get(row).get(column);
    }

    /** Whether a series has any item. */
    public boolean hasItems(int row) {
        return items.get(row).stream().anyMatch(Optional::isPresent);
    }

    /** Every item. */
    public List<Item> all() {
        return items.stream().flatMap(List::stream).flatMap(Optional::stream).toList();
    }

    /** The name of a series. */
    public String seriesName(int row) {
        return series.get(row).name();
    }

    /** The names of the categories. */
    public List<String> categoryNames() {
        return categories.stream().map(Place::name).toList();
    }

    @Override
    public Place getRowKey(int row) {
        return series.get(row);
    }

    @Override
    public int getRowIndex(Comparable key) {
        return key instanceof Place place ? series.indexOf(place) : -1;
    }

    @Override
    public List<Place> getRowKeys() {
        return series;
    }

    @Override
    public Place getColumnKey(int column) {
        return categories.get(column);
    }

    @Override
    public int getColumnIndex(Comparable key) {
        return key instanceof Place place ? categories.indexOf(place) : -1;
    }

    @Override
    public List<Place> getColumnKeys() {
        return categories;
    }

    @Override
    public @Nullable Number getValue(Comparable row, Comparable column) {
        return getValue(getRowIndex(row), getColumnIndex(column));
    }

    @Override
    public int getRowCount() {
        return series.size();
    }

    @Override
    public int getColumnCount() {
        return categories.size();
    }

    @Override
    public @Nullable Number getValue(int row, int column) {
        return item(row, column)
                .filter(item -> item.spot().isPresent())
                .map(measured::of)
                .orElse(null);
    }

    @Override
    public @Nullable Number getStartValue(Comparable row, Comparable column) {
        return getStartValue(getRowIndex(row), getColumnIndex(column));
    }

    @Override
    public @Nullable Number getStartValue(int row, int column) {
        return item(row, column).map(item -> item.extent().start()).orElse(null);
    }

    @Override
    public @Nullable Number getEndValue(Comparable row, Comparable column) {
        return getValue(row, column);
    }

    @Override
    public @Nullable Number getEndValue(int row, int column) {
        return getValue(row, column);
    }
}
