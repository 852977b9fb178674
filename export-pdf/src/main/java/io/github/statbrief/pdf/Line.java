package io.github.statbrief.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of set text.
 *
 * @param pieces what stands on it, from left to right
 * @param width how wide it is, without the space at its end
 */
record Line(List<Piece> pieces, double width) {
    /**
     * A piece of a run.
     *
     * @param run the run
     * @param text the words of it that stand on this line
     * @param x where they begin, from the line's start
     * @param width how wide they are, without the space at their end where they close the line
     */
    record Piece(Run run, String text, double x, double width) {}

    /** The height of the line: that of its largest text. */
    double leading() {
        return pieces.stream()
                .mapToDouble(piece -> piece.run().style().leading())
                .max()
                .orElse(0);
    }

    /** The words. */
    String text() {
        StringBuilder words = new StringBuilder();
        pieces.forEach(piece -> words.append(piece.text()));
        return words.toString();
    }

    /** The marks of the line where it begins at {@code x}. */
    List<Mark> marks(double x, double top) {
        double size = pieces.stream()
                .mapToDouble(piece -> piece.run().style().size())
                .max()
                .orElse(0);
        return marksOn(x, baseline(top, leading(), size));
    }

    /** The marks of the line on a baseline that something else has set. */
    List<Mark> marksOn(double x, double baseline) {
        List<Mark> marks = new ArrayList<>();
        for (Piece piece : pieces) {
            Run run = piece.run();
            marks.add(new Mark.Text(
                    x + piece.x(), baseline, piece.width(), piece.text(), run.style(), run.underlined(), run.owner()));
        }
        return marks;
    }

    /** Where the baseline of text lies in a line. */
    static double baseline(double top, double leading, double size) {
        return top + leading / 2 + 0.388 * size;
    }
}
