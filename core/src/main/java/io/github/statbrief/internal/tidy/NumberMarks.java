package io.github.statbrief.internal.tidy;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number format of a data file, as declared; never guessed.
 *
 * @param decimal the decimal mark
 * @param thousands the mark between groups of three digits, if any
 */
public record NumberMarks(char decimal, Optional<Character> thousands) {
    /** A decimal point and no thousands mark. */
    public static final NumberMarks PLAIN = new NumberMarks('.', Optional.empty());

    /** Refuses the same mark for both. */
    public NumberMarks {
        if (thousands.isPresent() && thousands.get() == decimal) {
            throw new IllegalArgumentException(
                    "the decimal mark and the thousands mark are both '" + decimal + "'; they differ");
        }
    }

    /**
     * Converts a number to the notation of stated values: a decimal point and no groups.
     *
     * @param text a number with these marks, alone or within a bound or a range
     * @return the number with a point
     * @throws IllegalArgumentException if the text has an undeclared mark or groups that are not of three digits
     */
    String normalised(String text) {
        if (thousands.isEmpty() && decimal == '.' && text.indexOf(',') < 0) {
            return text;
        }
        String plain = text;
        if (thousands.isPresent()) {
            String mark = Pattern.quote(thousands.get().toString());
            if (Pattern.compile(mark + "(?!\\d{3}(?!\\d))|(?<!\\d)" + mark)
                    .matcher(text)
                    .find()) {
                throw new IllegalArgumentException("'" + text + "' has a thousands mark '" + thousands.get()
                        + "' that does not part groups of three digits");
            }
            plain = plain.replace(thousands.get().toString(), "");
        }
        char other = decimal == '.' ? ',' : '.';
        if (plain.indexOf(other) >= 0 && !plain.contains("..")) {
            throw new IllegalArgumentException(
                    "'" + text + "' has a mark '" + other + "' that is not declared; the decimal mark is '" + decimal
                            + "', declare 'thousands' where there is one");
        }
        return plain.replace(decimal, '.');
    }
}
