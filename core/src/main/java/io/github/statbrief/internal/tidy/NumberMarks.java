package io.github.statbrief.internal.tidy;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How numbers are written in a data file; declared, never guessed.
 *
 * @param decimal the decimal mark
 * @param thousands the mark between groups of three digits, where there is one
 */
public record NumberMarks(char decimal, Optional<Character> thousands) {
    /** A point, and nothing between thousands. */
    public static final NumberMarks PLAIN = new NumberMarks('.', Optional.empty());

    /** Refuses one mark for both. */
    public NumberMarks {
        if (thousands.isPresent() && thousands.get() == decimal) {
            throw new IllegalArgumentException(
                    "the decimal mark and the thousands mark are both '" + decimal + "'; they differ");
        }
    }

    /**
     * The same number as the notation of stated values writes it: a point and no groups.
     *
     * @param text a number with these marks, alone or within a bound or a range
     * @return the number with a point
     * @throws IllegalArgumentException where a mark stands that was not declared, or groups are not of three digits
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
