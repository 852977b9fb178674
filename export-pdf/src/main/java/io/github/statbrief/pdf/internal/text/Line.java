package io.github.statbrief.pdf.internal.text;

import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.theme.SoftHyphens;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of set text.
 *
 * @param pieces its pieces, from left to right
 * @param width its width without the trailing space, in points
 */
public record Line(List<Piece> pieces, double width) {
    /**
     * A piece of a run.
     *
     * @param run the run
     * @param text its words on this line; a soft hyphen at their end divides a word and is drawn as a hyphen
     * @param x their left edge, from the start of the line
     * @param width their width, without the trailing space if they end the line
     */
    public record Piece(Run run, String text, double x, double width) {}

    /**
     * Cuts a line out of text.
     *
     * @param runs the text
     * @param before the width of the text before each character index
     * @param start the start of the line
     * @param end the end of the line
     * @param trimmed the end of the line without the trailing space
     * @param hyphen the width of the hyphen at the end of the line; 0 if it divides no word
     */
    public static Line of(List<Run> runs, double[] before, int start, int end, int trimmed, double hyphen) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int from = Math.max(start, at);
            int to = Math.min(end, at + run.text().length());
            if (from < to) {
                boolean divided = hyphen > 0 && to == end;
                String words = SoftHyphens.onLine(run.text().substring(from - at, to - at), divided);
                double seen = before[Math.max(from, Math.min(to, trimmed))] - before[from] + (divided ? hyphen : 0);
                pieces.add(new Piece(run, words, before[from] - before[start], seen));
            }
            at += run.text().length();
        }
        return new Line(pieces, before[trimmed] - before[start] + hyphen);
    }

    /** The leading of the line: that of its largest text. */
    public double leading() {
        double leading = 0;
        for (Piece piece : pieces) {
            leading = Math.max(leading, piece.run().style().leading());
        }
        return leading;
    }

    /** The words. */
    String text() {
        StringBuilder words = new StringBuilder();
        pieces.forEach(piece -> words.append(piece.text()));
        return words.toString();
    }

    /** The marks of the line with its left edge at {@code x}. */
    public List<Mark> marks(double x, double top) {
        double size = 0;
        for (Piece piece : pieces) {
            size = Math.max(size, piece.run().style().size());
        }
        return marksOn(x, baseline(top, leading(), size));
    }

    /** The marks of the line on a given baseline. */
    public List<Mark> marksOn(double x, double baseline) {
        List<Mark> marks = new ArrayList<>();
        for (Piece piece : pieces) {
            Run run = piece.run();
            marks.add(new Mark.Text(
                    x + piece.x(), baseline, piece.width(), piece.text(), run.style(), run.underlined(), run.owner()));
        }
        return marks;
    }

    /** The baseline of text in a line. */
    public static double baseline(double top, double leading, double size) {
        return top + leading / 2 + 0.388 * size;
    }
}
