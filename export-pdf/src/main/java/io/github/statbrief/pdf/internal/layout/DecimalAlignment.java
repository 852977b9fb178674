package io.github.statbrief.pdf.internal.layout;

import com.ibm.icu.text.DecimalFormatSymbols;
import java.util.Locale;

/** Where numbers are aligned: at the decimal mark of a language. Immutable. */
public final class DecimalAlignment {
    private final String mark;

    public DecimalAlignment(Locale language) {
        mark = DecimalFormatSymbols.getInstance(language).getDecimalSeparatorString();
    }

    /** What stands before the decimal mark; all of what has none, or is no single number. */
    public String whole(String number) {
        int at = mark(number);
        return at < 0 ? number : number.substring(0, at);
    }

    /** The decimal mark and what follows it; empty where there is none. */
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
