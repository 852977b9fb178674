package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.text.Labels;
import java.util.Locale;

/** Aligns numbers at the decimal mark of a language. Immutable. */
public final class DecimalAlignment {
    private final String mark;

    /** Aligns at the decimal mark of the given language. */
    public DecimalAlignment(Locale language) {
        mark = Labels.in(language).decimalMark();
    }

    /** The part before the decimal mark; the whole text if it has none or is not a single number. */
    public String whole(String number) {
        int at = mark(number);
        return at < 0 ? number : number.substring(0, at);
    }

    /** The decimal mark and the part after it; empty if there is none. */
    public String fraction(String number) {
        int at = mark(number);
        return at < 0 ? "" : number.substring(at);
    }

    private int mark(String number) {
        int at = number.indexOf(mark);
        boolean single = at > 0
                && at + mark.length() < number.length()
                && Character.isDigit(number.charAt(at - 1))
                && Character.isDigit(number.charAt(at + mark.length()))
                && number.indexOf(' ') < 0;
        return single ? at : -1;
    }
}
