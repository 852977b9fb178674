package io.github.statbrief.text;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** One language's bundle of phrases. Another language is another bundle, {@code phrases_xx.properties}, and its entry in {@link #LANGUAGES}. */
final class Phrases {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH);
    private static final String BUNDLE = "io.github.statbrief.text.phrases";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Phrases(ResourceBundle bundle) {
        this.locale = Locale.forLanguageTag(bundle.getString("locale"));
        this.bundle = bundle;
    }

    static Phrases in(Locale language) {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("there are no words for the language '" + language.toLanguageTag()
                    + "'; there are for: "
                    + String.join(
                            ", ", LANGUAGES.stream().map(Locale::toLanguageTag).toList()));
        }
        // without the fallback control, the machine's own locale would decide
        return new Phrases(ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The locale that sets numbers, lists and names of languages: English as it is written outside the United States. */
    Locale locale() {
        return locale;
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The phrase under a key, as it stands. */
    String get(String key) {
        return bundle.getString(key);
    }

    /** The phrase under a key with its arguments, names and values in turn; an ICU message. */
    String format(String key, Object... arguments) {
        Map<String, Object> byName = new HashMap<>();
        for (int at = 0; at < arguments.length; at += 2) {
            byName.put((String) arguments[at], arguments[at + 1]);
        }
        return new MessageFormat(bundle.getString(key), locale).format(byName);
    }

    /** A text with its first letter in upper case. */
    String capital(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(locale) + text.substring(first);
    }
}
