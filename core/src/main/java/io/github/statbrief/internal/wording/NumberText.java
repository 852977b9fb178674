package io.github.statbrief.internal.wording;

import com.ibm.icu.number.FormattedNumber;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.ConstrainedFieldPosition;
import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Words numbers with the digits that were stated: 10.0 keeps its zero, 12e8 is "1.2 billion". */
public final class NumberText {
    /** A number and its scale word; the word is empty if every digit was stated. */
    record Amount(String digits, String scale) {}

    /** The minus sign, as wide as a digit. */
    static final String MINUS = "\u2212";

    private final LocalizedNumberFormatter plain;
    private final LocalizedNumberFormatter compact;
    /** Formatters by number of digits; creating one takes longer than using it. */
    private final Map<Integer, LocalizedNumberFormatter> decimals = new ConcurrentHashMap<>();

    private final Map<Integer, LocalizedNumberFormatter> digits = new ConcurrentHashMap<>();

    NumberText(Locale language) {
        plain = NumberFormatter.withLocale(language);
        compact = plain.notation(Notation.compactLong());
    }

    /** Words a number with its stated digits, in the language's own separators. */
    public Amount of(BigDecimal value) {
        if (value.scale() >= 0) {
            return new Amount(
                    minus(decimals.computeIfAbsent(
                                    value.scale(), scale -> plain.precision(Precision.fixedFraction(scale)))
                            .format(value)
                            .toString()),
                    "");
        }
        FormattedNumber formatted = digits.computeIfAbsent(
                        value.precision(), stated -> compact.precision(Precision.fixedSignificantDigits(stated)))
                .format(value);
        ConstrainedFieldPosition position = new ConstrainedFieldPosition();
        position.constrainField(NumberFormat.Field.COMPACT);
        String text = formatted.toString();
        if (!formatted.nextPosition(position)) {
            return new Amount(minus(text), "");
        }
        String scale = text.substring(position.getStart(), position.getLimit());
        String digits = text.substring(0, position.getStart()) + text.substring(position.getLimit());
        return new Amount(minus(digits.strip()), scale);
    }

    /** Words a whole number with the language's digit groups: "1,200". */
    public String count(int number) {
        return plain.format(number).toString();
    }

    /** Replaces the hyphen with a typographic minus sign. */
    private static String minus(String text) {
        return text.replace("-", MINUS);
    }
}
