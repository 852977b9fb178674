package io.github.statbrief.charts;

import io.github.statbrief.outline.ChartSpec;
import io.github.statbrief.outline.FigureItem;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.List;

/** Horizontal bars from zero with their words beside them; no axis, because every bar says its number. */
final class BarsPanel implements Panel {
    private static final double NAME_GAP = 8;
    /** Between names and the words of bars that go left. */
    private static final double WORDS_GAP = 17.5;

    private static final double LEAST_NAMES = 84;
    private static final double MOST_NAMES = 0.36;
    /** The most that the words on one side take of the plot: half of what two sides may. */
    private static final double MOST_WORDS = 0.42;

    private static final double ZERO_LINE = 0.75;

    private final Typesetter type;
    private final TextStyle nameStyle;
    private final TextStyle wordsStyle;
    private final double namesWidth;
    private final List<BarRow> rows;
    private final Axis axis;
    private final Density density;

    /** How close bars stand: many bars are thinner, so that they stay on one page. */
    private record Density(double pitch, double bar) {
        static Density of(int bars) {
            if (bars <= 8) {
                return new Density(39, 22);
            }
            return bars <= 16 ? new Density(28, 15.75) : new Density(17.5, 10.5);
        }
    }

    BarsPanel(ChartSpec.Bars bars, Typesetter type, double width) {
        this.type = type;
        nameStyle = type.style(Role.CELL);
        wordsStyle = type.style(Role.NUMBER);
        density = Density.of(bars.items().size());
        namesWidth = namesWidth(bars.items(), width);
        double plot = width - namesWidth - WORDS_GAP;
        rows = rows(bars.items(), plot * MOST_WORDS);
        boolean leftward = rows.stream().anyMatch(row -> row.extent().isLeftward());
        axis = BarAxis.fit(rows, namesWidth + (leftward ? WORDS_GAP : NAME_GAP), width);
    }

    private double namesWidth(List<FigureItem> items, double width) {
        double most = width * MOST_NAMES;
        double widest = 0;
        for (FigureItem item : items) {
            widest = Math.max(widest, type.width(type.balanced(item.words().label(), nameStyle, most), nameStyle));
        }
        return Math.max(Math.min(LEAST_NAMES, most), widest);
    }

    private List<BarRow> rows(List<FigureItem> items, double wordsWidth) {
        return items.stream()
                .map(item -> BarRow.of(
                        item,
                        type.balanced(item.words().label(), nameStyle, namesWidth),
                        BarWords.of(item),
                        type,
                        wordsStyle,
                        wordsWidth))
                .toList();
    }

    @Override
    public double height() {
        return rows.stream().mapToDouble(this::height).sum();
    }

    private double height(BarRow row) {
        return Math.max(density.pitch(), row.height(nameStyle.leading()));
    }

    @Override
    public void draw(Sketch sketch) {
        double top = 0;
        for (BarRow row : rows) {
            double height = height(row);
            draw(row, sketch.of(row.figure()), top + height / 2);
            top += height;
        }
        sketch.box(axis.zero() - ZERO_LINE / 2, 0, ZERO_LINE, top, palette().muted());
    }

    private void draw(BarRow row, Sketch sketch, double middle) {
        double firstName = middle - row.name().size() * nameStyle.leading() / 2;
        for (int line = 0; line < row.name().size(); line++) {
            double baseline = type.baseline(nameStyle, firstName + line * nameStyle.leading());
            sketch.textBefore(row.name().get(line), nameStyle, namesWidth, baseline);
        }
        new BarMark(palette()).draw(sketch, row.extent(), axis, middle - density.bar() / 2, density.bar());
        if (row.extent().isLeftward()) {
            drawLeft(row, sketch, middle);
        } else {
            drawRight(row, sketch, middle);
        }
    }

    private void drawRight(BarRow row, Sketch sketch, double middle) {
        double end = axis.at(row.extent().high());
        row.shape().draw(sketch, end + BarRow.MARK_GAP, middle, palette().primary());
        double top = middle - row.words().size() * wordsStyle.leading() / 2;
        sketch.lines(row.words(), wordsStyle, end + row.gap(), top);
    }

    private void drawLeft(BarRow row, Sketch sketch, double middle) {
        double end = axis.at(row.extent().low());
        row.shape()
                .draw(
                        sketch,
                        end - BarRow.MARK_GAP - row.shape().width(),
                        middle,
                        palette().primary());
        double top = middle - row.words().size() * wordsStyle.leading() / 2;
        for (int line = 0; line < row.words().size(); line++) {
            double baseline = type.baseline(wordsStyle, top + line * wordsStyle.leading());
            sketch.textBefore(row.words().get(line), wordsStyle, end - row.gap(), baseline);
        }
    }

    private Palette palette() {
        return type.theme().palette();
    }
}
