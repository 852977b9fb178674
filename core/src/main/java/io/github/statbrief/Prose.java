package io.github.statbrief;

import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.internal.markup.MarkedText;
import io.github.statbrief.internal.markup.Scope;
import io.github.statbrief.internal.markup.Span;
import io.github.statbrief.markup.Markup;
import io.github.statbrief.markup.Passage;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text with a placeholder for every figure, so that no number is typed twice. Has paragraphs, headings and lists, and in
 * them emphasis and links.
 *
 * @param passages its parts, each made of pieces
 * @param unsupported the Markdown that it may not use and that it has kept as typed
 */
public record Prose(List<Passage<List<Prose.Piece>>> passages, List<Prose.UnsupportedMarkup> unsupported) {
    private static final Pattern BREAK = Pattern.compile("\\s*\\n\\s*\\n\\s*");
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\\\)\\{([^{}]*)}");
    private static final Pattern BRACE = Pattern.compile("(?<!\\\\)[{}]");
    private static final Pattern REFERENCE = Pattern.compile("([a-z0-9-]+)(?::([a-z]+))?");
    private static final Pattern CELL = Pattern.compile("([^:]*\\[.*])(?::([a-z]+))?");

    /** Refuses text without words. */
    public Prose {
        Arguments.allGiven("passages", passages, "unsupported", unsupported);
        passages = Arguments.notEmpty("passages", passages).stream()
                .<Passage<List<Piece>>>map(passage -> passage.map(List::copyOf))
                .toList();
        unsupported = List.copyOf(unsupported);
    }

    /** Makes a text of passages. */
    public Prose(List<Passage<List<Piece>>> passages) {
        this(passages, List.of());
    }

    /**
     * Markdown that a text may not use.
     *
     * @param excerpt how it begins
     * @param what what it would be in Markdown, with its article: "an image"
     */
    public record UnsupportedMarkup(String excerpt, String what) {
        /** Refuses null. */
        public UnsupportedMarkup {
            Arguments.allGiven("excerpt", excerpt, "what", what);
        }
    }

    /** A stretch of a paragraph, a heading or an entry of a list. */
    public sealed interface Piece permits Words, Mention, CellMention {
        /** What it is marked up as. */
        Markup markup();

        /** Calls the method of the visitor for this kind of piece. */
        <R> R accept(Visitor<R> visitor);
    }

    /**
     * Visitor with one method for each kind of piece.
     *
     * @param <R> the result
     */
    public interface Visitor<R> {
        /** Handles plain words. */
        R words(Words words);

        /** Handles a figure. */
        R figure(Mention mention);

        /** Handles a cell of a table. */
        R cell(CellMention mention);
    }

    /**
     * Plain words.
     *
     * @param text the words, with the spaces around them
     * @param markup what they are marked up as
     */
    public record Words(String text, Markup markup) implements Piece {
        /** Refuses null. */
        public Words {
            Arguments.allGiven("text", text, "markup", markup);
        }

        /** Makes words that are not marked up. */
        public Words(String text) {
            this(text, Markup.NONE);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }
    }

    /**
     * A figure in the text.
     *
     * @param figure its id
     * @param form how much of the figure to say
     * @param markup what it is marked up as
     */
    public record Mention(String figure, Form form, Markup markup) implements Piece {
        /** Refuses an invalid id. */
        public Mention {
            Arguments.allGiven("figure", figure, "form", form, "markup", markup);
            Arguments.id("figure", figure);
        }

        /** Makes a mention that is not marked up. */
        public Mention(String figure, Form form) {
            this(figure, form, Markup.NONE);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.figure(this);
        }
    }

    /**
     * A cell of a table in the text.
     *
     * @param cell the cell
     * @param form how much of the cell to say
     * @param markup what it is marked up as
     */
    public record CellMention(CellReference cell, Form form, Markup markup) implements Piece {
        /** Refuses null. */
        public CellMention {
            Arguments.allGiven("cell", cell, "form", form, "markup", markup);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cell(this);
        }
    }

    /** The form in which a placeholder says a figure. The bound is always included. */
    public enum Form {
        /** {@code {id}}: with its unit and its sense, "reduced to 45 seconds". */
        FULL,
        /** {@code {id:verb}}: with the verb of its direction, "fell by 14%", "rose to 45 seconds". */
        VERB,
        /** {@code {id:noun}}: a change as a noun, "a 14% decrease", "an increase of 35,000 people". */
        NOUN,
        /** {@code {id:by}}: the amount of a change, "by 14%"; the surrounding words give the direction. */
        BY,
        /** {@code {id:level}}: a level with its unit and direction, "reduced to 45 seconds". */
        LEVEL,
        /** {@code {id:compared}}: what a change is measured against, "June 2013"; the surrounding words lead to it. */
        COMPARED,
        /** {@code {id:at}}: where an extreme lies, with the value, "highest in East Dorset (82.9 years)". */
        AT,
        /** {@code {id:limits}}: the confidence limits, "95% confidence limits 3.30 to 3.52". */
        LIMITS,
        /** {@code {id:unit}}: with its unit, "45 seconds"; the surrounding words give the sense. */
        UNIT,
        /** {@code {id:number}}: the number with its bound; the surrounding words give the unit and the sense. */
        NUMBER
    }

    /**
     * Reads prose.
     *
     * @param text the text, with {@code {figure-id}}, {@code {figure-id:verb}} or another {@link Form} in the
     *     place of a figure and {@code {table-id[code, period]}} in the place of a cell. Empty lines separate paragraphs;
     *     {@code - } and {@code 1. } begin an entry of a list, {@code ### } a heading; {@code *words*} are stressed,
     *     {@code **words**} important, {@code [words](https://address)} a link
     * @return the prose
     * @throws IllegalArgumentException with what was found and what was expected
     */
    public static Prose parse(String text) {
        return read(text, Scope.TEXT);
    }

    /** Reads the title of a chart: as {@link #parse} does, but without headings, lists, emphasis and links. */
    public static Prose parseTitle(String text) {
        return read(text, Scope.TITLE);
    }

    /** Reads a note: as {@link #parse} does, but without headings and placeholders. */
    public static Prose parseNote(String text) {
        return read(text, Scope.NOTE);
    }

    private static Prose read(String text, Scope scope) {
        String words = Arguments.text("text", text).strip();
        if (scope != Scope.NOTE) {
            for (String paragraph : BREAK.split(words, -1)) {
                braces(paragraph);
            }
        }
        MarkedText read = MarkedText.read(words, scope);
        return new Prose(
                read.passages().stream()
                        .<Passage<List<Piece>>>map(passage -> passage.map(
                                spans -> spans.stream().map(Prose::piece).toList()))
                        .toList(),
                read.unsupported().stream()
                        .map(each -> new UnsupportedMarkup(each.excerpt(), each.what()))
                        .toList());
    }

    /** Refuses a brace outside of placeholders, and a placeholder that names nothing. */
    private static void braces(String paragraph) {
        Matcher matcher = PLACEHOLDER.matcher(paragraph);
        int at = 0;
        while (matcher.find()) {
            brace(paragraph.substring(at, matcher.start()));
            String inside = paragraph.substring(matcher.start() + 1, matcher.end() - 1);
            if (inside.isBlank()) {
                throw noPlaceholder(inside);
            }
            at = matcher.end();
        }
        brace(paragraph.substring(at));
    }

    private static void brace(String words) {
        if (BRACE.matcher(words).find()) {
            throw new IllegalArgumentException("'" + words.strip().replaceAll("\\s+", " ")
                    + "' holds a brace without its partner; a figure is written as {figure-id}");
        }
    }

    private static Piece piece(Span span) {
        return span.placeholder() ? mention(span.text(), span.markup()) : new Words(span.text(), span.markup());
    }

    private static Piece mention(String inside, Markup markup) {
        Matcher cell = CELL.matcher(inside);
        if (cell.matches()) {
            return new CellMention(CellReference.parse(cell.group(1)), optional(cell.group(2)), markup);
        }
        Matcher matcher = REFERENCE.matcher(inside);
        if (!matcher.matches()) {
            throw noPlaceholder(inside);
        }
        return new Mention(matcher.group(1), optional(matcher.group(2)), markup);
    }

    private static IllegalArgumentException noPlaceholder(String inside) {
        return new IllegalArgumentException(
                "'{" + inside
                        + "}' is no placeholder; write {figure-id}, {figure-id:verb}, {figure-id:unit} or {figure-id:number}, or {table-id[code, period]} for a cell");
    }

    private static Form optional(@Nullable String name) {
        return name == null ? Form.FULL : form(name);
    }

    private static Form form(String name) {
        return switch (name) {
            case "verb" -> Form.VERB;
            case "noun" -> Form.NOUN;
            case "by" -> Form.BY;
            case "level" -> Form.LEVEL;
            case "compared" -> Form.COMPARED;
            case "at" -> Form.AT;
            case "limits" -> Form.LIMITS;
            case "unit" -> Form.UNIT;
            case "number" -> Form.NUMBER;
            default ->
                throw new IllegalArgumentException(
                        "':" + name
                                + "' is no form of a figure; write ':verb', ':noun', ':by', ':level', ':compared', ':at', ':limits', ':unit', ':number' or nothing");
        };
    }

    /** The text from which {@link #parse} reads this prose. */
    public String notation() {
        return new ProseNotation(this, Prose::parse).text();
    }

    /** The text from which {@link #parseTitle} reads this prose. */
    public String titleNotation() {
        return new ProseNotation(this, Prose::parseTitle).text();
    }

    /** The text of each paragraph, heading and entry of a list, in order. */
    public List<List<Piece>> texts() {
        return passages.stream().flatMap(passage -> passage.texts().stream()).toList();
    }

    /** Every mention of a figure, in text order, repeats included. */
    public List<Mention> mentions() {
        return pieces(Mention.class);
    }

    /** Every mention of a cell, in text order, repeats included. */
    public List<CellMention> cells() {
        return pieces(CellMention.class);
    }

    private <T extends Piece> List<T> pieces(Class<T> kind) {
        return texts().stream()
                .flatMap(List::stream)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
