package io.github.statbrief.charts.internal.spot;

import io.github.statbrief.charts.internal.axis.AxisMargins;
import io.github.statbrief.charts.internal.axis.RowAxis;
import io.github.statbrief.charts.internal.axis.RowContent;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.charts.internal.type.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** For each category one line a series that has a value there, measured. */
public final class LimitLayout implements RowContent {
    private static final int FEW = 12;
    private static final int MANY = 32;
    private static final double PLAIN = 14;
    private static final double PAD = 3.5;

    private final ItemDataset data;
    private final List<List<Integer>> lines = new ArrayList<>();
    private final WordMargins margins;
    private final double line;
    private final double gap;

    /** Measures limits. */
    public LimitLayout(ItemDataset data, Typesetter type) {
        this.data = data;
        for (int category = 0; category < data.getColumnCount(); category++) {
            List<Integer> present = new ArrayList<>();
            for (int series = 0; series < data.getRowCount(); series++) {
                if (data.item(series, category).isPresent()) {
                    present.add(series);
                }
            }
            lines.add(present);
        }
        int count = data.all().size();
        line = count <= FEW ? PLAIN : RowAxis.TIGHT;
        gap = count <= FEW ? 10.5 : count <= MANY ? 7 : data.getRowCount() == 1 ? 0 : PAD;
        margins = new WordMargins(
                0,
                data.all().stream()
                        .mapToDouble(item -> new LimitWords(item, 0, type).after())
                        .max()
                        .orElse(0));
    }

    /** The room that words need. */
    public AxisMargins margins() {
        return margins;
    }

    Optional<Item> item(int row, int column) {
        return data.item(row, column);
    }

    @Override
    public void fit(double plotWidth) {
        // heights do not depend on it
    }

    @Override
    public double height(int row) {
        return lines.get(row).size() * line + gap;
    }

    @Override
    public double offset(int row, int series) {
        int place = lines.get(row).indexOf(series);
        return (Math.max(0, place) - (lines.get(row).size() - 1) / 2.0) * line;
    }

    @Override
    public Optional<String> owner(int row) {
        return Optional.empty();
    }
}
