package io.github.statbrief.internal.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Finds successive occurrences of words in the text of a node; scans each line once, however many occurrences it has.
 */
public final class TextLocator {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final List<String> lines;
    private final int last;
    private final Matcher matcher;
    private int line;
    private int from;
    /** The code points of the line so far: the columns of messages. */
    private int column;

    private int counted;

    /**
     * Starts before the first occurrence.
     *
     * @param document the file
     * @param words the words to find
     * @param node the node to search
     */
    public TextLocator(YamlDocument document, String words, Node node) {
        Mark start = node.getStartMark().orElseThrow();
        lines = document.lines(node);
        last = Math.min(node.getEndMark().orElseThrow().getLine(), lines.size() - 1);
        line = start.getLine();
        // whole words; what begins or ends with a sign may follow on a word
        String before = isWord(words.codePointAt(0)) ? "(?<![\\p{L}\\p{N}])" : "";
        String behind = isWord(words.codePointBefore(words.length())) ? "(?![\\p{L}\\p{N}])" : "";
        matcher = Pattern.compile(before + Pattern.quote(words) + behind).matcher("");
        if (line <= last) {
            matcher.reset(lines.get(line));
            from = YamlDocument.index(lines.get(line), start.getColumn());
        }
    }

    /** Whether what was found is no word but numbers an entry of a list: "2. ". */
    private boolean isNumberOfEntry(String text) {
        return NUMBER.matcher(matcher.group()).matches()
                && text.substring(0, matcher.start()).isBlank()
                && (text.startsWith(". ", matcher.end()) || text.startsWith(") ", matcher.end()));
    }

    private static boolean isWord(int character) {
        return Character.isLetter(character) || Character.getType(character) == Character.DECIMAL_DIGIT_NUMBER;
    }

    /** The next occurrence, as line and column from 0; empty if there are no more. */
    public Optional<int[]> next() {
        while (line <= last) {
            if (matcher.find(from)) {
                from = matcher.end();
                if (isNumberOfEntry(lines.get(line))) {
                    continue;
                }
                column += lines.get(line).codePointCount(counted, matcher.start());
                counted = matcher.start();
                return Optional.of(new int[] {line, column});
            }
            line++;
            from = 0;
            column = 0;
            counted = 0;
            matcher.reset(line <= last ? lines.get(line) : "");
        }
        return Optional.empty();
    }
}
