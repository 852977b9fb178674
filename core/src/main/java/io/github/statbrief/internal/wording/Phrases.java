package io.github.statbrief.internal.wording;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import io.github.statbrief.internal.text.EnumWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One language's phrases, with its formats for numbers and lists, created once because ICU takes longer to create a
 * format than to use it. To add a language, add its bundle {@code phrases_xx.properties} and an entry in
 * {@link #LANGUAGES}. Safe to share between threads.
 */
public final class Phrases {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH);
    private static final Map<Locale, Phrases> BY_LANGUAGE =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Phrases::new));

    private final ResourceBundle bundle;
    private final Locale locale;
    private final NumberText numbers;
    private final UnitText units;
    private final ListFormatter allOf;
    private final ListFormatter oneOf;
    private final Map<String, MessageFormat> messages = new ConcurrentHashMap<>();
    private final Map<Enum<?>, String> constants = new ConcurrentHashMap<>();

    private Phrases(Locale language) {
        bundle = bundle(language);
        locale = Locale.forLanguageTag(bundle.getString("locale"));
        numbers = new NumberText(locale);
        units = new UnitText(this);
        allOf = ListFormatter.getInstance(locale);
        oneOf = ListFormatter.getInstance(locale, ListFormatter.Type.OR, ListFormatter.Width.WIDE);
    }

    private static ResourceBundle bundle(Locale language) {
        String name = "phrases_" + language.toLanguageTag() + ".properties";
        try (InputStream in = Phrases.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the phrases " + name + " are missing from the jar");
            }
            return new PropertyResourceBundle(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The phrases of a language.
     *
     * @throws IllegalArgumentException if the language has no phrases
     */
    public static Phrases in(Locale language) {
        Phrases phrases = BY_LANGUAGE.get(language);
        if (phrases == null) {
            throw new IllegalArgumentException("there are no words for the language '" + language.toLanguageTag()
                    + "'; there are for: "
                    + LANGUAGES.stream().map(Locale::toLanguageTag).collect(Collectors.joining(", ")));
        }
        return phrases;
    }

    /** The locale for numbers, lists and language names: English as written outside the United States. */
    public Locale locale() {
        return locale;
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The phrase of a key, without arguments. */
    public String get(String key) {
        return bundle.getString(key);
    }

    /** The phrase of a constant, which is asked for again and again; a constant has phrases of one prefix here. */
    public String get(String prefix, Enum<?> constant) {
        return constants.computeIfAbsent(constant, which -> get(prefix + EnumWords.of(which)));
    }

    /** The phrase of a key with its arguments (names and values in turn), an ICU message. */
    public String format(String key, Object... arguments) {
        Map<String, Object> byName = new HashMap<>();
        for (int at = 0; at < arguments.length; at += 2) {
            byName.put((String) arguments[at], arguments[at + 1]);
        }
        MessageFormat message =
                messages.computeIfAbsent(key, which -> new MessageFormat(bundle.getString(which), locale));
        synchronized (message) {
            return message.format(byName);
        }
    }

    /** Words numbers with the digits that were stated. */
    public NumberText numbers() {
        return numbers;
    }

    /** Words units. */
    public UnitText units() {
        return units;
    }

    /** "wine, beer and cider". */
    public String allOf(Collection<String> items) {
        return allOf.format(items);
    }

    /** "wine, beer or cider". */
    public String oneOf(Collection<String> items) {
        return oneOf.format(items);
    }

    /** Whether a number in digits is spoken with a vowel first: "an 8% rise". */
    public boolean isSpokenWithVowel(String number) {
        return number.matches(get("number-with-vowel"));
    }

    /** Capitalises the first letter of a text. */
    public String capital(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(locale) + text.substring(first);
    }
}
