package io.github.statbrief.markup;

import io.github.statbrief.internal.argument.Arguments;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A part of a running text that begins on a line of its own. Immutable if its texts are.
 *
 * @param <T> a text of one or several lines: the pieces that an author wrote, or the words that outputs show
 */
public sealed interface Passage<T> {
    /** The texts, in reading order: one, or that of each entry of a list. */
    List<T> texts();

    /** Returns the same passage with other texts. */
    <U> Passage<U> map(Function<? super T, ? extends U> each);

    /** Calls the method of the visitor for this kind of passage. */
    <R> R accept(Visitor<T, R> visitor);

    /**
     * A paragraph.
     *
     * @param text its text
     */
    record Paragraph<T>(T text) implements Passage<T> {
        /** Refuses null. */
        public Paragraph {
            Arguments.given("text", text);
        }

        @Override
        public List<T> texts() {
            return List.of(text);
        }

        @Override
        public <U> Passage<U> map(Function<? super T, ? extends U> each) {
            return new Paragraph<>(each.apply(text));
        }

        @Override
        public <R> R accept(Visitor<T, R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /**
     * A heading within the text, one level below that of the whole text.
     *
     * @param text its words
     */
    record Heading<T>(T text) implements Passage<T> {
        /** Refuses null. */
        public Heading {
            Arguments.given("text", text);
        }

        @Override
        public List<T> texts() {
            return List.of(text);
        }

        @Override
        public <U> Passage<U> map(Function<? super T, ? extends U> each) {
            return new Heading<>(each.apply(text));
        }

        @Override
        public <R> R accept(Visitor<T, R> visitor) {
            return visitor.heading(this);
        }
    }

    /**
     * A list.
     *
     * @param numbered whether its entries are numbered, from 1
     * @param texts its entries
     */
    record Entries<T>(boolean numbered, List<T> texts) implements Passage<T> {
        private static final String BULLET = "\u2022";

        /** Refuses a list without entries. */
        public Entries {
            Arguments.given("texts", texts);
            texts = Arguments.notEmpty("entries", texts);
        }

        /** What stands before an entry: a bullet, or its number as in {@code 1.}; the first is at 0. */
        public String label(int at) {
            return numbered ? at + 1 + "." : BULLET;
        }

        @Override
        public <U> Passage<U> map(Function<? super T, ? extends U> each) {
            return new Entries<U>(numbered, texts.stream().<U>map(each).toList());
        }

        @Override
        public <R> R accept(Visitor<T, R> visitor) {
            return visitor.entries(this);
        }
    }

    /**
     * A box apart from the running text, as "What this means".
     *
     * @param heading its heading
     * @param passages its paragraphs and lists, at least one
     */
    record Box<T>(T heading, List<Passage<T>> passages) implements Passage<T> {
        /** Refuses a box without text. */
        public Box {
            Arguments.allGiven("heading", heading, "passages", passages);
            passages = Arguments.notEmpty("passages", passages);
        }

        @Override
        public List<T> texts() {
            List<T> texts = new ArrayList<>(List.of(heading));
            passages.forEach(passage -> texts.addAll(passage.texts()));
            return texts;
        }

        @Override
        public <U> Passage<U> map(Function<? super T, ? extends U> each) {
            return new Box<U>(
                    each.apply(heading),
                    passages.stream()
                            .<Passage<U>>map(passage -> passage.map(each))
                            .toList());
        }

        @Override
        public <R> R accept(Visitor<T, R> visitor) {
            return visitor.box(this);
        }
    }

    /**
     * Visitor with one method for each kind of passage.
     *
     * @param <T> a text
     * @param <R> the result
     */
    interface Visitor<T, R> {
        /** Handles a paragraph. */
        R paragraph(Paragraph<T> paragraph);

        /** Handles a heading. */
        R heading(Heading<T> heading);

        /** Handles a list. */
        R entries(Entries<T> entries);

        /** Handles a box. */
        R box(Box<T> box);
    }
}
