package io.github.statbrief.charts;

import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.List;

/** The names before rows, broken into lines and set against the plot. */
final class RowNames {
    /** Between names and the plot. */
    static final double GAP = 8;
    /** The least distance of two rows: 60 of them stand on one page. */
    static final double TIGHT = 10.1;

    /** What letters below the line of the last name need. */
    static final double BELOW = 0.75;

    private static final double PAD = 3.5;

    private static final double LEAST = 84;
    private static final double MOST = 0.36;

    private final Typesetter type;
    private final TextStyle style;
    private final double width;
    private final List<List<String>> names;

    RowNames(List<String> names, Typesetter type, double chartWidth) {
        this.type = type;
        style = type.style(Role.CELL);
        double most = chartWidth * MOST;
        double widest = names.stream()
                .mapToDouble(name -> type.width(type.balanced(name, style, most), style))
                .max()
                .orElse(0);
        width = Math.max(Math.min(LEAST, most), widest);
        this.names =
                names.stream().map(name -> type.balanced(name, style, width)).toList();
    }

    double width() {
        return width;
    }

    /** How high a row is at least: one of several lines stands apart from its neighbours. */
    double height(int row) {
        return names.get(row).size() <= 1 ? TIGHT : textHeight(row) + PAD;
    }

    private double textHeight(int row) {
        return names.get(row).size() * style.leading();
    }

    void draw(Sketch sketch, int row, double middle) {
        double top = middle - textHeight(row) / 2;
        for (String line : names.get(row)) {
            sketch.textBefore(line, style, width, type.baseline(style, top));
            top += style.leading();
        }
    }
}
