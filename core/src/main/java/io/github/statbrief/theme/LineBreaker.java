package io.github.statbrief.theme;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/**
 * Breaks text into lines, for every output alike: where its language allows, never between a number and its unit or within a compound, and inside a word only where
 * the word alone is wider than a line. Used by one thread.
 */
public final class LineBreaker {
    private final BreakIterator iterator;

    /**
     * Makes a breaker.
     *
     * @param language the language of the text
     */
    public LineBreaker(Locale language) {
        iterator = BreakIterator.getLineInstance(language);
    }

    /**
     * Finds where a text can break.
     *
     * @param text the text, without line ends
     * @param before the width of the text before each place, in any unit: one more than it has characters; both halves of a surrogate pair count once
     * @return its breaks
     */
    public LineBreaks breaks(String text, double[] before) {
        return breaks(text, before, place -> 0);
    }

    /**
     * Finds where a text can break that has soft hyphens: places where a word may be divided, at which a hyphen is
     * drawn where a line ends, and nothing elsewhere.
     *
     * @param text the text, without line ends
     * @param before the width of the text before each place, in which soft hyphens have none
     * @param hyphen the width of the hyphen drawn at a place
     * @return its breaks
     */
    public LineBreaks breaks(String text, double[] before, IntToDoubleFunction hyphen) {
        return new LineBreaks(text, before, iterator, hyphen);
    }
}
