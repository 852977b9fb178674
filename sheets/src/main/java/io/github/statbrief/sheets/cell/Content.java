package io.github.statbrief.sheets.cell;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The content of a table cell. Immutable. */
public sealed interface Content permits Content.Blank, Content.Text, Content.Numeral, Content.Day, Content.Link {
    /** The blank content. */
    Content BLANK = new Blank();

    /** Calls the method of the visitor for this kind of content. */
    <R> R accept(Visitor<R> visitor);

    /** Makes words, or blank content from an empty text. */
    static Content text(String text) {
        return text.isEmpty() ? BLANK : new Text(text);
    }

    /** Makes a day, or its ISO 8601 date as words before March 1900: spreadsheets agree on no earlier number for a day. */
    static Content day(LocalDate date) {
        return date.isBefore(Day.FIRST) ? new Text(date.toString()) : new Day(date);
    }

    /** No content. */
    record Blank() implements Content {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.blank();
        }
    }

    /**
     * Words.
     *
     * @param text the words; never a formula, however they begin
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
     * @param format Excel's format code that shows the number as stated
     */
    record Numeral(BigDecimal value, String format) implements Content {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.number(this);
        }
    }

    /**
     * A day.
     *
     * @param date the day, not before March 1900
     */
    record Day(LocalDate date) implements Content {
        private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.day(this);
        }
    }

    /**
     * Words with a link.
     *
     * @param text the words
     * @param target the target of the link
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

        /** Handles a day. */
        R day(Day day);

        /** Handles words with a link. */
        R link(Link link);
    }
}
