package io.github.statbrief.sheets.cell;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** The widths of formatted numbers, in digits. Used by one thread. */
public final class NumberWidths {
    /**
     * The difference between a number's digits and its formatted width.
     *
     * @param literals the characters for signs, currency and scale word
     * @param thousands the groups of three digits omitted
     * @param decimals the digits behind the decimal point; below zero for those of the number itself
     */
    public record Shape(int literals, int thousands, int decimals) {
        /** The most signs of a plain number; spreadsheets show longer ones with an exponent. */
        private static final int MOST_SIGNS = 12;

        /** The shape of numbers with all their digits and no others. */
        private static final Shape GENERAL = new Shape(0, 0, -1);

        /** Reads the shape of Excel's format code; only its section for positive numbers counts. */
        public static Shape of(String format) {
            if (format.equals(NumberFormats.GENERAL)) {
                return GENERAL;
            }
            int end = format.indexOf(';');
            String section = end < 0 ? format : format.substring(0, end);
            // an underscore leaves the space of the sign behind it
            String shown = section.replaceAll("_.", "");
            int spaces = (section.length() - shown.length()) / 2;
            String digits = shown.replaceAll("\"[^\"]*\"|\\[[^]]*]", "");
            String placeholders = digits.replaceAll("[, ]+$", "");
            int point = placeholders.indexOf('.');
            int decimals = point < 0 ? 0 : placeholders.length() - point - 1;
            int commas = (int) digits.substring(placeholders.length())
                    .chars()
                    .filter(sign -> sign == ',')
                    .count();
            return new Shape(shown.length() - digits.length() + spaces, commas, decimals);
        }

        /** The width of a formatted number. */
        public double width(BigDecimal value) {
            if (decimals < 0) {
                return Math.min(value.toPlainString().length(), MOST_SIGNS);
            }
            int whole = Math.max(1, value.precision() - value.scale() - 3 * thousands);
            int behind = decimals == 0 ? 0 : decimals + 1;
            return whole + (whole - 1) / 3 + behind + literals + (value.signum() < 0 ? 1 : 0);
        }
    }

    private final Map<String, Shape> shapes = new HashMap<>();

    /** The width of a numeral in its own format, in digits. */
    public double of(Content.Numeral numeral) {
        return shapes.computeIfAbsent(numeral.format(), Shape::of).width(numeral.value());
    }
}
