package io.github.statbrief.theme;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

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
        return new LineBreaks(text, before, iterator);
    }
}
