package io.github.statbrief.pdf.internal.text;

import io.github.statbrief.theme.LineBreaks;
import java.util.ArrayList;
import java.util.List;

/** Text whose widths are known, to be set in lines of any width. */
public final class MeasuredText {
    private final List<Run> runs;
    /** The width of the text before each place. */
    private final double[] before;

    private final LineBreaks breaker;

    MeasuredText(List<Run> runs, double[] before, LineBreaks breaker) {
        this.runs = List.copyOf(runs);
        this.before = before.clone();
        this.breaker = breaker;
    }

    /** How many lines it takes. */
    public int lines(double width) {
        return before.length == 1 ? 0 : breaker.fill(width).size();
    }

    /** Lines that are filled one after the other; none for no text. */
    List<Line> fill(double width) {
        return before.length == 1 ? List.of() : lines(breaker.fill(width));
    }

    /** As few lines as {@link #fill}, as equal as they can be. */
    List<Line> balance(double width) {
        return before.length == 1 ? List.of() : lines(breaker.balance(width));
    }

    private List<Line> lines(List<Integer> ends) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            lines.add(Line.of(runs, before, start, end, breaker.trimmed(start, end)));
            start = end;
        }
        return lines;
    }
}
