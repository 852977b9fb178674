package io.github.statbrief.xlsx;

import java.math.BigDecimal;

/** What stands in one cell of a table. Immutable. */
sealed interface Content permits Content.Blank, Content.Text, Content.Numeral, Content.Link {
    /** The one blank cell. */
    Content BLANK = new Blank();

    /** Answers by the kind of content. */
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
    record Link(String text, Target target) implements Content {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /**
     * One answer for each kind of content.
     *
     * @param <R> what is answered
     */
    interface Visitor<R> {
        /** Answers for a blank cell. */
        R blank();

        /** Answers for words. */
        R text(Text text);

        /** Answers for a number. */
        R number(Numeral number);

        /** Answers for words that lead elsewhere. */
        R link(Link link);
    }
}
