package io.github.statbrief.charts;

import io.github.statbrief.outline.FigureItem;
import io.github.statbrief.theme.TextStyle;
import java.util.List;

/**
 * One bar with its words, measured.
 *
 * @param figure the id of its figure
 * @param name the lines of its name
 * @param extent what it covers
 * @param shape the mark beside it
 * @param words the lines of its value
 * @param wordsWidth how wide these are
 */
record BarRow(String figure, List<String> name, Extent extent, HintShape shape, List<String> words, double wordsWidth) {
    /** Between the end of a bar and the mark, and between the bar and the words where there is no mark, less. */
    static final double MARK_GAP = 3.5;

    private static final double PLAIN_GAP = 7;
    private static final double WORDS_GAP = 5.5;
    private static final double PAD = 1.75;

    static BarRow of(
            FigureItem item, List<String> name, String value, Typesetter type, TextStyle style, double wordsWidth) {
        Extent extent = Extent.of(item.figure());
        List<String> words = type.balanced(value, style, wordsWidth);
        return new BarRow(
                item.figure().id(), name, extent, HintShape.of(extent.hint()), words, type.width(words, style));
    }

    /** From the end of the bar to its words. */
    double gap() {
        return shape == HintShape.NONE ? PLAIN_GAP : MARK_GAP + shape.width() + WORDS_GAP;
    }

    /** What the row needs beyond the end of its bar. */
    double tail() {
        return gap() + wordsWidth;
    }

    double leftTail() {
        return extent.isLeftward() ? tail() : 0;
    }

    double rightTail() {
        return extent.isLeftward() ? 0 : tail();
    }

    /** How high the row is at least. */
    double height(double leading) {
        return Math.max(name.size(), words.size()) * leading + 2 * PAD;
    }
}
