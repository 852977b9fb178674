package io.github.statbrief.internal.wording;

import io.github.statbrief.value.Scale;
import java.math.BigDecimal;

/** Words numbers with the digits that were stated: 10.0 keeps its zero, 12e8 is "1.2 billion". Safe to share between threads. */
public final class NumberText {
    /** A number and its scale word; the word is empty if every digit was stated. */
    record Amount(String digits, String scale) {}

    /** The minus sign, as wide as a digit. */
    static final String MINUS = "\u2212";

    private static final int GROUP = 3;
    private static final Scale[] SCALES = Scale.values();

    private final Phrases phrases;
    private final String decimalMark;
    private final String groupMark;

    /** Words numbers with the marks and the scale words of a language. */
    NumberText(Phrases phrases) {
        this.phrases = phrases;
        this.decimalMark = phrases.get("number.decimal-mark");
        this.groupMark = phrases.get("number.group-mark");
    }

    /** Words a number with its stated digits, in the language's own separators. */
    public Amount of(BigDecimal value) {
        String minus = value.signum() < 0 ? MINUS : "";
        BigDecimal number = value.abs();
        if (value.scale() >= 0) {
            return new Amount(minus + marked(number.toPlainString(), GROUP), "");
        }
        Scale scale = scale(number);
        String digits = number.movePointLeft(scale.power()).toPlainString();
        // before a scale word, four digits stand together, as everywhere in the data of Unicode (CLDR)
        return new Amount(minus + marked(digits, GROUP + 1), scale == Scale.ONE ? "" : phrases.get("scale.", scale));
    }

    /** The largest scale that is not above a number. */
    private static Scale scale(BigDecimal number) {
        int power = number.precision() - number.scale() - 1;
        return number.signum() == 0 ? Scale.ONE : SCALES[Math.min(power / GROUP, SCALES.length - 1)];
    }

    /** Words a whole number with the language's digit groups: "1,200". */
    public String count(long number) {
        String digits = marked(Long.toString(Math.abs(number)), GROUP);
        return number < 0 ? MINUS + digits : digits;
    }

    /** The mark between a whole and its decimal places. */
    public String decimalMark() {
        return decimalMark;
    }

    /** Plain digits with the marks of the language, in groups if they are more than so many before the decimal point. */
    private String marked(String digits, int together) {
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        if (point < 0 && whole <= together) {
            return digits;
        }
        StringBuilder marked = new StringBuilder(2 * digits.length());
        int first = whole > together ? (whole - 1) % GROUP + 1 : whole;
        marked.append(digits, 0, first);
        for (int at = first; at < whole; at += GROUP) {
            marked.append(groupMark).append(digits, at, at + GROUP);
        }
        return point < 0
                ? marked.toString()
                : marked.append(decimalMark)
                        .append(digits, point + 1, digits.length())
                        .toString();
    }
}
