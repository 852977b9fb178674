package io.github.statbrief.internal.wording;

import io.github.statbrief.internal.text.EnumWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One language's phrases, with its marks of numbers and lists. To add a language, add its bundle {@code phrases_xx.properties} and an entry in
 * {@link #LANGUAGES}. Safe to share between threads.
 */
public final class Phrases {
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH);
    private static final Map<Locale, Phrases> BY_LANGUAGE =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Phrases::new));

    private final ResourceBundle bundle;
    private final Locale locale;
    private final NumberText numbers;
    private final UnitText units;
    private final Map<String, Message> messages = new ConcurrentHashMap<>();
    private final Map<String, List<String>> lists = new ConcurrentHashMap<>();
    private final Map<Enum<?>, String> constants = new ConcurrentHashMap<>();

    private Phrases(Locale language) {
        bundle = bundle(language);
        locale = Locale.forLanguageTag(bundle.getString("locale"));
        numbers = new NumberText(this);
        units = new UnitText(this);
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

    /** The phrase of a key that a language may have. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** The phrase of a key, without arguments. */
    public String get(String key) {
        return bundle.getString(key);
    }

    /** The phrases of a key, which stand there with bars between them. */
    List<String> list(String key) {
        return lists.computeIfAbsent(key, which -> List.of(BAR.split(get(which))));
    }

    /** The phrase of a constant, which is asked for again and again; a constant has phrases of one prefix here. */
    public String get(String prefix, Enum<?> constant) {
        return constants.computeIfAbsent(constant, which -> get(prefix + EnumWords.of(which)));
    }

    /** The phrase of a key with its arguments (names and values in turn: texts and whole numbers), an ICU message. */
    public String format(String key, Object... arguments) {
        return messages.computeIfAbsent(key, which -> new Message(bundle.getString(which), numbers))
                .format(arguments);
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
        return listed(items, get("list.and"));
    }

    /** "wine, beer or cider". */
    public String oneOf(Collection<String> items) {
        return listed(items, get("list.or"));
    }

    private String listed(Collection<String> items, String last) {
        StringBuilder list = new StringBuilder();
        int left = items.size();
        for (String item : items) {
            list.append(item);
            left--;
            list.append(left > 1 ? get("list.between") : left == 1 ? last : "");
        }
        return list.toString();
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
