package io.github.statbrief;

import io.github.statbrief.internal.argument.Arguments;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text with a placeholder for every figure, so that no number is typed twice. Empty lines separate paragraphs.
 *
 * @param paragraphs the paragraphs, each a list of pieces
 */
public record Prose(List<List<Prose.Piece>> paragraphs) {
    private static final Pattern BREAK = Pattern.compile("\\s*\\n\\s*\\n\\s*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern REFERENCE = Pattern.compile("([a-z0-9-]+)(?::([a-z]+))?");
    private static final Pattern CELL = Pattern.compile("([^:]*\\[.*])(?::([a-z]+))?");

    /** Refuses text without words. */
    public Prose {
        Arguments.given("paragraphs", paragraphs);
        paragraphs = Arguments.notEmpty("paragraphs", paragraphs).stream()
                .map(List::copyOf)
                .toList();
    }

    /** A stretch of a paragraph. */
    public sealed interface Piece permits Words, Mention, CellMention {
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
     */
    public record Words(String text) implements Piece {
        /** Refuses null. */
        public Words {
            Arguments.given("text", text);
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
     */
    public record Mention(String figure, Form form) implements Piece {
        /** Refuses an invalid id. */
        public Mention {
            Arguments.allGiven("figure", figure, "form", form);
            Arguments.id("figure", figure);
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
     */
    public record CellMention(CellReference cell, Form form) implements Piece {
        /** Refuses null. */
        public CellMention {
            Arguments.allGiven("cell", cell, "form", form);
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
     *     place of a figure and {@code {table-id[code, period]}} in the place of a cell
     * @return the prose
     * @throws IllegalArgumentException with what was found and what was expected
     */
    public static Prose parse(String text) {
        List<List<Piece>> paragraphs = new ArrayList<>();
        for (String paragraph : BREAK.split(Arguments.text("text", text).strip(), -1)) {
            paragraphs.add(pieces(paragraph.replaceAll("\\s+", " ")));
        }
        return new Prose(paragraphs);
    }

    private static List<Piece> pieces(String paragraph) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(paragraph);
        int at = 0;
        while (matcher.find()) {
            words(paragraph.substring(at, matcher.start()), pieces);
            pieces.add(mention(matcher.group(1)));
            at = matcher.end();
        }
        words(paragraph.substring(at), pieces);
        return pieces;
    }

    private static void words(String words, List<Piece> pieces) {
        if (words.indexOf('{') >= 0 || words.indexOf('}') >= 0) {
            throw new IllegalArgumentException(
                    "'" + words.strip() + "' holds a brace without its partner; a figure is written as {figure-id}");
        }
        if (!words.isEmpty()) {
            pieces.add(new Words(words));
        }
    }

    private static Piece mention(String inside) {
        Matcher cell = CELL.matcher(inside);
        if (cell.matches()) {
            return new CellMention(CellReference.parse(cell.group(1)), optional(cell.group(2)));
        }
        Matcher matcher = REFERENCE.matcher(inside);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'{" + inside
                            + "}' is no placeholder; write {figure-id}, {figure-id:verb}, {figure-id:unit} or {figure-id:number}, or {table-id[code, period]} for a cell");
        }
        return new Mention(matcher.group(1), optional(matcher.group(2)));
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

    /** Every mention of a figure, in text order, repeats included. */
    public List<Mention> mentions() {
        return pieces(Mention.class);
    }

    /** Every mention of a cell, in text order, repeats included. */
    public List<CellMention> cells() {
        return pieces(CellMention.class);
    }

    private <T extends Piece> List<T> pieces(Class<T> kind) {
        return paragraphs.stream()
                .flatMap(List::stream)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
