package io.github.statbrief.internal.markup;

import io.github.statbrief.markup.Markup;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * A text as typed. The parser sees a letter in the place of each character of a placeholder, so that offsets stay, and no
 * definitions of links; words are cut out of the text as typed, so that nothing that the parser would decode or drop is lost.
 */
final class Typed {
    /** A private character, which Markdown takes for a letter. */
    static final char MASK = '\uE000';

    private static final char ESCAPE = '\\';
    private static final String ESCAPED = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final int LONGEST_EXCERPT = 40;

    private final String text;
    private final String masked;
    private final BitSet placeholders;
    /** The first characters of placeholders, some of which follow on one another. */
    private final BitSet starts;

    private Typed(String text, BitSet placeholders, BitSet starts) {
        // a space for readers, which the parser takes for a letter: emphasis would end behind a space
        this.text = text.replace('\u000B', ' ');
        this.placeholders = placeholders;
        this.starts = starts;
        StringBuilder letters = new StringBuilder(this.text);
        placeholders.stream().forEach(at -> letters.setCharAt(at, MASK));
        // the parser loses words where the title of a definition has no end
        masked = letters.toString().replace("]:", "].");
    }

    /** A text without placeholders. */
    static Typed plain(String text) {
        return new Typed(text, new BitSet(), new BitSet());
    }

    /** A text with placeholders. */
    static Typed with(String text, Pattern placeholder) {
        BitSet inside = new BitSet();
        BitSet starts = new BitSet();
        Matcher matcher = placeholder.matcher(text);
        while (matcher.find()) {
            inside.set(matcher.start(), matcher.end());
            starts.set(matcher.start());
        }
        return new Typed(text, inside, starts);
    }

    /** The text for the parser. */
    String masked() {
        return masked;
    }

    /** Whether a text of the parser has a part of a placeholder. */
    static boolean hasPlaceholder(String masked) {
        return masked.indexOf(MASK) >= 0;
    }

    /** The start of a node. */
    static int start(Node node) {
        return node.getSourceSpans().get(0).getInputIndex();
    }

    /** The end of a node. */
    static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }

    /** The number of its characters. */
    int length() {
        return text.length();
    }

    /** A node as typed. */
    String source(Node node) {
        return source(start(node), end(node));
    }

    /** A part as typed. */
    String source(int from, int to) {
        return text.substring(from, to);
    }

    /** The first words of a node, which can be found in the file. */
    String excerpt(Node node) {
        return excerpt(start(node), end(node));
    }

    /** The first words of a part, which can be found in the file. */
    String excerpt(int from, int to) {
        String line = source(from, to).strip().lines().findFirst().orElse("").strip();
        if (line.length() <= LONGEST_EXCERPT) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_EXCERPT);
        return space > 0 ? line.substring(0, space) : line;
    }

    /** The stretches of words that a node stands for, with escapes resolved. */
    List<Span> words(Node node, Markup markup) {
        List<Span> spans = new ArrayList<>();
        node.getSourceSpans()
                .forEach(each ->
                        spans.addAll(cut(each.getInputIndex(), each.getInputIndex() + each.getLength(), markup, true)));
        return spans;
    }

    /** A stretch as typed, without any escape resolved. */
    List<Span> literal(int from, int to, Markup markup) {
        return cut(from, to, markup, false);
    }

    private List<Span> cut(int from, int to, Markup markup, boolean escapes) {
        List<Span> spans = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int at = from;
        while (at < to) {
            if (placeholders.get(at)) {
                add(spans, words, markup);
                int next = starts.nextSetBit(at + 1);
                int end = Math.min(placeholders.nextClearBit(at), next < 0 ? to : next);
                spans.add(new Span(text.substring(at + 1, end - 1), true, markup));
                at = end;
            } else {
                if (escapes && isEscape(at, to)) {
                    at++;
                }
                words.append(text.charAt(at));
                at++;
            }
        }
        add(spans, words, markup);
        return spans;
    }

    private boolean isEscape(int at, int to) {
        return text.charAt(at) == ESCAPE
                && at + 1 < to
                && !placeholders.get(at + 1)
                && ESCAPED.indexOf(text.charAt(at + 1)) >= 0;
    }

    private static void add(List<Span> spans, StringBuilder words, Markup markup) {
        if (!words.isEmpty()) {
            spans.add(new Span(words.toString(), false, markup));
            words.setLength(0);
        }
    }
}
