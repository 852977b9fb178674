package io.github.statbrief.pdf;

import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sets text in lines. Safe to share between threads. */
final class TextSetter {
    private final Typefaces typefaces;
    private final Locale language;

    TextSetter(Typefaces typefaces, Locale language) {
        this.typefaces = typefaces;
        this.language = language;
    }

    /**
     * Sets text in lines that are filled one after the other.
     *
     * @param runs the text
     * @param width how wide a line may be, in points
     * @return the lines; none for no text
     * @throws MissingGlyphException where a font lacks a character
     */
    List<Line> fill(List<Run> runs, double width) {
        return set(runs, width, false);
    }

    /** Sets text in as few lines, as equal as they can be. */
    List<Line> balance(List<Run> runs, double width) {
        return set(runs, width, true);
    }

    /** Sets text in one line, however wide it is. */
    Line line(List<Run> runs) {
        List<Line> lines = set(runs, Double.MAX_VALUE, false);
        return lines.isEmpty() ? new Line(List.of(), 0) : lines.get(0);
    }

    /** The width of text, in points. */
    double width(String text, TextStyle style) {
        return typefaces.width(text, style);
    }

    private List<Line> set(List<Run> runs, double width, boolean balanced) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        if (text.isEmpty()) {
            return List.of();
        }
        LineBreaker breaker = new LineBreaker(text.toString(), widths(runs, text.length()), language);
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int end : balanced ? breaker.balance(width) : breaker.fill(width)) {
            lines.add(cut(runs, start, end, breaker.width(start, end)));
            start = end;
        }
        return lines;
    }

    private double[] widths(List<Run> runs, int length) {
        double[] before = new double[length + 1];
        int at = 0;
        for (Run run : runs) {
            Typeface face = typefaces.of(run.style().weight());
            for (int i = 0; i < run.text().length(); ) {
                int codePoint = run.text().codePointAt(i);
                if (!face.has(codePoint)) {
                    throw new MissingGlyphException(codePoint, run.text());
                }
                int chars = Character.charCount(codePoint);
                double advance = face.width(codePoint) * run.style().size();
                for (int k = 1; k <= chars; k++) {
                    before[at + k] = before[at] + advance;
                }
                at += chars;
                i += chars;
            }
        }
        return before;
    }

    private Line cut(List<Run> runs, int start, int end, double width) {
        List<Line.Piece> pieces = new ArrayList<>();
        double x = 0;
        int at = 0;
        for (Run run : runs) {
            int from = Math.max(start, at);
            int to = Math.min(end, at + run.text().length());
            if (from < to) {
                String words = run.text().substring(from - at, to - at);
                double full = width(words, run.style());
                pieces.add(new Line.Piece(run, words, x, Math.min(full, width - x)));
                x += full;
            }
            at += run.text().length();
        }
        return new Line(pieces, width);
    }
}
