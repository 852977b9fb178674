package io.github.statbrief.internal.rewriting;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of the notations with other words for them. */
final class WordList {
    private WordList() {}

    /**
     * Reads lines of a word, a colon, and the other words for it; underscores stand for spaces.
     *
     * @param lines the lines: {@code mean: average avg}
     * @return the word of the notation by each of the others
     */
    static Map<String, String> of(String... lines) {
        return Stream.of(lines)
                .map(line -> line.split(": ", 2))
                .flatMap(line ->
                        Stream.of(line[1].split(" ", -1)).map(each -> Map.entry(each.replace('_', ' '), line[0])))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
