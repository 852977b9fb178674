package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.axis.RowAxis;
import io.github.statbrief.charts.internal.axis.Scale;
import io.github.statbrief.charts.internal.dataset.Extent;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.shape.HintShape;
import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Paint;
import java.util.List;
import java.util.Optional;

/** The words beside one bar, measured: its value, and in a first group the name of its series. */
final class BarRow {
    /** Between the end of a bar and the mark, and between the bar and the words where there is no mark, less. */
    static final double MARK_GAP = 3.5;

    /** How high the mark is where bars are lower. */
    private static final double TIGHT_MARK = 8.4;

    private static final double PLAIN_GAP = 7;
    private static final double WORDS_GAP = 5.5;

    private final Typesetter type;
    private final Extent extent;
    private final HintShape shape;
    private final List<String> words;
    private final List<String> series;

    /**
     * Measures a bar.
     *
     * @param item what it shows; empty where there is no bar
     * @param series the name of its series where that is said beside the bar
     * @param type what measures
     * @param wordsWidth the most that its value takes
     * @param seriesWidth the most that the name of its series takes
     */
    BarRow(Optional<Item> item, String series, Typesetter type, double wordsWidth, double seriesWidth) {
        this.type = type;
        extent = item.map(Item::extent).orElse(Extent.NOTHING);
        shape = HintShape.of(extent.hint());
        words = type.balanced(item.map(Item::words).orElse(""), words(), wordsWidth);
        this.series = type.balanced(series, series(), seriesWidth);
    }

    /** Measures what has no words. */
    BarRow(Extent extent, Typesetter type) {
        this.type = type;
        this.extent = extent;
        shape = HintShape.NONE;
        words = List.of();
        series = List.of();
    }

    private TextStyle words() {
        return type.style(Role.NUMBER);
    }

    private TextStyle series() {
        return type.style(Role.NOTE);
    }

    Extent extent() {
        return extent;
    }

    /** How high its words are. */
    double wordsHeight() {
        double values = words.size() <= 1 ? RowAxis.TIGHT : words.size() * words().leading();
        return Math.max(values, series.size() * series().leading());
    }

    /** From the end of the bar to its words. */
    private double gap() {
        return shape == HintShape.NONE ? PLAIN_GAP : MARK_GAP + shape.width() + WORDS_GAP;
    }

    private double seriesAt() {
        return words.isEmpty() ? 0 : type.width(words, words()) + PLAIN_GAP;
    }

    /** What the row needs beyond the end of its bar. */
    private double tail() {
        double needed = series.isEmpty() ? type.width(words, words()) : seriesAt() + type.width(series, series());
        return needed == 0 ? 0 : gap() + needed;
    }

    double leftTail() {
        return extent.isLeftward() ? tail() : 0;
    }

    double rightTail() {
        return extent.isLeftward() ? 0 : tail();
    }

    /** Draws the mark of a bound and the words beside a bar. */
    void draw(Pen pen, Scale scale, double middle, double thickness, Paint paint) {
        boolean left = extent.isLeftward();
        double end = scale.at(left ? extent.low() : extent.high());
        double mark = left ? end - MARK_GAP - shape.width() : end + MARK_GAP;
        shape.draw(pen, mark, middle, Math.max(thickness, TIGHT_MARK), paint);
        beside(pen, words, words(), left ? end - gap() : end + gap(), left, middle);
        double names = gap() + seriesAt();
        beside(pen, series, series(), left ? end - names : end + names, left, middle);
    }

    private void beside(Pen pen, List<String> lines, TextStyle style, double x, boolean left, double middle) {
        double top = middle - lines.size() * style.leading() / 2;
        for (String line : lines) {
            double baseline = type.baseline(style, top);
            if (left) {
                pen.textBefore(line, style, x, baseline);
            } else {
                pen.text(line, style, x, baseline);
            }
            top += style.leading();
        }
    }
}
