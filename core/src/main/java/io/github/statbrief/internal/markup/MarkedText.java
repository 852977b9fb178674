package io.github.statbrief.internal.markup;

import io.github.statbrief.value.Passage;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A text read as Markdown.
 *
 * @param passages its parts, in order
 * @param unread the Markdown in it that was kept as typed, in order
 */
public record MarkedText(List<Passage<List<Span>>> passages, List<Unread> unread) {
    /** A placeholder within one paragraph. */
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\\\)\\{(?:(?!\\n\\s*\\n)[^{}])*}");

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** Copies the lists. */
    public MarkedText {
        passages = List.copyOf(passages);
        unread = List.copyOf(unread);
    }

    /**
     * Reads a text.
     *
     * @param text the text; placeholders in braces are never taken for Markdown, except in a note, where braces have no
     *     meaning
     * @param scope its place
     * @return its passages; none if it has no words
     */
    public static MarkedText read(String text, Scope scope) {
        Typed typed = scope == Scope.NOTE ? Typed.plain(text) : Typed.with(text, PLACEHOLDER);
        Node document = PARSER.parse(typed.masked());
        return new BlockReader(typed, scope).read(document);
    }
}
