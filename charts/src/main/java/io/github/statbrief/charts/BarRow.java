package io.github.statbrief.charts;

import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.List;

/** One bar with its words, measured. */
final class BarRow {
    /** Between the end of a bar and the mark, and between the bar and the words where there is no mark, less. */
    static final double MARK_GAP = 3.5;

    /** How high the mark is where bars are lower. */
    private static final double TIGHT_MARK = 8.4;

    private static final double PLAIN_GAP = 7;
    private static final double WORDS_GAP = 5.5;

    private final BarGroup.Bar bar;
    private final Typesetter type;
    private final HintShape shape;
    private final List<String> words;
    private final List<String> series;

    /**
     * Measures a bar.
     *
     * @param bar the bar
     * @param type what measures
     * @param wordsWidth the most that its value takes
     * @param seriesWidth the most that the name of its series takes
     */
    BarRow(BarGroup.Bar bar, Typesetter type, double wordsWidth, double seriesWidth) {
        this.bar = bar;
        this.type = type;
        shape = HintShape.of(bar.extent().hint());
        words = type.balanced(bar.words(), words(type), wordsWidth);
        series = type.balanced(bar.series(), series(type), seriesWidth);
    }

    private static TextStyle words(Typesetter type) {
        return type.style(Role.NUMBER);
    }

    private static TextStyle series(Typesetter type) {
        return type.style(Role.NOTE);
    }

    Extent extent() {
        return bar.extent();
    }

    /** How high its words are. */
    double wordsHeight() {
        double values =
                words.size() <= 1 ? RowNames.TIGHT : words.size() * words(type).leading();
        return Math.max(values, series.size() * series(type).leading());
    }

    /** From the end of the bar to its words. */
    private double gap() {
        return shape == HintShape.NONE ? PLAIN_GAP : MARK_GAP + shape.width() + WORDS_GAP;
    }

    private double seriesAt() {
        return words.isEmpty() ? 0 : type.width(words, words(type)) + PLAIN_GAP;
    }

    /** What the row needs beyond the end of its bar. */
    private double tail() {
        double needed =
                series.isEmpty() ? type.width(words, words(type)) : seriesAt() + type.width(series, series(type));
        return needed == 0 ? 0 : gap() + needed;
    }

    double leftTail() {
        return extent().isLeftward() ? tail() : 0;
    }

    double rightTail() {
        return extent().isLeftward() ? 0 : tail();
    }

    /** The same sketch, where everything shows the figure of this bar. */
    Sketch named(Sketch sketch) {
        return bar.figure().isEmpty() ? sketch : sketch.of(bar.figure());
    }

    void draw(Sketch plain, Axis axis, double middle, double thickness) {
        Sketch sketch = named(plain);
        new BarMark(type.theme().palette())
                .draw(
                        sketch,
                        extent(),
                        axis,
                        middle - thickness / 2,
                        thickness,
                        bar.look().colour());
        boolean left = extent().isLeftward();
        double end = axis.at(left ? extent().low() : extent().high());
        double mark = left ? end - MARK_GAP - shape.width() : end + MARK_GAP;
        shape.draw(
                sketch,
                mark,
                middle,
                Math.max(thickness, TIGHT_MARK),
                bar.look().colour());
        beside(sketch, words, words(type), end, left, gap(), middle);
        beside(sketch, series, series(type), end, left, gap() + seriesAt(), middle);
    }

    private void beside(
            Sketch sketch, List<String> lines, TextStyle style, double end, boolean left, double gap, double middle) {
        double top = middle - lines.size() * style.leading() / 2;
        for (String line : lines) {
            double baseline = type.baseline(style, top);
            if (left) {
                sketch.textBefore(line, style, end - gap, baseline);
            } else {
                sketch.text(line, style, end + gap, baseline);
            }
            top += style.leading();
        }
    }
}
