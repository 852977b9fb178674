package io.github.statbrief.verify.internal.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a workbook's number format shows of a number: the part of the formats' language that publications use, read anew
 * from the specification of OOXML (part 1, 18.8.31).
 */
final class NumberFormatText {
    private NumberFormatText() {}

    /**
     * Shows a number.
     *
     * @param number the number
     * @param format the format code
     * @return the text
     */
    static String of(BigDecimal number, String format) {
        if (format.isEmpty() || format.equalsIgnoreCase("General")) {
            return number.stripTrailingZeros().toPlainString();
        }
        String[] sections = sections(format);
        int section =
                number.signum() == 0 && sections.length > 2 ? 2 : number.signum() < 0 && sections.length > 1 ? 1 : 0;
        String shown = fill(sections[section], number.abs());
        return number.signum() < 0 && section == 0 ? "-" + shown : shown;
    }

    /**
     * Why a format would show a negative number as another: its sections must differ in their signs only.
     *
     * @param format the format code
     */
    static Optional<String> problem(String format) {
        String[] sections = sections(format);
        if (sections.length < 2) {
            return Optional.empty();
        }
        String negative = fill(sections[1], BigDecimal.TEN);
        boolean minus = negative.indexOf('\u2212') >= 0 || negative.indexOf('-') >= 0;
        boolean positive = fill(sections[0], BigDecimal.TEN).indexOf('\u2212') >= 0;
        // counts that cannot be negative have one format for all
        boolean one = sections[0].equals(sections[1]);
        boolean same = Arrays.stream(sections)
                        .map(NumberFormatText::unsigned)
                        .distinct()
                        .count()
                == 1;
        return same && (one || minus) && !positive
                ? Optional.empty()
                : Optional.of("the number format '" + format + "' shows negative numbers otherwise than positive ones");
    }

    private static String unsigned(String section) {
        return fill(section, BigDecimal.TEN).replaceAll("[+\u2212-]", "");
    }

    /** The sections for positive, negative and zero numbers. */
    private static String[] sections(String format) {
        StringBuilder marked = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < format.length(); at++) {
            char letter = format.charAt(at);
            quoted ^= letter == '"';
            marked.append(letter == ';' && !quoted ? '\n' : letter);
        }
        return marked.toString().split("\n", -1);
    }

    private static String fill(String section, BigDecimal number) {
        StringBuilder shown = new StringBuilder();
        boolean quoted = false;
        int at = 0;
        boolean written = false;
        while (at < section.length()) {
            char letter = section.charAt(at);
            if (letter == '"') {
                quoted = !quoted;
            } else if (quoted) {
                shown.append(letter);
            } else if (letter == '\\') {
                at++;
                shown.append(at < section.length() ? section.charAt(at) : ' ');
            } else if (section.startsWith("[$", at) && section.indexOf(']', at) > 0) {
                // a currency, with a language behind it or without: [$CNY], [$CNY-804]
                int end = section.indexOf(']', at);
                int language = section.indexOf('-', at);
                shown.append(section, at + 2, language > 0 && language < end ? language : end);
                at = end;
            } else if (letter == '_') {
                at++;
            } else if ("#0,.".indexOf(letter) >= 0) {
                int end = at;
                while (end < section.length() && "#0,.".indexOf(section.charAt(end)) >= 0) {
                    end++;
                }
                shown.append(written ? "" : digits(section.substring(at, end), number));
                written = true;
                at = end - 1;
            } else {
                shown.append(letter);
            }
            at++;
        }
        return shown.toString();
    }

    private static String digits(String pattern, BigDecimal number) {
        int thousands = 0;
        String rest = pattern;
        while (rest.endsWith(",")) {
            rest = rest.substring(0, rest.length() - 1);
            thousands++;
        }
        int point = rest.indexOf('.');
        int decimals = point < 0 ? 0 : rest.length() - point - 1;
        BigDecimal scaled = number.scaleByPowerOfTen(-3 * thousands).setScale(decimals, RoundingMode.HALF_UP);
        String plain = scaled.toPlainString();
        return rest.substring(0, point < 0 ? rest.length() : point).contains(",") ? grouped(plain) : plain;
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder grouped = new StringBuilder();
        for (int at = 0; at < whole.length(); at++) {
            if (at > 0 && (whole.length() - at) % 3 == 0) {
                grouped.append(',');
            }
            grouped.append(whole.charAt(at));
        }
        return grouped.append(point < 0 ? "" : plain.substring(point)).toString();
    }
}
