package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.axis.Room;
import io.github.statbrief.charts.internal.axis.StatedAxis;
import io.github.statbrief.charts.internal.dataset.Extent;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.charts.internal.shape.Hint;
import io.github.statbrief.charts.internal.shape.ReferenceMarker;
import io.github.statbrief.drawing.Pen;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.outline.chart.Plot.Reference;
import io.github.statbrief.outline.chart.Plot.Tick;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.LegendItemCollection;

/**
 * Horizontal bars from zero with their words beside them: each group is as high as they need, and the axis as long as it can be with room for the words of every bar.
 * The first bar of each series names it.
 */
public class Bars extends Kind {
    private static final double MOST_SERIES = 0.26;
    private static final double PLAIN_GAP = 7;
    private static final double WORDS_GAP = 5.5;
    /** Between the end of a bar and the mark of its bound. */
    static final double MARK_GAP = 3.5;
    /** How high the mark is where bars are lower. */
    private static final double TIGHT_MARK = 8.4;
    /** Between names and the words of bars that go left. */
    private static final double NAMES_GAP = 17.5;

    private static final Pattern SPACE = Pattern.compile(" ");
    /** The most that a number takes of the plot, where words stand on one side only. */
    private static final double MOST_NUMBER = 0.6;
    /** The most that the words on one side take of the plot: half of what two sides may. */
    private static final double MOST_WORDS = 0.42;
    /** A white line parts the bars of a group. */
    private static final double PARTING = 0.75;

    private final List<Reference> references;
    private final boolean facing;
    private final List<Tick> ticks = new ArrayList<>();
    private final Density density;
    private final TextStyle number;
    private final TextStyle note;
    private double plotWidth = -1;
    private List<List<Row>> groups = List.of();
    private double fittedLength = -1;
    private double zero;
    private double scale;

    /** How thick a bar is, and how far apart groups are: many bars are thinner, so that they stay on one page. */
    private record Density(double bar, double gap) {
        static Density facing(int rows) {
            return rows <= 12 ? new Density(17, 1.25) : new Density(rows <= 24 ? 12.5 : 9.35, 0.75);
        }

        static Density of(int bars, boolean grouped) {
            if (bars <= 16) {
                return bars <= 8
                        ? new Density(grouped ? 15 : 22, grouped ? 16 : 17)
                        : new Density(grouped ? 12 : 15.75, grouped ? 13 : 12.25);
            }
            return bars <= 36
                    ? new Density(grouped ? 9 : 10.5, grouped ? 10.5 : 7)
                    : new Density(7.5, grouped ? 3.5 : 0);
        }
    }

    /** A bar and its words: its value, and in a first group the name of its series. */
    private record Row(Extent extent, boolean left, List<String> words, List<String> series) {}

    /** Bars, those of a group below each other, and the lines across them. */
    public Bars(ItemDataset data, List<Reference> references, Typesetter type) {
        this(data, references, false, type);
    }

    private Bars(ItemDataset data, List<Reference> references, boolean facing, Typesetter type) {
        super(data, type);
        this.references = references;
        this.facing = facing;
        number = type.style(Role.NUMBER);
        note = type.style(Role.NOTE);
        density = facing
                ? Density.facing(data.getColumnCount())
                : Density.of(data.getRowCount() * data.getColumnCount(), data.getRowCount() > 1);
    }

    /** Bars of two series back to back, the first to the left: those of a group lie on one line, and groups nearly touch. */
    public static Bars pyramid(CodeChart.Pyramid chart, Typesetter type) {
        ItemDataset data = ItemDataset.bars(chart.plot(), (item, row, column) -> row == 0 ? item.mirrored() : item);
        Bars bars = new Bars(data, List.of(), true, type);
        for (Tick tick : chart.plot().axis().ticks()) {
            double value = tick.value().doubleValue();
            if (value <= bars.high()) {
                bars.ticks.add(tick);
            }
            if (value > 0 && -value >= bars.low()) {
                bars.ticks.add(0, new Tick(tick.value().negate(), tick.label()));
            }
        }
        return bars;
    }

    @Override
    public StatedAxis values() {
        return new StatedAxis(ticks, low(), high(), this, type);
    }

    @Override
    public boolean hasBase() {
        return true;
    }

    @Override
    public Optional<LegendItemCollection> legend() {
        return Optional.of(new LegendItemCollection());
    }

    @Override
    Stream<Extent> extents() {
        return Stream.concat(super.extents(), references.stream().map(Bars::extent));
    }

    /** A line across bars takes as much of the axis as a bar that ends there. */
    private static Extent extent(Reference line) {
        return Extent.to(line.at().doubleValue(), Hint.NONE);
    }

    /** More where words stand to the left of bars. */
    @Override
    public double gap() {
        boolean left =
                facing || data.all().stream().anyMatch(item -> item.extent().isLeftward());
        return left ? NAMES_GAP : super.gap();
    }

    @Override
    public void fit(double width) {
        if (width == plotWidth) {
            return;
        }
        plotWidth = width;
        fittedLength = -1;
        double plot = width - (NAMES_GAP - gap());
        double most = data.getRowCount() == 1 ? 0 : plot * MOST_SERIES;
        double whole = gap() == NAMES_GAP ? MOST_WORDS : MOST_NUMBER;
        groups = new ArrayList<>();
        for (int column = 0; column < data.getColumnCount(); column++) {
            List<Row> rows = new ArrayList<>();
            for (int row = 0; row < data.getRowCount(); row++) {
                Extent extent = data.extent(row, column);
                String words = data.item(row, column).map(Item::words).orElse("");
                rows.add(new Row(
                        extent,
                        (facing && row == 0) || extent.isLeftward(),
                        type.balanced(
                                words,
                                number,
                                Math.max(plot * MOST_WORDS - most / 2, Math.min(longest(words), plot * whole))),
                        type.balanced(namesSeries(row, column) ? data.series(row) : "", note, most)));
            }
            groups.add(rows);
        }
    }

    /** The width of the longest word or number, which is better not parted: "8,757.7%" is no 8. */
    private double longest(String words) {
        return SPACE.splitAsStream(words)
                .mapToDouble(word -> type.width(word, number))
                .max()
                .orElse(0);
    }

    /** A series is named beside the first bar that it has: a name beside nothing would be taken for a bar; where it has none at all, beside its first words. */
    private boolean namesSeries(int row, int column) {
        IntPredicate hasBar = other -> data.getValue(row, other) != null;
        boolean anywhere = IntStream.range(0, data.getColumnCount()).anyMatch(hasBar);
        IntPredicate names = anywhere ? hasBar : other -> data.item(row, other).isPresent();
        return names.test(column) && IntStream.range(0, column).noneMatch(names);
    }

    @Override
    public double height(int group) {
        return stack(group) + density.gap();
    }

    private double stack(int group) {
        DoubleStream heights = groups.get(group).stream().mapToDouble(this::height);
        return facing ? heights.max().orElse(0) : heights.sum();
    }

    private double height(Row row) {
        double words = row.words().size() <= 1 ? Room.TIGHT : row.words().size() * number.leading();
        return Math.max(density.bar() + PARTING, Math.max(words, row.series().size() * note.leading()));
    }

    @Override
    public double offset(int group, int series) {
        double above = -stack(group) / 2;
        for (Row earlier : groups.get(group).subList(0, series)) {
            above += height(earlier);
        }
        return facing ? 0 : above + height(groups.get(group).get(series)) / 2;
    }

    @Override
    public Optional<String> owner(int group) {
        return data.getRowCount() == 1 ? data.item(0, group).map(Item::id) : Optional.empty();
    }

    @Override
    public double before(double length) {
        fitAxis(length);
        return zero + low() * scale;
    }

    @Override
    public double after(double length) {
        fitAxis(length);
        return length - zero - high() * scale;
    }

    /** Every bar that goes left must fit beside every bar that goes right; one that goes both ways, beside itself. */
    private void fitAxis(double length) {
        if (length == fittedLength) {
            return;
        }
        fittedLength = length;
        List<Row> rows = new ArrayList<>();
        groups.forEach(rows::addAll);
        for (Reference line : references) {
            rows.add(new Row(extent(line), extent(line).isLeftward(), List.of(), List.of()));
        }
        double width = references.isEmpty() ? length : length - Pen.HALO;
        double fitting = Double.MAX_VALUE;
        for (Row one : rows) {
            for (Row other : rows) {
                double span = other.extent().high() - one.extent().low();
                if (span > 0) {
                    fitting = Math.min(fitting, (width - tail(one, true) - tail(other, false)) / span);
                }
            }
        }
        scale = fitting == Double.MAX_VALUE ? 0 : Math.max(0, fitting);
        zero = rows.stream()
                .mapToDouble(row -> tail(row, true) - row.extent().low() * scale)
                .reduce(0, Math::max);
    }

    /** From the end of the bar to its words. */
    private static double gap(Row row) {
        double mark = row.extent().hint().width();
        return mark == 0 ? PLAIN_GAP : MARK_GAP + mark + WORDS_GAP;
    }

    private double seriesAt(Row row) {
        return row.words().isEmpty() ? 0 : type.width(row.words(), number) + PLAIN_GAP;
    }

    /** What a row needs on a side beyond the end of its bar. */
    private double tail(Row row, boolean left) {
        double needed = row.series().isEmpty()
                ? type.width(row.words(), number)
                : seriesAt(row) + type.width(row.series(), note);
        return row.left() != left || needed == 0 ? 0 : gap(row) + needed;
    }

    final double thickness(Cell cell) {
        return density.bar() * cell.stretch();
    }

    @Override
    void draw(Cell cell, Item item, int pass) {
        double thickness = thickness(cell);
        double middle = cell.middle();
        Extent extent = item.extent();
        if (item.spot().isPresent()) {
            cell.renderer().drawBar(cell, cell.lying(extent.start(), extent.solid(), middle, thickness));
        }
        if (extent.hasOpenPart()) {
            drawOpen(cell.pen(), cell.lying(extent.openFrom(), extent.openTo(), middle, thickness), cell.paint());
        }
        Rectangle2D bar = cell.lying(extent.low(), extent.high(), middle, thickness);
        for (ReferenceMarker line : ReferenceMarker.in(cell.plot())) {
            line.drawOver(cell.pen(), cell.at(line.getValue()), bar, cell.area().getMinY());
        }
        drawWords(cell, groups.get(cell.column()).get(cell.row()), middle, Math.max(thickness, TIGHT_MARK));
    }

    private void drawWords(Cell cell, Row row, double middle, double height) {
        int way = row.left() ? -1 : 1;
        double end = cell.at(row.left() ? row.extent().low() : row.extent().high());
        Hint hint = row.extent().hint();
        double mark = row.left() ? end - MARK_GAP - hint.width() : end + MARK_GAP;
        hint.draw(cell.pen(), mark, middle, height, cell.paint());
        double share = row.left() ? 1 : 0;
        double words = end + way * gap(row);
        cell.pen().lines(row.words(), number, words, share, middle - row.words().size() * number.leading() / 2);
        double series = end + way * (gap(row) + seriesAt(row));
        cell.pen()
                .lines(row.series(), note, series, share, middle - row.series().size() * note.leading() / 2);
    }
}
