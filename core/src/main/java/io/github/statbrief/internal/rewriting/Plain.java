package io.github.statbrief.internal.rewriting;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Typed text without the signs that word processors put in the place of plain ones, and the names of months. */
public final class Plain {
    /** The names of months and their usual abbreviations, as a part of a pattern without groups. */
    static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern QUOTED = Pattern.compile(
            "[\"'\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb](.*)[\"'\u2018\u2019\u201c\u201d\u00ab\u00bb]");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("first", "1"),
            Map.entry("1st", "1"),
            Map.entry("second", "2"),
            Map.entry("2nd", "2"),
            Map.entry("third", "3"),
            Map.entry("3rd", "3"),
            Map.entry("fourth", "4"),
            Map.entry("4th", "4"),
            Map.entry("last", "4"));

    private Plain() {}

    /** Removes quotation marks around a text; makes its dashes hyphens and its spaces plain. */
    public static String signs(String text) {
        String plain = text.replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("[\\s\\p{Zs}]+", " ")
                .strip();
        Matcher quoted = QUOTED.matcher(plain);
        return quoted.matches() ? quoted.group(1).strip() : plain;
    }

    /** The same in lower case. */
    static String words(String text) {
        return signs(text).toLowerCase(Locale.ROOT);
    }

    /** The letters of a text without accents. */
    static String unaccented(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** The number of a month by its name. */
    static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    /** The digit of an ordinal, for quarters and halves; a digit is itself. */
    static String digit(String ordinal) {
        return WORDS.getOrDefault(ordinal, ordinal);
    }
}
