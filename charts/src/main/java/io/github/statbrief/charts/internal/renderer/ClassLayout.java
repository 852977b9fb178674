package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.theme.Role;
import java.awt.geom.Rectangle2D;

/** The bars of a histogram, measured: each as wide as its class. JFreeChart's bars of categories are equally wide. */
public final class ClassLayout extends ColumnLayout {
    private static final double PARTING = 0.75;

    private final CodeChart.Histogram chart;
    private final ItemDataset data;
    private final Typesetter type;

    /** Measures the bars of a histogram. */
    public ClassLayout(CodeChart.Histogram chart, ItemDataset data, Typesetter type) {
        super(data, type);
        this.chart = chart;
        this.data = data;
        this.type = type;
    }

    @Override
    double thickness(double width, int column) {
        return (chart.share(column + 1) - chart.share(column)) * width - PARTING;
    }

    @Override
    double left(Rectangle2D area, double middle, int row, int column) {
        return area.getX() + chart.share(column) * area.getWidth() + PARTING / 2;
    }

    /** All values that are numbers, where each has room above its bar; what has no bar, where it has room itself. */
    @Override
    boolean saysValue(Item item, double width, int column) {
        if (item.spot().isEmpty() || item.extent().high() == 0) {
            return hasRoom(item, width, column);
        }
        for (int other = 0; other < data.getColumnCount(); other++) {
            int at = other;
            if (data.item(0, other).filter(one -> !hasRoom(one, width, at)).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private boolean hasRoom(Item item, double width, int column) {
        return type.width(item.words(), type.style(Role.NUMBER)) + 2 * Pen.HALO <= thickness(width, column);
    }
}
