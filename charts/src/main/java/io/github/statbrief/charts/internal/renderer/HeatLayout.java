package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.axis.RowContent;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The cells of a heat map, measured: how high they are, and how large their numbers can be on a narrow page. */
public final class HeatLayout implements RowContent {
    /** Between two cells. */
    static final double GAP = 1.5;

    private static final double INSET = 2.5;
    private static final double HEAD_BELOW = 3;

    private final ItemDataset data;
    private final Typesetter type;
    private final double pitch;
    private double column;

    /** Measures cells. */
    public HeatLayout(ItemDataset data, Typesetter type) {
        this.data = data;
        this.type = type;
        int rows = data.getColumnCount();
        pitch = rows <= 16 ? 19 : rows <= 36 ? 14.5 : 11.5;
    }

    @Override
    public void fit(double plotWidth) {
        column = plotWidth / data.getRowCount();
    }

    /** How numbers are set: smaller where a column has no room for the longest. */
    TextStyle words() {
        TextStyle style = type.style(Role.NUMBER);
        double widest = data.all().stream()
                .map(Item::words)
                .mapToDouble(words -> type.width(words, style))
                .max()
                .orElse(0);
        double share = Math.min(1, (column - GAP - 2 * INSET) / widest);
        return new TextStyle(style.size() * share, style.leading(), style.weight(), style.colour());
    }

    TextStyle head() {
        return type.style(Role.CELL);
    }

    /** The lines of the name of a column. */
    List<String> name(int series) {
        return type.balanced(data.seriesName(series), head(), column - GAP);
    }

    /** What the names of columns need above the plot. */
    double headHeight() {
        return Math.ceil(headLines() * head().leading() + HEAD_BELOW);
    }

    /** The most lines of the name of a column. */
    int headLines() {
        return IntStream.range(0, data.getRowCount())
                .map(series -> name(series).size())
                .max()
                .orElse(0);
    }

    @Override
    public double height(int row) {
        return pitch;
    }

    @Override
    public double offset(int row, int series) {
        return 0;
    }

    @Override
    public Optional<String> owner(int row) {
        return Optional.empty();
    }
}
