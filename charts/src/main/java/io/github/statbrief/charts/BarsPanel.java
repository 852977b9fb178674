package io.github.statbrief.charts;

import java.util.ArrayList;
import java.util.List;

/** Horizontal bars from zero with their words beside them, alone or in groups; no axis, because every bar says its number. */
final class BarsPanel implements Panel {
    /** Between names and the words of bars that go left. */
    private static final double WORDS_GAP = 17.5;
    /** The most that the words on one side take of the plot: half of what two sides may. */
    private static final double MOST_WORDS = 0.42;

    private static final double MOST_SERIES = 0.26;
    private static final double ZERO_LINE = 0.75;

    private final Typesetter type;
    private final RowNames names;
    private final List<List<BarRow>> groups;
    private final Axis axis;
    private final Density density;

    /**
     * How close bars stand: many bars are thinner, so that they stay on one page.
     *
     * @param bar how thick a bar is
     * @param gap between two groups
     */
    private record Density(double bar, double gap) {
        static Density of(int bars, boolean grouped) {
            if (bars <= 8) {
                return grouped ? new Density(15, 16) : new Density(22, 17);
            }
            if (bars <= 16) {
                return grouped ? new Density(12, 13) : new Density(15.75, 12.25);
            }
            return bars <= 36
                    ? new Density(grouped ? 9 : 10.5, grouped ? 10.5 : 7)
                    : new Density(7.5, grouped ? 3.5 : 0);
        }
    }

    BarsPanel(List<BarGroup> groups, Typesetter type, double width) {
        this.type = type;
        names = new RowNames(groups.stream().map(BarGroup::name).toList(), type, width);
        int bars = groups.stream().mapToInt(group -> group.bars().size()).sum();
        density = Density.of(bars, bars > groups.size());
        double plot = width - names.width() - WORDS_GAP;
        this.groups = groups.stream().map(group -> rows(group, plot)).toList();
        List<BarRow> rows = this.groups.stream().flatMap(List::stream).toList();
        boolean leftward = rows.stream().anyMatch(row -> row.extent().isLeftward());
        axis = BarAxis.fit(rows, names.width() + (leftward ? WORDS_GAP : RowNames.GAP), width);
    }

    private List<BarRow> rows(BarGroup group, double plot) {
        double series = group.bars().stream().allMatch(bar -> bar.series().isEmpty()) ? 0 : plot * MOST_SERIES;
        List<BarRow> rows = new ArrayList<>();
        for (BarGroup.Bar bar : group.bars()) {
            rows.add(new BarRow(bar, type, plot * MOST_WORDS - series / 2, series));
        }
        return rows;
    }

    @Override
    public double height() {
        double height = RowNames.BELOW;
        for (int group = 0; group < groups.size(); group++) {
            height += height(group);
        }
        return height;
    }

    private double height(int group) {
        return Math.max(stack(group) + density.gap(), names.height(group));
    }

    private double stack(int group) {
        return groups.get(group).stream().mapToDouble(this::height).sum();
    }

    /** A white line parts the bars of a group. */
    private double height(BarRow row) {
        return Math.max(density.bar() + ZERO_LINE, row.wordsHeight());
    }

    @Override
    public void draw(Sketch sketch) {
        double top = 0;
        for (int group = 0; group < groups.size(); group++) {
            double middle = top + height(group) / 2;
            names.draw(groups.get(group).size() == 1 ? groups.get(group).get(0).named(sketch) : sketch, group, middle);
            double rowTop = middle - stack(group) / 2;
            for (BarRow row : groups.get(group)) {
                row.draw(sketch, axis, rowTop + height(row) / 2, density.bar());
                rowTop += height(row);
            }
            top += height(group);
        }
        sketch.box(
                axis.zero() - ZERO_LINE / 2,
                0,
                ZERO_LINE,
                height(),
                type.theme().palette().muted());
    }
}
