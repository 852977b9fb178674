package io.github.statbrief.internal.argument;

import io.github.statbrief.internal.rewriting.DateRewriting;
import io.github.statbrief.internal.rewriting.RefusedTextException;
import io.github.statbrief.internal.rewriting.Rewriting;
import io.github.statbrief.internal.text.EnumWords;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks of arguments for constructors and methods. Every message says what was found and what was expected. */
public final class Arguments {
    /** A link of a workbook has at most 2,079 characters. */
    private static final int LONGEST_ADDRESS = 2_000;

    private static final int LONGEST_SHOWN = 80;

    private Arguments() {}

    /**
     * Refuses null by the name of the parameter.
     *
     * @param name the parameter
     * @param value its value
     * @return the value
     */
    public static <T> T given(String name, @Nullable T value) {
        return Objects.requireNonNull(value, () -> "'" + name + "' is null");
    }

    /**
     * Refuses null by the name of the parameter.
     *
     * @param namesAndValues parameters and their values, in turn
     */
    public static void allGiven(@Nullable Object... namesAndValues) {
        for (int at = 0; at < namesAndValues.length; at += 2) {
            given(String.valueOf(namesAndValues[at]), namesAndValues[at + 1]);
        }
    }

    /**
     * Refuses null in an array by the name of the parameter and the place.
     *
     * @param name the parameter
     * @param values its values
     * @return the values
     */
    public static <T> List<T> eachGiven(String name, T[] values) {
        given(name, values);
        for (int place = 0; place < values.length; place++) {
            given(name + "[" + place + "]", values[place]);
        }
        return List.of(values);
    }

    /**
     * Returns the constant of a word as written in release files: lower case with hyphens.
     *
     * @param what what the words are, for the message: "relation"
     * @param text the word
     * @param type the constants
     * @return the constant
     * @throws IllegalArgumentException if there is none, listing all words
     */
    public static <E extends Enum<E>> E word(String what, String text, Class<E> type) {
        return EnumWords.constant(type, text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + text + "' is no " + what + "; write " + String.join(", ", EnumWords.all(type))));
    }

    /**
     * Returns a valid id.
     *
     * @param what the named thing, for the message: "figure"
     * @param id lower-case letters and digits joined by hyphens
     * @return the id
     * @throws IllegalArgumentException if the id is invalid
     */
    public static String id(String what, String id) {
        return Ids.check(what, id);
    }

    /**
     * Returns a text that is not blank.
     *
     * @param what the text's name, for the message: "title"
     * @param text the text
     * @return the text
     * @throws IllegalArgumentException if the text is blank
     */
    public static String text(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("the " + what + " is empty; write at least one word");
        }
        return text;
    }

    /**
     * Returns an unmodifiable copy of a list with at least one element.
     *
     * @param what the elements' name, for the message: "periods"
     * @param list the list
     * @return the copy
     * @throws IllegalArgumentException if the list is empty
     */
    public static <T> List<T> notEmpty(String what, List<T> list) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException("there are no " + what + "; at least one is needed");
        }
        return List.copyOf(list);
    }

    /**
     * Refuses duplicates.
     *
     * @param what the keys' name, for the message: "figure"
     * @param keys the keys
     * @throws IllegalArgumentException naming the first duplicate
     */
    public static <T> void distinct(String what, Collection<T> keys) {
        List<T> seen = new ArrayList<>();
        Set<T> known = new HashSet<>();
        for (T key : keys) {
            if (!known.add(key)) {
                seen.add(key);
            }
        }
        if (!seen.isEmpty()) {
            throw new IllegalArgumentException("the " + what + " '" + seen.get(0) + "' is given twice");
        }
    }

    /** Returns an unmodifiable copy that keeps its order; {@code Map.copyOf} would iterate differently in every JVM. */
    public static <K, V> Map<K, V> ordered(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * Reads a day from the notation of release files.
     *
     * @param text the day: {@code 2021-07-02}
     * @return the day
     * @throws IllegalArgumentException if the text is no day of the years 0001 to 9998
     */
    public static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            // java.time reads years of more than four digits if they have a sign
            if (hasYear(date)) {
                return date;
            }
            throw new DateTimeException(text);
        } catch (DateTimeException e) {
            throw refused(
                    "'" + text + "' is no date",
                    "a date has year, month and day, as 2021-07-02 has",
                    () -> rewrittenDate(text),
                    e);
        }
    }

    private static Optional<Rewriting> rewrittenDate(String text) {
        List<String> days = DateRewriting.of(text);
        return days.stream()
                .findFirst()
                .map(day -> Rewriting.of("date", day).remarking(DateRewriting.remark(text, days)));
    }

    private static IllegalArgumentException refused(
            String refusal, String expected, Supplier<Optional<Rewriting>> rewriting, DateTimeException cause) {
        IllegalArgumentException refused = new RefusedTextException(refusal, expected, rewriting);
        refused.initCause(cause);
        return refused;
    }

    /** Refuses a day that outputs cannot write: one outside of the years 0001 to 9998. */
    public static LocalDate date(LocalDate day) {
        if (!hasYear(day)) {
            throw new IllegalArgumentException("'" + day + "' is no day of the years 0001 to 9998");
        }
        return day;
    }

    private static boolean hasYear(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= 9998;
    }

    /**
     * Reads a time with its zone from the notation of release files.
     *
     * @param text the time: {@code 2026-01-15T09:30+00:00}
     * @return the time
     * @throws IllegalArgumentException if the text is no time to the minute, or gives no zone
     */
    public static OffsetDateTime time(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            if (hasYear(time.toLocalDate())
                    && time.truncatedTo(ChronoUnit.MINUTES).isEqual(time)) {
                return time;
            }
            throw new DateTimeException(text);
        } catch (DateTimeException e) {
            throw refused(
                    "'" + text + "' gives no time with its zone",
                    "write it as 2026-01-15T09:30+00:00",
                    () -> DateRewriting.time(text).map(time -> Rewriting.of("time", time)),
                    e);
        }
    }

    /**
     * Returns an address that a browser can follow.
     *
     * @param text the address, with http or https
     * @return the address
     * @throws IllegalArgumentException if the text is no such address
     */
    public static String webAddress(String text) {
        try {
            URI address = new URI(text);
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            if (web && address.getHost() != null && address.getUserInfo() == null && text.length() <= LONGEST_ADDRESS) {
                return text;
            }
        } catch (URISyntaxException e) {
            throw noAddress(text);
        }
        throw noAddress(text);
    }

    private static IllegalArgumentException noAddress(String text) {
        String shown = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text;
        String refusal = "'" + shown + "' is no web address";
        return new IllegalArgumentException(
                text.matches("(?i)(?:www\\.)?[a-z\\d-]+(?:\\.[a-z\\d-]+)*\\.[a-z]{2,}(?:/[^\\s@]*)?")
                                && shown.equals(text)
                        ? "write 'https://" + text + "'; " + refusal
                        : refusal + "; it begins with https://, as https://office.example/methods");
    }

    /** Refuses text that is no BCP 47 tag of a language. */
    public static String languageTag(String tag) {
        if (!Locale.forLanguageTag(tag).getLanguage().matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("'" + tag + "' is no language; write its tag, as 'en' or 'zh-Hans'");
        }
        return tag;
    }
}
