package io.github.statbrief.pdf.internal.text;

import io.github.statbrief.theme.LineBreaks;
import java.util.ArrayList;
import java.util.List;

/** Text with known widths, ready to be set in lines of any width. */
public final class MeasuredText {
    private final List<Run> runs;
    /** The width of the text before each character index. */
    private final double[] before;

    private final LineBreaks breaker;

    MeasuredText(List<Run> runs, double[] before, LineBreaks breaker) {
        this.runs = List.copyOf(runs);
        this.before = before.clone();
        this.breaker = breaker;
    }

    /** The number of lines at a width. */
    public int lines(double width) {
        return before.length == 1 ? 0 : breaker.fill(width).size();
    }

    /** Lines filled one after another; none for an empty text. */
    List<Line> fill(double width) {
        return before.length == 1 ? List.of() : lines(breaker.fill(width));
    }

    /** As few lines as in {@link #fill}, with widths as equal as possible. */
    List<Line> balance(double width) {
        return before.length == 1 ? List.of() : lines(breaker.balance(width));
    }

    private List<Line> lines(List<Integer> ends) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            int trimmed = breaker.trimmed(start, end);
            lines.add(Line.of(runs, before, start, end, trimmed, breaker.hyphen(trimmed)));
            start = end;
        }
        return lines;
    }
}
