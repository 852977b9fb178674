package io.github.statbrief.internal.yaml;

import io.github.statbrief.internal.rewriting.WordRewriting;
import io.github.statbrief.internal.text.Suggestions;
import java.util.List;

/** Messages about a word that a list of words does not have. */
final class WordAdvice {
    private WordAdvice() {}

    /**
     * Refuses a word, with the one that is meant or all that there are.
     *
     * @param what what the words are: {@code stat}
     */
    static String refusal(String typed, String what, List<String> words) {
        String refusal = "'" + typed + "' is no " + what;
        return WordRewriting.of(typed, words)
                .or(() -> Suggestions.nearest(typed, words))
                .map(meant -> "write '" + meant + "'; " + refusal)
                .orElseGet(() -> refusal + "; write " + String.join(", ", words));
    }
}
