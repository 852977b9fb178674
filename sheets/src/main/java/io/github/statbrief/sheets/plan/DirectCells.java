package io.github.statbrief.sheets.plan;

import io.github.statbrief.Table;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.sheets.cell.StatedValueContent;
import io.github.statbrief.value.StatedValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The cells of a publication sheet that its chart draws: each series is one stretch of a column or of a row. Charts that
 * need other cells, such as limits, calculated values or blank cells in the place of shorthand, have none.
 *
 * @param series the series with a number
 * @param categories the names of the categories
 * @param names the cells of those names, if they stand in one column
 * @param totals the stated totals of the parts that are stacked, if they stand in a column
 */
public record DirectCells(List<Series> series, List<String> categories, Optional<Area> names, Optional<Area> totals) {
    /**
     * A stretch of cells, counted from the first number row and the first column of the table.
     *
     * @param firstRow its first row
     * @param firstColumn its first column
     * @param lastRow its last row
     * @param lastColumn its last column
     */
    public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

    /**
     * A series.
     *
     * @param at its place in the plot
     * @param name its name
     * @param values its cells
     * @param total whether it is the total of the others
     */
    public record Series(int at, String name, Area values, boolean total) {}

    private record Place(int row, int column) {}

    /** Whether a kind of chart draws values as they stand. */
    private static final class AsStated implements ChartSpec.SeriesVisitor<Boolean>, CodeChart.Visitor<Boolean> {
        @Override
        public Boolean lines(ChartSpec.Lines lines) {
            return lines.banded().isEmpty();
        }

        @Override
        public Boolean groupedBars(ChartSpec.GroupedBars groupedBars) {
            return true;
        }

        @Override
        public Boolean stackedBars(ChartSpec.StackedBars stackedBars) {
            return true;
        }

        @Override
        public Boolean dots(ChartSpec.Dots dots) {
            return true;
        }

        @Override
        public Boolean multiples(ChartSpec.Multiples multiples) {
            return false;
        }

        @Override
        public Boolean limits(ChartSpec.Limits limits) {
            return false;
        }

        @Override
        public Boolean scatter(ChartSpec.Scatter scatter) {
            return false;
        }

        @Override
        public Boolean codes(CodeChart chart) {
            return chart.acceptCodes(this);
        }

        @Override
        public Boolean pyramid(CodeChart.Pyramid pyramid) {
            return false;
        }

        @Override
        public Boolean waterfall(CodeChart.Waterfall waterfall) {
            return false;
        }

        @Override
        public Boolean heatMap(CodeChart.HeatMap heatMap) {
            return false;
        }

        @Override
        public Boolean histogram(CodeChart.Histogram histogram) {
            return true;
        }
    }

    /** Finds the cells of a chart; empty if it needs cells of its own. */
    static Optional<DirectCells> of(Table table, Arrangement arrangement, int nameColumns, ChartSpec chart) {
        if (!(chart instanceof ChartSpec.OfSeries drawn)
                || !drawn.acceptSeries(new AsStated())
                || !drawn.plot().references().isEmpty()
                || drawn.plot().axis().base().isPresent()
                || drawn.plot().table().filter(table::equals).isEmpty()) {
            return Optional.empty();
        }
        Finder finder = new Finder(table, arrangement, nameColumns, drawn.plot());
        return finder.found(true).or(() -> finder.found(false));
    }

    /** Looks for the cells of a plot, downwards or across. */
    private static final class Finder {
        private final Table table;
        private final Arrangement arrangement;
        private final int nameColumns;
        private final Plot plot;
        private final Map<Integer, Place> places = new HashMap<>();
        private final List<Integer> columnAxes;
        private final List<Integer> rowAxes;

        Finder(Table table, Arrangement arrangement, int nameColumns, Plot plot) {
            this.table = table;
            this.arrangement = arrangement;
            this.nameColumns = nameColumns;
            this.plot = plot;
            columnAxes = Arrangement.varying(arrangement.columns(), arrangement.across());
            rowAxes = Arrangement.varying(arrangement.rows(), arrangement.down());
            List<List<Integer>> cells = arrangement.cells();
            for (int row = 0; row < cells.size(); row++) {
                for (int column = 0; column < cells.get(row).size(); column++) {
                    places.put(cells.get(row).get(column), new Place(row, column));
                }
            }
        }

        Optional<DirectCells> found(boolean downwards) {
            List<Series> found = new ArrayList<>();
            OptionalInt first = OptionalInt.empty();
            for (int at = 0; at < plot.series().size(); at++) {
                Plot.Series series = plot.series().get(at);
                if (series.observations().stream().allMatch(Optional::isEmpty)) {
                    continue;
                }
                Optional<Place> start = start(series, downwards);
                if (start.isEmpty()) {
                    return Optional.empty();
                }
                int begins = downwards ? start.get().row() : start.get().column();
                if (first.isPresent() && first.getAsInt() != begins) {
                    return Optional.empty();
                }
                first = OptionalInt.of(begins);
                found.add(new Series(at, series.name(), area(start.get(), downwards), isTotal(start.get(), downwards)));
            }
            return first.isEmpty() ? Optional.empty() : Optional.of(cells(found, first.getAsInt(), downwards));
        }

        private DirectCells cells(List<Series> found, int first, boolean downwards) {
            List<String> categories =
                    plot.categories().stream().map(Plot.Category::brief).toList();
            int last = first + categories.size() - 1;
            Optional<Area> names =
                    downwards && rowAxes.size() == 1 ? Optional.of(new Area(first, 0, last, 0)) : Optional.empty();
            return new DirectCells(found, categories, names, downwards ? totals(found, first, last) : Optional.empty());
        }

        /** The place of a series' first category, if all others follow it. */
        private Optional<Place> start(Plot.Series series, boolean downwards) {
            Optional<Place> start = Optional.empty();
            for (int category = 0; category < series.observations().size(); category++) {
                Optional<Observation> observation = series.observations().get(category);
                if (observation.isEmpty()) {
                    continue;
                }
                Place place = observation.get().cell().isPresent()
                        ? places.get(observation.get().cell().getAsInt())
                        : null;
                if (place == null || !isNumber(observation.get())) {
                    return Optional.empty();
                }
                Place begins = downwards
                        ? new Place(place.row() - category, place.column())
                        : new Place(place.row(), place.column() - category);
                if (start.isPresent() && !start.get().equals(begins)) {
                    return Optional.empty();
                }
                start = Optional.of(begins);
            }
            return start.filter(place -> isBlankElsewhere(place, series, downwards));
        }

        private static boolean isNumber(Observation observation) {
            return observation.value() instanceof StatedValue.Point point && StatedValueContent.isHeld(point);
        }

        /** Whether all cells of a stretch are on the sheet, and those without an observation are blank. */
        private boolean isBlankElsewhere(Place start, Plot.Series series, boolean downwards) {
            List<List<Integer>> cells = arrangement.cells();
            for (int category = 0; category < series.observations().size(); category++) {
                int row = start.row() + (downwards ? category : 0);
                int column = start.column() + (downwards ? 0 : category);
                if (row < 0
                        || column < 0
                        || row >= cells.size()
                        || column >= cells.get(row).size()) {
                    return false;
                }
                if (series.observations().get(category).isEmpty()
                        && cells.get(row).get(column) >= 0) {
                    return false;
                }
            }
            return true;
        }

        private Area area(Place start, boolean downwards) {
            int further = plot.categories().size() - 1;
            int column = nameColumns + start.column();
            return new Area(
                    start.row(), column, start.row() + (downwards ? further : 0), column + (downwards ? 0 : further));
        }

        private boolean isTotal(Place start, boolean downwards) {
            return downwards
                    ? arrangement.isTotal(table, arrangement.columns().get(start.column()), columnAxes)
                    : arrangement.isTotal(table, arrangement.rows().get(start.row()), rowAxes);
        }

        /** The one column of totals beside the parts, if every category has an exact number there. */
        private Optional<Area> totals(List<Series> parts, int first, int last) {
            List<Integer> totals = new ArrayList<>();
            for (int column = 0; column < arrangement.columns().size(); column++) {
                if (arrangement.isTotal(table, arrangement.columns().get(column), columnAxes)) {
                    totals.add(column);
                }
            }
            if (totals.size() != 1 || parts.stream().anyMatch(Series::total)) {
                return Optional.empty();
            }
            int column = totals.get(0);
            for (int row = first; row <= last; row++) {
                int cell = arrangement.cells().get(row).get(column);
                if (cell < 0 || !(table.cells().cell(cell).value() instanceof StatedValue.Point)) {
                    return Optional.empty();
                }
            }
            return Optional.of(new Area(first, nameColumns + column, last, nameColumns + column));
        }
    }
}
