package io.github.statbrief.theme;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** The places at which one measured paragraph can break into lines of any width. Made by {@link LineBreaker}; immutable. */
public final class LineBreaks {
    private final String text;
    /** The width of the text before each character index. */
    private final double[] before;
    /** The indexes at which a line may end, up to the end of the text. */
    private final List<Integer> ends;

    /** The width of the hyphen at each place with a soft one. */
    private final IntToDoubleFunction hyphen;

    LineBreaks(String text, double[] before, BreakIterator iterator, IntToDoubleFunction hyphen) {
        this.text = text;
        this.hyphen = hyphen;
        this.before = before.clone();
        this.ends = ends(text, iterator);
    }

    private static List<Integer> ends(String text, BreakIterator iterator) {
        iterator.setText(text);
        List<Integer> ends = new ArrayList<>();
        iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            if (end == text.length() || !joins(text, end)) {
                ends.add(end);
            }
        }
        return ends;
    }

    /** Whether a break would separate a number from its unit, a day from its month, or the parts of a word. */
    private static boolean joins(String text, int end) {
        if (end < 2 || !Character.isLetter(text.charAt(end))) {
            return false;
        }
        char last = text.charAt(end - 1);
        char lastButOne = text.charAt(end - 2);
        return (last == ' ' && Character.isDigit(lastButOne)) || (last == '-' && Character.isLetter(lastButOne));
    }

    /**
     * Breaks into lines that are filled one after the other; a last line of one word gets a second one.
     *
     * @param width the width of a line, in the unit of the measured text
     * @return the end of each line, the last of them the end of the text
     */
    public List<Integer> fill(double width) {
        List<Integer> lines = new ArrayList<>();
        int start = 0;
        int fitting = 0;
        for (int end : ends) {
            if (width(start, end) > width && fitting > start) {
                lines.add(fitting);
                start = fitting;
            }
            start = force(start, end, width, lines);
            fitting = end;
        }
        lines.add(text.length());
        pullWord(lines, width);
        return lines;
    }

    /**
     * Breaks into as few lines as {@link #fill}, as equal as they can be.
     *
     * @param width the width of a line, in the unit of the measured text
     * @return the end of each line, the last of them the end of the text
     */
    public List<Integer> balance(double width) {
        List<Integer> lines = fill(width);
        long cuts = cuts(lines);
        double low = width / 2;
        double high = width;
        while (lines.size() > 1 && high - low > 1) {
            double middle = (low + high) / 2;
            List<Integer> narrower = fill(middle);
            if (narrower.size() <= lines.size() && cuts(narrower) <= cuts && fits(narrower, middle)) {
                high = middle;
                lines = narrower;
            } else {
                low = middle;
            }
        }
        return lines;
    }

    /** The width of a line without the trailing space, with the hyphen of a divided word. */
    double width(int start, int end) {
        int trimmed = trimmed(start, end);
        return before[trimmed] - before[start] + hyphen(trimmed);
    }

    /** Whether a line that ends at a place divides a word, so that a hyphen is drawn. */
    public boolean isDivided(int end) {
        return end > 0 && end < text.length() && text.charAt(end - 1) == FontFile.SOFT_HYPHEN;
    }

    /** The width of the hyphen drawn at the end of a line; 0 if it divides no word. */
    public double hyphen(int end) {
        return isDivided(end) ? hyphen.applyAsDouble(end - 1) : 0;
    }

    /** Where a line from one place to another ends without the space at its end. */
    public int trimmed(int start, int end) {
        int trimmed = end;
        while (trimmed > start && text.charAt(trimmed - 1) == ' ') {
            trimmed--;
        }
        return trimmed;
    }

    /**
     * Cuts text wider than a line wherever it fits, which is better than overflowing. Returns the start of the rest.
     */
    private int force(int from, int end, double width, List<Integer> lines) {
        int start = from;
        while (width(start, end) > width) {
            int cut = text.offsetByCodePoints(start, 1);
            for (int next = cut; next < end && width(start, next) <= width; ) {
                cut = next;
                next = text.offsetByCodePoints(next, 1);
            }
            if (cut >= end) {
                return start;
            }
            cut = joinBefore(start, cut);
            lines.add(cut);
            start = cut;
        }
        return start;
    }

    /** The last space, hyphen or comma within a number at which the text can be broken if necessary. */
    private int joinBefore(int start, int cut) {
        int join = Math.max(
                text.lastIndexOf(',', cut - 1),
                Math.max(text.lastIndexOf(' ', cut - 1), text.lastIndexOf('-', cut - 1)));
        return join > start ? join + 1 : cut;
    }

    private void pullWord(List<Integer> lines, double width) {
        if (lines.size() < 2) {
            return;
        }
        int last = lines.size() - 2;
        int start = last == 0 ? 0 : lines.get(last - 1);
        int cut = lines.get(last);
        if (text.substring(cut).strip().indexOf(' ') >= 0) {
            return;
        }
        int before = 0;
        int inside = 0;
        for (int end : ends) {
            if (end > start && end < cut) {
                inside++;
                before = end;
            }
        }
        if (inside >= 2 && width(before, text.length()) <= width) {
            lines.set(last, before);
        }
    }

    /**
     * What breaks cost where there should be none: one between a number and its unit, and one within a word or number more
     * than all of these.
     */
    private long cuts(List<Integer> lines) {
        return lines.stream()
                .filter(end -> end < text.length() && !ends.contains(end))
                .mapToLong(end -> " ,-".indexOf(text.charAt(end - 1)) >= 0 ? 1 : text.length())
                .sum();
    }

    private boolean fits(List<Integer> lines, double width) {
        int start = 0;
        for (int end : lines) {
            if (width(start, end) > width) {
                return false;
            }
            start = end;
        }
        return true;
    }
}
