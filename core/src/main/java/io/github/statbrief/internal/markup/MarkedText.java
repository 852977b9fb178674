package io.github.statbrief.internal.markup;

import io.github.statbrief.markup.Markup;
import io.github.statbrief.markup.Passage;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A text read as Markdown.
 *
 * @param passages its parts, in order
 * @param unsupported the Markdown in it that was kept as typed, in order
 */
public record MarkedText(List<Passage<List<Span>>> passages, List<UnsupportedMarkup> unsupported) {
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\\\)\\{[^{}]*}");
    /** The signs of Markdown that may stand in one another: a text of thousands is made to exhaust its reader. */
    private static final String NESTED = "*_[<`!>";

    private static final int MOST_NESTED = 1_000;
    private static final int DEEPEST = 50;

    /** The signs that mean nothing in Markdown at the beginning of a line. */
    private static final String OPENING = "'\"(\u2018\u201C\u00A3\u20AC";
    /** The signs that mean nothing in Markdown within a line. */
    private static final String NO_MARKUP = " ,.;:()'\"%/?-\u2013\u2014\u2018\u2019\u201C\u201D\u00A3\u20AC";

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .build();

    /** Copies the lists. */
    public MarkedText {
        passages = List.copyOf(passages);
        unsupported = List.copyOf(unsupported);
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
        Typed typed = typed(text, scope);
        return isPlain(typed.masked())
                ? new MarkedText(
                        List.of(new Passage.Paragraph<>(Span.joined(typed.literal(0, text.length(), Markup.NONE)))),
                        List.of())
                : parsed(typed, scope);
    }

    static Typed typed(String text, Scope scope) {
        return scope == Scope.NOTE ? Typed.plain(text) : Typed.with(text, PLACEHOLDER);
    }

    /** Whether a text is one paragraph without markup, as most are: it need not be parsed. */
    private static boolean isPlain(String masked) {
        for (int at = 0; at < masked.length(); at++) {
            char each = masked.charAt(at);
            boolean plain = each == Typed.MASK
                    || Character.isLetter(each)
                    || (at == 0 ? OPENING.indexOf(each) >= 0 : Character.isDigit(each) || NO_MARKUP.indexOf(each) >= 0);
            if (!plain) {
                return false;
            }
        }
        return !masked.isEmpty();
    }

    /** Reads a text with the parser. */
    static MarkedText parsed(Typed typed, Scope scope) {
        BlockReader reader = new BlockReader(typed, scope);
        long nested =
                typed.masked().chars().filter(each -> NESTED.indexOf(each) >= 0).count();
        return nested > MOST_NESTED ? reader.asTyped() : reader.read(PARSER.parse(typed.masked()));
    }
}
