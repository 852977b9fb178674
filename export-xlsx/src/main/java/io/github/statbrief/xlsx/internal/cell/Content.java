package io.github.statbrief.xlsx.internal.cell;

import java.math.BigDecimal;

/** What stands in one cell of a table. Immutable. */
public sealed interface Content permits Content.Blank, Content.Text, Content.Numeral, Content.Link {
    /** The one blank cell. */
    Content BLANK = new Blank();

    /** Calls the method of the visitor for this kind of content. */
    <R> R accept(Visitor<R> visitor);

    /** Words, or a blank cell where there are none. */
    static Content text(String text) {
        return text.isEmpty() ? BLANK : new Text(text);
    }

    /** Nothing is stated. */
    record Blank() implements Content {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.blank();
        }
    }

    /**
     * Words.
     *
     * @param text the words; never a formula, whatever they begin with
     */
    record Text(String text) implements Content {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /**
     * A number.
     *
     * @param value the number as stated
     * @param format Excel's format code that shows it as stated
     */
    record Numeral(BigDecimal value, String format) implements Content {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.number(this);
        }
    }

    /**
     * Words that lead elsewhere.
     *
     * @param text the words
     * @param target where they lead
     */
    record Link(String text, LinkTarget target) implements Content {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /**
     * Visitor with one method for each kind of content.
     *
     * @param <R> the result
     */
    interface Visitor<R> {
        /** Handles a blank cell. */
        R blank();

        /** Handles words. */
        R text(Text text);

        /** Handles a number. */
        R number(Numeral number);

        /** Handles words that lead elsewhere. */
        R link(Link link);
    }
}
