package io.github.statbrief.pdf.internal.text;

import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.LineBreaker;
import io.github.statbrief.theme.MissingCharacterException;
import io.github.statbrief.theme.TextStyle;
import java.util.List;
import java.util.Locale;

/** Sets the text of one brief in lines. Used by one thread. */
public final class TextSetter {
    private final Fonts fonts;
    private final LineBreaker breaker;

    /** Sets text of one language in some fonts; the language decides where lines may break. */
    public TextSetter(Fonts fonts, Locale language) {
        this.fonts = fonts;
        this.breaker = new LineBreaker(language);
    }

    /**
     * Measures text before setting it in lines.
     *
     * @param runs the text
     * @return the text with its widths
     * @throws MissingCharacterException if a font lacks a character
     */
    public MeasuredText measure(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        double[] before = widths(runs, text.length());
        return new MeasuredText(runs, before, breaker.breaks(text.toString(), before, at -> hyphen(runs, at)));
    }

    /** Sets text in lines filled one after another; none for an empty text. */
    public List<Line> fill(List<Run> runs, double width) {
        return measure(runs).fill(width);
    }

    /** Sets text in as few lines, with widths as equal as possible. */
    public List<Line> balance(List<Run> runs, double width) {
        return measure(runs).balance(width);
    }

    /** Sets text on one line of any width. */
    public Line line(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return Line.of(runs, widths(runs, text.length()), 0, text.length(), trimmed(text), 0);
    }

    /** The width of the hyphen that divides a word of some runs. */
    private double hyphen(List<Run> runs, int place) {
        int end = 0;
        for (Run run : runs) {
            end += run.text().length();
            if (place < end) {
                return width("-", run.style());
            }
        }
        return 0;
    }

    private static int trimmed(StringBuilder text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    /** The width of text, in points. */
    public double width(String text, TextStyle style) {
        return fonts.width(text, style);
    }

    private double[] widths(List<Run> runs, int length) {
        double[] before = new double[length + 1];
        int at = 0;
        for (Run run : runs) {
            fonts.measure(run.text(), run.style(), before, at);
            at += run.text().length();
        }
        return before;
    }
}
