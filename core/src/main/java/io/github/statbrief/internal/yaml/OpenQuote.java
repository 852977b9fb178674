package io.github.statbrief.internal.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quoted text whose closing quotation mark is missing. YAML takes the opening mark of a later text for it, and fails
 * there.
 *
 * @param line the line on which the text begins, from 0
 * @param before the line up to its opening quotation mark
 * @param text the rest of the line, with the opening mark
 */
record OpenQuote(int line, String before, String text) {
    private static final int MOST_LINES = 50;
    private static final Pattern CLOSED = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*+\"|'(?:''|[^'])*+'");
    private static final Pattern OPENED = Pattern.compile("(.*?(?:: +|[\\[{,] *|- +))([\"'][^\"']*)");
    private static final Pattern KEY = Pattern.compile("\\s*(?:- +)*+[\\w-]+:(?: .*)?");

    /** Finds it at or above the line where YAML failed. A text of several lines is no such text: no key follows it. */
    static Optional<OpenQuote> above(List<String> lines, int failed) {
        int last = Math.min(failed, lines.size()) - 1;
        for (int line = last; line >= Math.max(0, last - MOST_LINES); line--) {
            String text = lines.get(line);
            Matcher matcher = OPENED.matcher(CLOSED.matcher(text)
                    .replaceAll(found -> "_".repeat(found.group().length())));
            if (matcher.matches() && isFollowedByKey(lines, line)) {
                int start = matcher.start(2);
                return Optional.of(new OpenQuote(line, text.substring(0, start), text.substring(start)));
            }
        }
        return Optional.empty();
    }

    private static boolean isFollowedByKey(List<String> lines, int line) {
        return lines.stream()
                .skip(line + 1L)
                .filter(each -> !each.isBlank())
                .findFirst()
                .map(each -> KEY.matcher(each).matches() || each.startsWith("#"))
                .orElse(true);
    }

    /** Whether the text is the rest of its line, so that it can be closed there. */
    boolean isWholeValue() {
        return before.matches("\\s*(?:- +)*+(?:[\\w-]+: +)?");
    }

    /** The line with its closing quotation mark. */
    String repaired() {
        return before + text.stripTrailing() + text.charAt(0);
    }

    /** The column of the opening quotation mark, from 1. */
    int column() {
        return before.codePointCount(0, before.length()) + 1;
    }

    /** What to write. */
    String message() {
        String open = "the quoted text that begins here is not closed";
        return isWholeValue() ? "write " + repaired().strip().replaceFirst("^(?:- +)++", "") + "; " + open : open;
    }
}
